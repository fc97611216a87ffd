import { expect, test } from 'vitest';
import { legacyText, lostCapitals } from './legacy-encoding.ts';

test.each([
  ['Cà phê hoà tan Mường ảng', ['ảng']],
  ['Xã ẳng Nưa, huyện Mường ảng', ['ẳng', 'ảng']],
  ['Mường Ảng', []],
  ['Chè ủ hương', []],
  ['rượu ở bản ấy', []],
])('chữ hoa mà bảng mã cũ không có, trong “%s”: %j', (text, words) => {
  expect(lostCapitals(text)).toEqual(words);
});

test.each([
  ['Tªn s¶n phÈm', 'TCVN3', 'Tên sản phẩm'],
  ['Hîp t¸c x· B¶n MÉu', 'TCVN3', 'Hợp tác xã Bản Mẫu'],
  ['§Þa chØ: x· M\u00ADêng T\u00ADëng', 'TCVN3', 'Địa chỉ: xã Mường Tưởng'],
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'TCVN3', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['Maät ong röøng', 'VNI', 'Mật ong rừng'],
  ['Ñòa chæ: xaõ Möôøng Töôûng', 'VNI', 'Địa chỉ: xã Mường Tưởng'],
  ['UÛy ban nhaân daân huyeän', 'VNI', 'Ủy ban nhân dân huyện'],
  ['Quaän Ñaéc Noâng, ñöôøng Thuûy', 'VNI', 'Quận Đắc Nông, đường Thủy'],
])('%s là chữ %s: %s', (typed, encoding, text) => {
  expect(legacyText(typed)).toEqual({ encoding, text, isHalf: false });
});

test.each([
  'Chè dây Mường Mươn',
  'Hợp tác xã Thủy sản Ðông Á',
  'Café, Nestlé, Señor, Köln, crème brûlée',
  '25 °C ± 2',
  '© 2026',
  'Bánh «dừa» · nướng',
  'OCOP',
  '',
])('%s không phải chữ của bảng mã cũ', (text) => {
  expect(legacyText(text)).toBeUndefined();
});

test('chữ chuyển một nửa: không đoán, đưa ra cách đọc thứ hai', () => {
  expect(legacyText('Hợp tác x· Bản MÉu')).toEqual({
    encoding: 'TCVN3',
    text: 'Hợp tác xã Bản Mẫu',
    isHalf: true,
  });
});
