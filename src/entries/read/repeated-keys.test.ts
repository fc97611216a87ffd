import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith } from '../testing/example-entries.ts';

const SOURCES = 'sources: [quyet-dinh-2023]';
const recognised = (...lines: readonly string[]) =>
  edited(HONEY, SOURCES, [SOURCES, ...lines].join('\n    '));

test('lần công nhận mới thiếu dấu gạch: không ai bị bảo xóa lần cũ', () => {
  const changes = recognised('stars: 4', 'decided: 2026-02-03', SOURCES);
  expect(reportWith(changes)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:5  lỗi  “stars” được viết hai lần trong một mục của certifications.
      → Lần công nhận mới phải bắt đầu bằng dấu gạch: \`  - stars: 4\`. Đừng xóa lần cũ.
    content/products/mat-ong-ban-nuoc/index.md:19:14  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2026-02-03.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
  expect(reportWith(changes, 'en')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:5  error  “stars” is written twice in one item of certifications.
      → A new recognition must begin with a dash: \`  - stars: 4\`. Do not delete the old one.
    content/products/mat-ong-ban-nuoc/index.md:19:14  reminder  All sources of this recognition are older than its decision of 2026-02-03.
      → Cite a source that tells of that very decision, or correct the day.

    1 product, 1 producer, 3 sources: 1 error, 1 reminder."
  `);
});

test('hai lần công nhận mới thiếu dấu gạch là hai lỗi', () => {
  const third = ['stars: 5', 'decided: 2026-02-03', SOURCES];
  const problems = problemsWith(recognised('stars: 4', 'decided: 2024', SOURCES, ...third));
  const errors = problems.filter(({ level }) => level === 'error');
  expect(errors.map(({ line }) => line)).toEqual([17, 20]);
});

test('mục con viết thừa một dòng, và mục mới của danh sách khác, được phân biệt', () => {
  expect(reportWith(recognised('number: 12/QĐ', 'number: 12/QĐ'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:18:5  lỗi  “number” được viết hai lần.
      → Giữ lại một dòng.
    content/products/mat-ong-ban-nuoc/index.md:18:13  nhắc  certifications[1].number: “12/QĐ” khác với nguồn “quyet-dinh-2023”, ở đó ghi “12/QĐ-UBND”.
      → Xem lại trong quyết định, kể cả ngày và tháng có đổi chỗ không, rồi sửa nơi ghi sai.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
  const packaging = 'packaging:\n  - text: {vi: Hộp}\n    sources: [bao-mau-2024]';
  expect(
    reportWith(
      edited(HONEY, 'season:', `${packaging}\n    text: {vi: Túi}\n    sources: [x]\nseason:`),
    ),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:20:5  lỗi  “text” được viết hai lần trong một mục của packaging.
      → Mục mới của packaging phải bắt đầu bằng dấu gạch: \`  - text: {vi: Túi}\`. Đừng xóa mục cũ.
    content/products/mat-ong-ban-nuoc/index.md:21:15  lỗi  packaging[1].sources: “x” không phải một nguồn trong danh mục.
      → Tạo sources/x.json cho nguồn này.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});

test('danh sách viết hai lần thì gộp lại, không bỏ mục nào', () => {
  const again =
    'certifications:\n  - stars: 4\n    decided: 2026-02-03\n    sources: [quyet-dinh-2023]';
  expect(reportWith(edited(HONEY, 'season:', `${again}\nseason:`))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:1  lỗi  “certifications” được viết hai lần.
      → Chỉ xóa dòng này và chuyển các mục “- …” bên dưới tới cuối danh sách trước; đừng xóa mục nào.
    content/products/mat-ong-ban-nuoc/index.md:20:14  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2026-02-03.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
});
