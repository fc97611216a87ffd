import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith } from '../testing/example-entries.ts';

const named = (value: string) => edited(HONEY, 'vi: Mật ong Bản Nước', `vi: ${value}`);

test('chữ bị dấu # cắt mất được nhắc, với cách viết đúng', () => {
  expect(reportWith(named('Chè số #1 xanh'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:3:14  nhắc  Từ dấu # đến hết dòng là lời chú thích, không thuộc giá trị; chỉ còn “Chè số”.
      → Nếu là một phần của chữ, viết 'Chè số #1 xanh'; nếu là lời chú thích, để hai dấu cách trước # và một dấu cách sau.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 1 nhắc."
  `);
});

test('chữ chỉ có dấu # vừa bị báo trống vừa được giải thích', () => {
  expect(reportWith(named('#1'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:3:7  lỗi  name.vi: đang để trống.
      → Viết giá trị là một dòng chữ.
    content/products/mat-ong-ban-nuoc/index.md:3:7  nhắc  Từ dấu # đến hết dòng là lời chú thích, không thuộc giá trị; giá trị thành ra trống.
      → Nếu là một phần của chữ, viết '#1'; nếu là lời chú thích, để hai dấu cách trước # và một dấu cách sau.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
});

test.each([
  ['một dấu cách trước #', 'Mật ong # hạng nhất', "'Mật ong # hạng nhất'"],
  ['chữ sát sau #', 'Mật ong  #1', "'Mật ong #1'"],
  ['dấu nháy kép trong chữ', 'Mật "ong\' #1', `'Mật "ong'' #1'`],
])('được nhắc: %s', (_, value, whole) => {
  const problems = problemsWith(named(value));
  expect(problems).toMatchObject([{ code: 'cut-value', level: 'reminder', line: 3 }]);
  expect(problems[0]?.remedy.vi).toContain(`viết ${whole};`);
});

test.each([
  ['hai dấu cách trước #', 'Mật ong  # đúng như trong quyết định'],
  ['trong ngoặc', "'Mật ong #1'"],
  ['sau ngoặc', '"Mật ong" # đúng như trong quyết định'],
  ['không có dấu cách', 'Mật ong#1'],
  ['dòng riêng', 'Mật ong\n  # tên trong quyết định\n  #tên khác'],
])('lời chú thích thật và chữ trọn vẹn không bị nhắc: %s', (_, value) => {
  expect(problemsWith(named(value))).toEqual([]);
});

test('lời chú thích sau tên mục và sau danh sách không cắt gì', () => {
  expect(problemsWith(edited(HONEY, 'name:\n', 'name: # hai thứ tiếng\n'))).toEqual([]);
  expect(problemsWith(edited(HONEY, 'season: [3, 4]', 'season: [3, 4] #vụ xuân'))).toEqual([]);
});
