import { expect, test } from 'vitest';
import { headed } from '../problems/problem.ts';
import { FAIR, HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('các lần công nhận xếp từ cũ đến mới', () => {
  expect(
    reportWith(
      edited(
        HONEY,
        '    sources: [quyet-dinh-2023]\n',
        '    sources: [quyet-dinh-2023]\n  - stars: 3\n    decided: 2020\n    sources: [quyet-dinh-2023]\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:18:14  lỗi  certifications[2].decided: 2020 sớm hơn 2023-11-15.
      → Xếp các lần công nhận từ cũ đến mới.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('hai lần công nhận trong cùng một năm không bị coi là ngược', () => {
  expect(
    problemsWith(
      edited(
        HONEY,
        '    sources: [quyet-dinh-2023]\n',
        '    sources: [quyet-dinh-2023]\n  - stars: 3\n    decided: 2023\n    sources: [quyet-dinh-2023]\n',
      ),
    ),
  ).toEqual([]);
});

test('không thể thu hồi trước khi công nhận', () => {
  expect(
    reportWith(
      edited(
        HONEY,
        '    sources: [quyet-dinh-2023]\n',
        '    revoked: {on: 2023-01-02, reason: {vi: Ngừng sản xuất}, sources: [bao-mau-2024]}\n    sources: [quyet-dinh-2023]\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:19  lỗi  certifications[1].revoked.on: 2023-01-02 sớm hơn 2023-11-15.
      → Xem lại hai ngày trong nguồn.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('hội chợ không kết thúc trước khi mở', () => {
  expect(reportWith({ 'fairs/hoi-cho-mau.json': FAIR.replace('2026-12-05', '2026-11-05') }))
    .toMatchInlineSnapshot(`
    "content/fairs/hoi-cho-mau.json:10:9  lỗi  to: 2026-11-05 sớm hơn 2026-12-01.
      → Xem lại hai ngày trong nguồn.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test.each(['2023-11-15', '2022'])('một lần công nhận viết hai lần: %s', (decided) => {
  const sources = '    sources: [quyet-dinh-2023]\n';
  const item = `  - stars: 3\n    decided: ${decided}\n${sources}`;
  const certifications = `  - stars: 3\n    decided: 2023-11-15\n${sources}`;
  const problems = problemsWith(edited(HONEY, certifications, item + item));
  const found = problems.filter(({ code }) => code === 'date-order');
  expect(found).toMatchObject([{ line: 18, column: 14 }]);
  expect(found.map((problem) => headed(problem).vi)).toEqual([
    `certifications[2].decided: lần công nhận ${decided} đã có ở trên.`,
  ]);
});
