import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('ngày quyết định ở tương lai bị báo theo ngày thật', () => {
  expect(reportWith(edited(HONEY, 'decided: 2023-11-15', 'decided: 2026-11-24')))
    .toMatchInlineSnapshot(`
      "content/products/mat-ong-ban-nuoc/index.md:15:14  lỗi  certifications[1].decided: “2026-11-24” ở tương lai (hôm nay là 2026-11-23).
        → Xem lại ngày trong nguồn.
      content/products/mat-ong-ban-nuoc/index.md:16:14  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2026-11-24.
        → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

      1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
    `);
});

test('năm nay chưa hết vẫn ghi được năm', () => {
  const problems = problemsWith(edited(HONEY, 'decided: 2023-11-15', 'decided: 2026'));
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});

test('không có công nhận trước khi chương trình ra đời', () => {
  expect(reportWith(edited(HONEY, 'decided: 2023-11-15', 'decided: 2017-12')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:15:14  lỗi  certifications[1].decided: “2017-12” trước khi có Chương trình OCOP (2018).
      → Xem lại năm trong nguồn.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('bài báo không thể đăng vào ngày mai', () => {
  expect(reportWith(edited('sources/bao-mau-2024.json', '2024-03', '2026-12')))
    .toMatchInlineSnapshot(`
    "content/sources/bao-mau-2024.json:4:16  lỗi  published: “2026-12” ở tương lai (hôm nay là 2026-11-23).
      → Xem lại ngày trong nguồn.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('nơi bán chưa mở và hội chợ chưa diễn ra không phải điều đã qua', () => {
  const rest = '"name": {"vi": "Mẫu", "en": "Sample"}, "sources": ["bao-mau-2024"]';
  expect(
    reportWith({
      'places.json': `[{"kind": "shop", "where": {"vi": "Phố Mẫu"}, "opened": "2027", ${rest}}]`,
      'past-fairs.json': `[{"place": {"vi": "Mẫu"}, "detail": {"vi": "Mẫu"}, "from": "2026-12-01", "to": "2026-12-02", ${rest}}]`,
    }),
  ).toMatchInlineSnapshot(`
    "content/past-fairs.json:1:60  lỗi  [1].from: “2026-12-01” ở tương lai (hôm nay là 2026-11-23).
      → Xem lại ngày trong nguồn.
    content/past-fairs.json:1:80  lỗi  [1].to: “2026-12-02” ở tương lai (hôm nay là 2026-11-23).
      → Xem lại ngày trong nguồn.

    content/places.json:1:57  lỗi  [1].opened: “2027” ở tương lai (hôm nay là 2026-11-23).
      → Xem lại ngày trong nguồn.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 3 lỗi."
  `);
});
