import { expect, test } from 'vitest';
import { qrSvg } from '../../print/compose/entry-of.ts';
import { qrCodesOn } from './qr-codes.ts';
import { samplePdf } from './sample-pdf.ts';

const SLOW = { timeout: 30_000 };

async function codesOn(body: string, addresses: readonly string[]) {
  const pictures = Object.fromEntries(
    addresses.map((address, index) => [`${index}.svg`, qrSvg(address)]),
  );
  const head =
    '#set document(title: "Mã")\n#let code(n, w) = image(str(n) + ".svg", width: w, alt: "Mã")\n';
  const pdf = samplePdf(`${head}#set page("a4", margin: 15mm)\n${body}`, { pictures });
  return (await qrCodesOn(pdf, [1])).flat();
}

const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://example.org/ocop/san-pham/che-so-${index}/`);

test('đọc được mọi mã QR trên một trang nhãn kín, đúng thứ tự từ trên xuống', SLOW, async () => {
  const expected = addresses(21);
  const labels = '#grid(columns: 3, gutter: 15mm, ..range(21).map(n => [Chè #n #code(n, 16mm)]))';
  const codes = await codesOn(labels, expected);
  expect(codes.map(({ text }) => text).sort()).toEqual([...expected].sort());
  expect(codes[0]?.text).toBe(expected[0]);
});

test(
  'đọc được mã lớn trên thẻ quầy lẫn mã nhỏ, trên nền màu, trong khung, bên hình vẽ',
  SLOW,
  async () => {
    const expected = addresses(3);
    const body = `#code(0, 90mm)
#block(fill: rgb("#fbe9ec"), stroke: 1pt, inset: 4mm)[Quét mã #code(1, 20mm) #rect(width: 30mm, height: 30mm, fill: black)]
#code(2, 14mm)`;
    const codes = await codesOn(body, expected);
    expect(codes.map(({ text }) => text)).toEqual(expected);
    expect(codes.map(({ width }) => Math.round(width))).toEqual([90, 20, 14]);
  },
);

test('trang không có mã thì không đọc ra mã nào; mã bị che quá nửa cũng không', SLOW, async () => {
  expect(await codesOn('Chữ thôi #rect(width: 30mm, height: 30mm, fill: black)', [])).toEqual([]);
  const hidden = '#code(0, 30mm)#place(top + left, rect(width: 18mm, height: 30mm, fill: white))';
  expect(await codesOn(hidden, addresses(1))).toEqual([]);
});
