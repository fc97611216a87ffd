import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, test } from 'vitest';
import { atTrueSize, withPageBoxes } from './page-boxes.ts';

const typst = NodeCompiler.create();

/** A sheet of 230 × 317 mm: A4 and a slug of 10 mm around it. */
function sheets(pages: number): Buffer {
  const body = Array.from({ length: pages }, (_, index) => `#rect[${index + 1}]`);
  return typst.pdf({
    mainFileContent: `#set page(width: 230mm, height: 317mm)\n${body.join('\n#pagebreak()\n')}`,
  });
}

const textOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

test('mỗi trang được ghi khổ thành phẩm và phần tràn lề 3 mm, đúng đến ba chữ số thập phân', () => {
  const boxed = textOf(withPageBoxes(sheets(3)));
  const trims = [...boxed.matchAll(/\/TrimBox \[(.*)\]\n {2}\/BleedBox \[(.*)\]/gu)];
  // 10 mm is 28.346 points and 7 mm 19.843; the sheet measures 651.9685 × 898.5827 points.
  expect(trims.map(([, trim, bleed]) => [trim, bleed])).toEqual(
    Array.from({ length: 3 }, () => [
      '28.346 28.346 623.622 870.236',
      '19.843 19.843 632.126 878.74',
    ]),
  );
});

test('phần đã có trong tệp không bị đổi một byte nào; cùng một tệp thì lần nào cũng ra như nhau', () => {
  const pdf = sheets(2);
  const boxed = withPageBoxes(pdf);
  expect(Buffer.from(boxed.subarray(0, pdf.length)).equals(pdf)).toBe(true);
  expect(Buffer.from(withPageBoxes(pdf)).equals(boxed)).toBe(true);
});

test('bảng mới chỉ đúng chỗ của từng trang, kể cả khi có hàng trăm trang', () => {
  const boxed = textOf(withPageBoxes(sheets(400)));
  const table = boxed.slice(Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(boxed)?.[1]));
  const entries = [...table.matchAll(/^(\d+) 1\n(\d{10}) 00000 n\r\n/gmu)];
  expect(entries).toHaveLength(400);
  for (const [, number, offset] of entries) {
    expect(boxed.slice(Number(offset)).startsWith(`${number} 0 obj\n<<\n  /Type /Page\n`)).toBe(
      true,
    );
  }
});

test('thẻ và nhãn xin được in đúng cỡ, không thu vừa trang, mà tệp không dài thêm một byte', () => {
  const pdf = sheets(2);
  const sized = atTrueSize(pdf);
  expect(sized.length).toBe(pdf.length);
  expect(textOf(sized)).toBe(textOf(pdf).replace('    /Direction /L2R', '/PrintScaling /None'));
  expect(textOf(sized)).toContain('/PrintScaling /None');
  expect(() => atTrueSize(sized)).toThrow('direction of reading');
});

test('tệp không đúng dạng thì báo, không lặng lẽ để nguyên', () => {
  const pdf = sheets(1);
  const message = (bytes: Uint8Array) => {
    try {
      withPageBoxes(bytes);
      return 'no complaint';
    } catch (error) {
      return String(error);
    }
  };
  const changed = (from: string, to: string) =>
    Buffer.from(textOf(pdf).replace(from, to.padEnd(from.length)), 'latin1');
  expect([
    message(new Uint8Array()),
    message(pdf.subarray(0, -20)),
    message(withPageBoxes(pdf)),
    message(changed('\nxref\n', '\nXREF\n')),
    message(changed('/Type /Page\n', '/Type /Folio')),
    message(changed('/MediaBox', '/CropBox')),
    message(changed('/Count 1', '/Count 2')),
    message(changed('/Root ', '/Rot ')),
    message(changed('/StructParents', '/TrimBox')),
  ]).toMatchInlineSnapshot(`
    [
      "Error: The PDF is not of the form that Typst writes: it has no plain cross-reference table.",
      "Error: The PDF is not of the form that Typst writes: it has no plain cross-reference table.",
      "Error: The PDF is not of the form that Typst writes: it has been changed before.",
      "Error: The PDF is not of the form that Typst writes: it has no plain cross-reference table.",
      "Error: The PDF is not of the form that Typst writes: pages promised: 1, found: 0.",
      "Error: The PDF is not of the form that Typst writes: page object 14 has no MediaBox of its own.",
      "Error: The PDF is not of the form that Typst writes: pages promised: 2, found: 1.",
      "Error: The PDF is not of the form that Typst writes: its Root was not found.",
      "Error: The PDF is not of the form that Typst writes: page object 14 has its boxes already.",
    ]
  `);
});
