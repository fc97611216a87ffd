import { expect, test } from 'vitest';
import { FAIR, reportWith } from '../testing/example-entries.ts';

const planned = (...plan: string[]) => {
  const fair = JSON.parse(FAIR) as object;
  return reportWith({ 'fairs/hoi-cho-mau.json': JSON.stringify({ ...fair, plan }, null, 2) });
};

test('sơ đồ có đủ gian thì không có lỗi', () => {
  expect(planned('A1, A2, , A3', 'B1, B2, , Sân khấu')).not.toContain('lỗi ');
});

test('gian ngoài sơ đồ, gian có hai chỗ: nói cả hai trong một lần', () => {
  expect(planned('B1, B2, B1')).toMatchInlineSnapshot(`
    "content/fairs/hoi-cho-mau.json:13:17  lỗi  number: gian “A1” không có trên sơ đồ (plan).
      → Thêm gian vào sơ đồ, hoặc sửa số gian.
    content/fairs/hoi-cho-mau.json:21:11  lỗi  plan: gian “B1” có hai chỗ trên sơ đồ.
      → Để lại một chỗ.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});

test('một dãy 500 gian không in được trên một tờ', () => {
  const row = Array.from({ length: 500 }, (_, index) => `A${index + 1}`).join(', ');
  expect(planned(row)).toMatchInlineSnapshot(`
    "content/fairs/hoi-cho-mau.json:21:11  lỗi  plan: 1 dãy × 500 cột thì không đọc được trên một tờ; nhiều nhất 40 × 30.
      → Chia hàng gian thành nhiều dãy như ngoài hội trường, hoặc chỉ vẽ khu có sản phẩm của tỉnh.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
