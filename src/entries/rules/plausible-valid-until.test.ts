import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

const until = (day: string, decided = '2023-11-15') =>
  edited(
    HONEY,
    'decided: 2023-11-15',
    `decided: ${decided}\n    validUntil: {day: ${day}, reason: {vi: Ghi trên giấy.}}`,
  );

test('giấy không thể có giá trị đến năm 2099', () => {
  expect(reportWith(until('2099-01-01'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:23  lỗi  certifications[1].validUntil.day: 2099-01-01 quá muộn; với quyết định ngày 2023-11-15, giấy có giá trị đến 2027-05-14 là cùng.
      → Xem lại ngày này và ngày quyết định; giấy có giá trị 36 tháng, thêm tối đa 180 ngày khi đang làm lại (Quyết định 26/2026/QĐ-TTg, Điều 12.3).

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('36 tháng cộng 180 ngày còn được nhận, thêm một ngày thì không', () => {
  expect(problemsWith(until('2027-05-14'))).toEqual([]);
  expect(problemsWith(until('2027-05-15'))).toMatchObject([
    { code: 'plausible-valid-until', line: 16, level: 'error' },
  ]);
});

test('quyết định chưa rõ ngày được tính từ ngày muộn nhất có thể', () => {
  expect(problemsWith(until('2027-05-14', 'unknown'))).toEqual([]);
  expect(problemsWith(until('2027-06-29', '2023'))).toEqual([]);
  expect(reportWith(until('2027-06-30', '2023'), 'en')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:23  error  certifications[1].validUntil.day: 2027-06-30 is too late; after a decision made by 2023-12-31 a certificate is valid until 2027-06-29 at most.
      → Check this day and that of the decision; a certificate is valid for 36 months, and at most 180 days longer during a renewal (Decision 26/2026/QĐ-TTg, Điều 12.3).

    1 product, 1 producer, 3 sources: 1 error."
  `);
});
