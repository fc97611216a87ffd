import { expect, test } from 'vitest';
import { FAIR, reportWith } from '../testing/example-entries.ts';

const standing = (booths: readonly (readonly [number: string, price: string])[]) => {
  const fair = JSON.parse(FAIR) as object;
  const slug = 'mat-ong-ban-nuoc';
  const written = booths.map(([number, price]) => ({ number, products: [{ slug, price }] }));
  return reportWith({
    'fairs/hoi-cho-mau.json': JSON.stringify({ ...fair, booths: written }, null, 2),
  });
};

test('số gian và giá vừa thẻ thì không có lỗi', () => {
  expect(standing([['A'.repeat(40), '1'.repeat(80)]])).not.toContain('lỗi ');
});

test('số gian dài, giá dài, một sản phẩm ở quá nhiều gian: nói cả ba trong một lần', () => {
  expect(
    standing([
      ['Khu ẩm thực vùng cao, dãy nhà bạt phía đông', '5'.repeat(90)],
      ['A1', '5 đ'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/fairs/hoi-cho-mau.json:13:17  lỗi  dài 43 chữ cái; thẻ và nhãn chỉ vừa 40.
      → Rút ngắn.
    content/fairs/hoi-cho-mau.json:17:20  lỗi  dài 90 chữ cái; thẻ và nhãn chỉ vừa 80.
      → Rút ngắn.
    content/fairs/hoi-cho-mau.json:22:17  lỗi  các gian của sản phẩm này gộp lại dài 47 chữ cái; thẻ và nhãn chỉ vừa 40.
      → Rút ngắn.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 3 lỗi."
  `);
});
