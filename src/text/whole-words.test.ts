import { expect, test } from 'vitest';
import { wholeHeadings, wholeWords } from './whole-words.ts';

const shown = (text: string) => wholeWords(text).replaceAll('\u00A0', '~');

test('từ ghép không bị xuống dòng ở giữa, viết hoa hay thường', () => {
  expect(shown('Cà phê bột Hồng Kỳ')).toBe('Cà~phê bột Hồng Kỳ');
  expect(shown('Cơ sở THỰC PHẨM sạch')).toBe('Cơ sở THỰC~PHẨM sạch');
  expect(shown('64 sản phẩm đã có')).toBe('64 sản~phẩm đã có');
  expect(shown('Thành phố Mẫu, thị trấn Mẫu')).toBe('Thành~phố Mẫu, thị~trấn Mẫu');
  expect(shown('Tất cả phênol')).toBe('Tất cả phênol');
});

test('con số đi cùng đơn vị của nó', () => {
  expect(shown('3 sao năm 2023')).toBe('3~sao năm~2023');
  expect(shown('hạn 36 tháng')).toBe('hạn 36~tháng');
  expect(shown('4 stars')).toBe('4~stars');
});

test('không dòng nào bắt đầu bằng dấu gạch của một cái tên, và gạch ấy là gạch dài', () => {
  expect(shown('Gạo Mẫu - Tám thơm')).toBe('Gạo Mẫu~– Tám~thơm');
  expect(shown('Gạo Mẫu – Tám thơm')).toBe('Gạo Mẫu~– Tám~thơm');
  expect(shown('Cà-phê Mẫu')).toBe('Cà-phê Mẫu');
});

test('chỉ chữ trong tiêu đề được giữ liền, thẻ và thuộc tính thì không', () => {
  const page =
    '<p>cà phê</p><h2 class="cà phê">Cà phê <a title="cà phê">mật ong</a></h2><header>cà phê</header>';
  expect(wholeHeadings(page).replaceAll('\u00A0', '~')).toBe(
    '<p>cà phê</p><h2 class="cà phê">Cà~phê <a title="cà phê">mật~ong</a></h2><header>cà phê</header>',
  );
});
