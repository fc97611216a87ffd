import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('ngày hết hạn đúng 36 tháng thì không cần ghi', () => {
  expect(
    reportWith(
      edited(
        HONEY,
        'decided: 2023-11-15',
        'decided: 2023-11-15\n    validUntil: {day: 2026-11-15, reason: {vi: Theo quyết định}}',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:5  nhắc  certifications[1].validUntil: 2026-11-15 đúng bằng 36 tháng kể từ 2023-11-15.
      → Xóa validUntil; ngày này được tự tính.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 1 nhắc."
  `);
});

test('ngày hết hạn khác 36 tháng, có lý do, được giữ', () => {
  expect(
    problemsWith(
      edited(
        HONEY,
        'decided: 2023-11-15',
        'decided: 2023-11-15\n    validUntil: {day: 2026-05-01, reason: {vi: Theo quyết định}}',
      ),
    ),
  ).toEqual([]);
});

test('ngày hết hạn phải có lý do', () => {
  expect(
    reportWith(
      edited(
        HONEY,
        'decided: 2023-11-15',
        'decided: 2023-11-15\n    validUntil: {day: 2026-05-01}',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:5  lỗi  certifications[1].validUntil.reason: còn thiếu.
      → Viết các mục con: vi, en.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
