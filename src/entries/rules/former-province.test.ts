import { expect, test } from 'vitest';
import { edited, problemsWith, reportWith } from '../testing/example-entries.ts';

const adopted = edited(
  'site.json',
  '"url": null',
  '"adoptedFrom": ["Tỉnh Xưa", "Huyện Cũ"], "url": null',
);

test('trang giới thiệu, từ đồng nghĩa, câu tìm kiếm còn nhắc tỉnh cũ thì được nhắc, mỗi tên một lần một tệp', () => {
  const texts = {
    'pages/about.mdx': 'OCOP là gì?\n\nĐề án của Tỉnh Xưa; tỉnh xưa làm trước.\n',
    'synonyms.json': '[{ "words": ["chè", "trà Huyện Cũ"] }]\n',
  };
  expect(reportWith({ ...adopted, ...texts })).toMatchInlineSnapshot(`
    "content/pages/about.mdx:3:11  nhắc  Còn nhắc “Tỉnh Xưa”, tên của tỉnh mà danh mục này nhận từ đó.
      → Viết lại cho tỉnh mình; nếu đúng là muốn nhắc, bỏ tên ấy khỏi adoptedFrom trong site.json.

    content/synonyms.json:1:2  lỗi  [1].source: còn thiếu.
      → Viết giá trị là một dòng chữ.
    content/synonyms.json:1:26  nhắc  Còn nhắc “Huyện Cũ”, tên của tỉnh mà danh mục này nhận từ đó.
      → Viết lại cho tỉnh mình; nếu đúng là muốn nhắc, bỏ tên ấy khỏi adoptedFrom trong site.json.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 2 nhắc."
  `);
});

test('chỉ tính nguyên một tên; danh sách tên cũ không tự nhắc mình', () => {
  expect(problemsWith({ ...adopted, 'pages/about.mdx': 'Huyện Cũn và Tỉnh Xưan.\n' })).toEqual([]);
});

test('danh mục không nhận từ tỉnh nào thì không tìm gì', () => {
  expect(problemsWith({ 'pages/about.mdx': 'Tỉnh Xưa.\n' })).toEqual([]);
});
