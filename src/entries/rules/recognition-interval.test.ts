import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith } from '../testing/example-entries.ts';

const SOURCES = '    sources: [quyet-dinh-2023]\n';
/** The recognition of 15 November 2023 with three stars, and one more after it. */
const followedBy = (stars: number, decided: string, more = '') =>
  edited(
    HONEY,
    SOURCES,
    `    number: 12/QĐ-UBND\n${SOURCES}  - stars: ${stars}\n    decided: ${decided}\n${more}    sources: [bao-mau-2024]\n`,
  );
const isReminded = (changes: Parameters<typeof problemsWith>[0]) =>
  problemsWith(changes).some(({ code }) => code === 'recognition-interval');

test('một quyết định, cùng số sao, hai ngày: hỏi ngày nào đúng', () => {
  const twice = followedBy(3, '2024-11-15', '    number: 12/QĐ-UBND\n');
  expect(reportWith(twice)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:19:14  nhắc  certifications[2].decided: Quyết định “12/QĐ-UBND” với cùng số sao đã ghi ngày 2023-11-15, ở đây là 2024-11-15.
      → Ngày nào đúng? Giữ một lần với ngày ấy; nếu là hai quyết định trùng số của hai năm thì giữ cả hai.
    content/products/mat-ong-ban-nuoc/index.md:21:14  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2024-11-15.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 2 nhắc."
  `);
  expect(reportWith(twice, 'en')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:19:14  reminder  certifications[2].decided: The decision “12/QĐ-UBND” with the same stars is dated 2023-11-15 above, here 2024-11-15.
      → Which day is right? Keep one with that day; keep both where they are two decisions of different years.
    content/products/mat-ong-ban-nuoc/index.md:21:14  reminder  All sources of this recognition are older than its decision of 2024-11-15.
      → Cite a source that tells of that very decision, or correct the day.

    1 product, 1 producer, 3 sources: no errors, 2 reminders."
  `);
});

test('công nhận lại khi chưa đầy một năm, hay khi giấy còn hạn, thì nhắc', () => {
  expect(reportWith(followedBy(3, '2024-11-14'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:19:14  nhắc  certifications[2].decided: 2024-11-14 chưa đầy một năm sau lần công nhận 2023-11-15.
      → Xem lại hai ngày và số sao trong quyết định; đúng như vậy thì giữ nguyên.
    content/products/mat-ong-ban-nuoc/index.md:20:14  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2024-11-14.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 2 nhắc."
  `);
  expect(reportWith(followedBy(3, '2024-11-15'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:19:14  nhắc  certifications[2].decided: 2024-11-15: giấy của lần 2023-11-15 còn hạn đến 2026-11-15, chưa tới kỳ làm lại.
      → Xem lại hai ngày và số sao trong quyết định; đúng như vậy thì giữ nguyên.
    content/products/mat-ong-ban-nuoc/index.md:20:14  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2024-11-15.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 2 nhắc."
  `);
});

test('kỳ làm lại mở 180 ngày trước khi hết hạn: từ hôm ấy không nhắc', () => {
  expect(isReminded(followedBy(3, '2026-05-18'))).toBe(true);
  expect(isReminded(followedBy(3, '2026-05-19'))).toBe(false);
});

test('nâng hạng thì lúc nào cũng được; năm mà không rõ ngày thì không đoán', () => {
  expect(isReminded(followedBy(4, '2024-01-15'))).toBe(false);
  expect(isReminded(followedBy(3, '2026'))).toBe(false);
  expect(isReminded(followedBy(3, 'unknown'))).toBe(false);
});
