import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('biểu tượng mà phông in không có bị từ chối', () => {
  expect(reportWith(edited(HONEY, 'vi: Mật ong hoa rừng.', 'vi: Mật ong ☕ 20 tháng 🐝.')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:11:7  lỗi  Phông chữ in không có “☕” (U+2615), “🐝” (U+1F41D).
      → Thay bằng chữ, ví dụ “ong” thay cho hình con ong.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('dấu nhân, gạch ngang dài và đồng Việt Nam in được', () => {
  expect(
    problemsWith(
      edited(HONEY, 'vi: Mật ong hoa rừng.', 'vi: Mật ong – 2 × 5 lít, ≥ 20‰, H₂O, 100.000 ₫…'),
    ),
  ).toEqual([]);
});
