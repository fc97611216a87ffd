import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith, textOf } from '../testing/example-entries.ts';

const SOURCES = '    sources: [quyet-dinh-2023]\n';
const withLines = (lines: string) => edited(HONEY, SOURCES, `${lines}${SOURCES}`);
const codes = (changes: Parameters<typeof problemsWith>[0]) =>
  problemsWith(changes)
    .filter(({ code }) => code === 'denied-recognition')
    .map(({ line, column }) => `${line}:${column}`);

test('số quyết định nói thu hồi thì không thành lần công nhận', () => {
  const changes = withLines('    number: 12/QĐ-UBND thu hồi giấy chứng nhận\n');
  expect(reportWith(changes)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:13  lỗi  certifications[1].number: “12/QĐ-UBND thu hồi giấy chứng nhận” nói “thu hồi”: đó không phải một lần công nhận.
      → Bỏ lần công nhận này. Bị thu hồi: ghi revoked (ngày, lý do, nguồn) ở lần đã công nhận; hết hạn mà không làm lại: ghi lapse ở đó.
    content/products/mat-ong-ban-nuoc/index.md:16:13  nhắc  certifications[1].number: “12/QĐ-UBND thu hồi giấy chứng nhận” khác với nguồn “quyet-dinh-2023”, ở đó ghi “12/QĐ-UBND”.
      → Xem lại trong quyết định, kể cả ngày và tháng có đổi chỗ không, rồi sửa nơi ghi sai.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
  expect(reportWith(changes, 'en')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:13  error  certifications[1].number: “12/QĐ-UBND thu hồi giấy chứng nhận” says “thu hồi”: that is no recognition.
      → Take this recognition out. Revoked: write revoked (day, reason, sources) into the one that was; lapsed and not renewed: write lapse there.
    content/products/mat-ong-ban-nuoc/index.md:16:13  reminder  certifications[1].number: “12/QĐ-UBND thu hồi giấy chứng nhận” differs from the source “quyet-dinh-2023”, which says “12/QĐ-UBND”.
      → Look into the decision, also whether day and month are swapped, and correct what is wrong.

    1 product, 1 producer, 3 sources: 1 error, 1 reminder."
  `);
});

test('nơi ký, ghi chú nói không công nhận cũng vậy', () => {
  expect(codes(withLines('    issuer: UBND tỉnh Mẫu (đã bãi bỏ)\n'))).toEqual(['16:13']);
  expect(codes(withLines('    note: {vi: Không đạt sau khi rà soát.}\n'))).toEqual(['16:16']);
});

test('ghi chú kể giấy trước hết hạn, hay lần đã ghi thu hồi, thì không sao', () => {
  expect(codes(withLines('    note: {vi: Nâng hạng trước khi giấy cũ hết hạn.}\n'))).toEqual([]);
  const revoked =
    '    note: {vi: Đã thu hồi.}\n    revoked: {on: 2024-05-02, reason: {vi: Đổi chủ}, sources: [bao-mau-2024]}\n';
  expect(codes(withLines(revoked))).toEqual([]);
});

test('nguồn là quyết định thu hồi thì không chứng minh được lần công nhận', () => {
  const decision = (title: string) => ({
    'sources/quyet-dinh-2023.json': textOf('sources/quyet-dinh-2023.json').replace(
      /"title": "[^"]*"/u,
      `"title": "${title}"`,
    ),
  });
  expect(codes(decision('Quyết định thu hồi giấy chứng nhận OCOP'))).toEqual(['16:15']);
  expect(codes(decision('Quyết định công nhận 5 sản phẩm, thu hồi 1 giấy'))).toEqual([]);
});
