import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

const story = (markdown: string) => edited(HONEY, 'Ong lấy mật từ hoa rừng quanh bản.', markdown);

test('tiêu đề quá lớn, khối mã và bảng được chỉ đúng dòng, kèm cách viết khác', () => {
  const markdown = '# Mật ong\n\nNgọt.\n\n    thụt vào\n\n| a | b |\n| - | - |\n| 1 | 2 |';
  expect(reportWith(story(markdown))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:21:1  lỗi  Tiêu đề trong bài chỉ có hai cấp: ## và ###.
      → Bắt đầu dòng bằng ## (mục nhỏ hơn: ###) và một dấu cách; tên sản phẩm đã là tiêu đề lớn của trang.
    content/products/mat-ong-ban-nuoc/index.md:25:1  lỗi  Chỗ này thành khối mã máy tính.
      → Xóa các dấu cách ở đầu dòng, hoặc các dòng \`\`\` hay ~~~.
    content/products/mat-ong-ban-nuoc/index.md:27:1  lỗi  Bài viết không dùng bảng.
      → Viết thành danh sách, mỗi dòng bắt đầu bằng dấu - và một dấu cách.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 3 lỗi."
  `);
});

test('chú thích cuối trang trong bài tiếng Anh bị từ chối ở cả hai đầu', () => {
  expect(
    reportWith({ 'products/mat-ong-ban-nuoc/index.en.md': 'Bees.[^1]\n\n[^1]: Source.\n' }, 'en'),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.en.md:1:6  error  No footnotes in the story.
      → List sources under storySources; say the rest in the sentence itself.
    content/products/mat-ong-ban-nuoc/index.en.md:3:1  error  No footnotes in the story.
      → List sources under storySources; say the rest in the sentence itself.

    1 product, 1 producer, 3 sources: 2 errors."
  `);
});

test.each([
  ['```js\nlet a;\n```', 'Chỗ này thành khối mã máy tính.'],
  ['Dùng `mật`.', 'Dấu ` biến chữ thành mã máy tính.'],
  ['Nặng ~~5 kg~~.', 'Cặp dấu ~ gạch bỏ chữ ở giữa.'],
  ['Ngọt.\n\n---\n\nThơm.', 'Bài viết không dùng dòng kẻ ngang.'],
  ['- [x] ngọt', 'Danh sách trong bài không có ô đánh dấu.'],
  ['#### Mục', 'Tiêu đề trong bài chỉ có hai cấp: ## và ###.'],
])('cách trình bày không dùng bị từ chối một lần: %j', (markdown, message) => {
  expect(problemsWith(story(markdown))).toMatchObject([
    { code: 'story-form', level: 'error', message: { vi: message } },
  ]);
});

test('đoạn văn, tiêu đề, danh sách, trích dẫn, chữ đậm, chữ nghiêng và liên kết được nhận', () => {
  const markdown = `## Cách làm

Ong lấy **mật** từ *hoa* rừng,\\
xem [trang này](https://a.vn) và [trang kia][1].

### Mùa

1. Xuân
   - tháng 3

> Mật ngọt.

[1]: https://b.vn`;
  expect(problemsWith(story(markdown))).toEqual([]);
});

test('ảnh và HTML chỉ bị báo một lần, bởi quy tắc riêng', () => {
  expect(problemsWith(story('Ong <b>ngọt.'))).toMatchObject([{ code: 'plain-story' }]);
  expect(problemsWith(story('![ong](https://a.vn/a.jpg)'))).toMatchObject([
    { code: 'story-images' },
  ]);
});
