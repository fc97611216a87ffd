import { expect, test } from 'vitest';
import { entriesIn, planFor, PROVINCE, told } from '../../testing/sheet-import.sample.ts';
import { categoriesNamed, drawingFor } from './categories.ts';
import { leafByWords } from './category-words.ts';

const entries = entriesIn(PROVINCE);

test.each([
  ['Xoài Bản Nháp', 'I.1.a'],
  ['Xoài sấy dẻo Bản Nháp', 'I.3.c'],
  ['Cá cơm khô', 'I.3.d'],
  ['Gạo nếp cẩm rang', 'I.3.b'],
  ['Mật ong ngâm gừng', 'I.3.d'],
  ['Rượu vang mận', 'II.1.b'],
  ['Rượu mật ong', 'II.1.a'],
  ['Bánh dừa', 'I.3.b'],
  ['Trà xanh', 'I.5.a'],
  ['Trà atiso', 'I.5.b'],
  ['CA PHE rang xay', 'I.6'],
  ['Nước mắm 35 độ đạm', 'I.4.a'],
  ['Tinh dầu bưởi', 'III.3'],
  ['Homestay Bản Mẫu', 'VI.1'],
])('%s thuộc phân nhóm %s', (name, leaf) => {
  expect(leafByWords(name, entries)).toBe(leaf);
});

test('tên không có chữ nào trong từ điển thì không đoán', () => {
  expect(leafByWords('Số 1 Bản Nháp', entries)).toBeUndefined();
});

test('văn phòng xếp cà phê vào đồ uống: ghi theo luật, và nói', () => {
  const rows = [
    ['Tên sản phẩm', 'Chủ thể', 'Huyện', 'Nhóm', 'Sao'],
    ['Cà phê bột Bản Nháp', 'HTX Bản Nháp', 'Ví Dụ', 'Đồ uống', '3'],
  ];
  const plan = planFor(rows, entries, { number: '9/QĐ-UBND', date: '2026-11-10' });
  expect(told(plan)).toContain(
    '(Bảng xếp vào đồ uống; theo Quyết định 26/2026 là phân nhóm I.6 (Cà phê, ca cao).)',
  );
});

test.each([
  'Thực phẩm tươi sống: Rau, củ, quả, hạt tươi',
  'Thực phẩm tươi sống / Rau, củ, quả, hạt tươi',
  'Nhóm thực phẩm; Phân nhóm: Rau, củ, quả, hạt tươi',
  'I.1.a Rau, củ, quả, hạt tươi',
  'Rau, củ, quả tươi',
])('%s là phân nhóm I.1.a', (text) => {
  expect(categoriesNamed(text, entries)).toEqual(['I.1.a']);
});

test('hình vẽ so cả dấu: “độ” không phải “đỗ”, “dâu” không phải “đậu”', () => {
  expect(drawingFor('Nước mắm 35 độ đạm', 'I.4.a')).toBe('basket');
  expect(drawingFor('Dâu tằm', 'I.1.a')).toBe('basket');
  expect(drawingFor('Đỗ tương', 'I.2.a')).toBe('beans');
  expect(drawingFor('Ca phe', 'I.6')).toBe('coffee');
});

test.each([
  ['Thịt trâu gác bếp', 'I.3.d', 'dried-meat'],
  ['Bò khô', 'I.3.d', 'dried-meat'],
  ['Lạp sườn hun khói', 'I.3.d', 'dried-meat'],
  ['Cá hồi hun khói', 'I.3.d', 'basket'],
  ['Thịt trâu tươi', 'I.1.b', 'basket'],
  ['Macca sấy', 'I.3.c', 'macadamia'],
  ['Coffee Mẫu', 'I.6', 'coffee'],
  ['Ca cao', 'I.6', 'basket'],
  ['Váy dệt tay', 'IV.2', 'brocade'],
  ['Tinh dầu chè', 'III.3', 'basket'],
  ['Hạt gì đó', 'unknown', 'basket'],
] as const)(
  'hàng không mang chữ của hình nào thì theo phân nhóm: %s (%s)',
  (name, leaf, drawing) => {
    expect(drawingFor(name, leaf)).toBe(drawing);
  },
);
