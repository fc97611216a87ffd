import { expect, test } from 'vitest';
import { wholeNames } from './whole-names.ts';

test.each([
  ['Cà phê Hồng Kỳ HK13', 'Cà phê Hồng~Kỳ HK13'],
  ['Xã Tìa Dình, huyện Điện Biên Đông', 'Xã~Tìa~Dình, huyện Điện~Biên~Đông'],
  ['Phường Tân Thanh, thành phố Điện Biên Phủ', 'Phường Tân~Thanh, thành phố Điện~Biên~Phủ'],
  ['Hộ kinh doanh Đinh Thị Kim Oanh', 'Hộ kinh doanh Đinh~Thị Kim~Oanh'],
  ['Sam Mứn Commune, Điện Biên District', 'Sam~Mứn Commune, Điện~Biên District'],
  ['Rượu Mountain Queen', 'Rượu Mountain~Queen'],
  ['HK10 (Arabica Espresso)', 'HK10 (Arabica Espresso)'],
  ['Cà phê MOM BLACK COFFEE', 'Cà phê MOM BLACK COFFEE'],
  ['Thanh Yên General Service Cooperative', 'Thanh Yên General Service Cooperative'],
  ['Sính Phình Shan\u00A0Tuyết green tea', 'Sính~Phình Shan~Tuyết green tea'],
  ['Shan\u00A0Tuyết Tủa Chùa', 'Shan~Tuyết Tủa~Chùa'],
  ['Chè xanh, quả đỗ', 'Chè xanh, quả đỗ'],
])('tên riêng ngắn không bị xuống dòng ở giữa: %s', (text, whole) => {
  expect(wholeNames(text).replaceAll('\u00A0', '~')).toBe(whole);
});
