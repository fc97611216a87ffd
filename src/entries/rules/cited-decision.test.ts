import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

const decided = (lines: string) => edited(HONEY, 'decided: 2023-11-15', `decided: ${lines}`);

test('ngày và số khác với quyết định được dẫn thì được nhắc', () => {
  const changes = decided('2023-11-05\n    number: 21/QĐ-UBND');
  expect(reportWith(changes)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:15:14  nhắc  certifications[1].decided: “2023-11-05” khác với nguồn “quyet-dinh-2023”, ở đó ghi “2023-11-15”.
      → Xem lại trong quyết định, kể cả ngày và tháng có đổi chỗ không, rồi sửa nơi ghi sai.
    content/products/mat-ong-ban-nuoc/index.md:16:13  nhắc  certifications[1].number: “21/QĐ-UBND” khác với nguồn “quyet-dinh-2023”, ở đó ghi “12/QĐ-UBND”.
      → Xem lại trong quyết định, kể cả ngày và tháng có đổi chỗ không, rồi sửa nơi ghi sai.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 2 nhắc."
  `);
  expect(reportWith(changes, 'en')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:15:14  reminder  certifications[1].decided: “2023-11-05” differs from the source “quyet-dinh-2023”, which says “2023-11-15”.
      → Look into the decision, also whether day and month are swapped, and correct what is wrong.
    content/products/mat-ong-ban-nuoc/index.md:16:13  reminder  certifications[1].number: “21/QĐ-UBND” differs from the source “quyet-dinh-2023”, which says “12/QĐ-UBND”.
      → Look into the decision, also whether day and month are swapped, and correct what is wrong.

    1 product, 1 producer, 3 sources: no errors, 2 reminders."
  `);
});

test.each(['2023-11', '2023', 'unknown', '2023-11-15\n    number: 12/QĐ - UBND'])(
  'rõ đến đâu ghi đến đó thì không bị nhắc: %j',
  (lines) => {
    expect(problemsWith(decided(lines))).toEqual([]);
  },
);

test('dẫn hai quyết định thì không ai biết số nào là của lần ấy', () => {
  const second = '{"kind": "decision", "title": "a", "number": "9/QĐ-UBND", "published": "2022"}';
  const cited = edited(HONEY, '[quyet-dinh-2023]', '[quyet-dinh-2023, khac]');
  expect(problemsWith({ ...cited, 'sources/khac.json': second })).toEqual([]);
});

test('nguồn nào cũng có trước quyết định thì nhắc', () => {
  const problems = problemsWith(edited(HONEY, 'decided: 2023-11-15', 'decided: 2026-02-03'));
  expect(problems).toMatchObject([
    {
      level: 'reminder',
      line: 16,
      message: { vi: 'Mọi nguồn của lần công nhận này có trước ngày quyết định 2026-02-03.' },
    },
  ]);
});

test('quyết định của năm trước không kể được lần công nhận của năm sau', () => {
  const later = edited(
    HONEY,
    'decided: 2023-11-15\n    sources: [quyet-dinh-2023]',
    'decided: 2026-02-03\n    sources: [quyet-dinh-2023, trang-moi]',
  );
  const page = '{"kind": "press", "title": "a", "published": "2026-03"}';
  const problems = problemsWith({ ...later, 'sources/trang-moi.json': page });
  expect(problems.filter(({ code }) => code === 'cited-decision')).toMatchObject([
    {
      line: 15,
      message: {
        vi: '“2026-02-03” khác với nguồn “quyet-dinh-2023”, ở đó ghi “2023-11-15”.',
      },
    },
  ]);
});
