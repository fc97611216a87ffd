import { expect, test } from 'vitest';
import { withPageBoxes } from '../../print/page-boxes.ts';
import { pdfNames, readPdf, type PdfFile } from './pdf-file.ts';
import { partsOfType } from './pdf-structure.ts';
import { samplePdf } from './sample-pdf.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
const SOURCE = `#set document(title: "Sổ (mẫu) \\\\ Điện Biên")
#set text(font: "Be Vietnam Pro", lang: "vi")
= Bí xanh
#link("https://example.org/a(b)")[trang], #link(<second>)[trang sau]
#image("a.svg", alt: "Hình vẽ quả bí")
#table(columns: 2, table.header[Tên][Giá], [Bí], [*9*])
#pagebreak()
= Chè
== Chè “Shan” #sym.hyph (tuyết <second>
`;

const pictures = { 'a.svg': SVG };
const accessiblePdf = samplePdf(SOURCE, { pictures });
const accessible = await readPdf(accessiblePdf);
const plain = await readPdf(samplePdf(SOURCE, { pictures, accessible: false }));

const structureOf = ({ pages }: PdfFile) => pages.flatMap(({ structure }) => structure);
const linksIn = ({ pages }: PdfFile) => pages.flatMap(({ links }) => links);

/** Each font once, by name. */
function fontsIn({ pages }: PdfFile) {
  const fonts = pages.flatMap((page) => page.fonts);
  const byName = new Map(fonts.map((font) => [font.name, font]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The accessible sample with other bytes of the same number. */
function changed(from: string, to: string): Buffer {
  const text = accessiblePdf.toString('latin1');
  expect([text.includes(from), to.length]).toEqual([true, from.length]);
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}

test('tệp nói nó đọc được cho người khiếm thị, bằng tiếng gì, tên gì', async () => {
  expect(accessible.claims).toEqual({
    isTagged: true,
    language: 'vi',
    title: 'Sổ (mẫu) \\ Điện Biên',
    showsTitle: true,
    accessibilityPart: 1,
  });
  const hidden = await readPdf(changed('/DisplayDocTitle true', '/DisplayDocTitle null'));
  const english = await readPdf(changed('/Lang (vi)', '/Lang (en)'));
  expect([hidden.claims.showsTitle, english.claims.language]).toEqual([false, 'en']);
});

test('tệp không có cấu trúc thì thấy ngay là không', () => {
  expect(plain.claims).toMatchObject({ isTagged: false, accessibilityPart: null });
  expect(structureOf(plain)).toEqual([]);
});

test('biết từng phông chữ nằm trong tệp, kể cả phông dự phòng cho chữ mà phông chính thiếu', () => {
  const font = { isEmbedded: true, isReadable: true };
  expect(fontsIn(accessible)).toEqual([
    { name: 'BeVietnamPro-Regular', ...font },
    { name: 'BeVietnamPro-SemiBold', ...font },
    { name: 'LibertinusSerif-Bold', ...font },
  ]);
});

test('phông chữ không nhúng, phông chữ không đọc ra chữ và phông chữ ghép từ hình vẽ thì thấy', async () => {
  const outside = fontsIn(await readPdf(changed('/FontFile', '/FontFire')));
  expect(outside.map(({ isEmbedded }) => isEmbedded)).toEqual([false, false, false]);
  const mute = fontsIn(await readPdf(changed('/ToUnicode', '/ToUnicorn')));
  expect(mute.map(({ isReadable }) => isReadable)).toEqual([false, false, false]);
  expect(pdfNames(accessiblePdf)).not.toContain('/Type3');
  expect(pdfNames(changed('/Type0', '/Type3'))).toContain('/Type3');
});

test('đọc được mọi tên trong tệp, kể cả tên viết bằng mã, nhưng không đọc nhầm trong chữ và trong hình', () => {
  const pdf = (body: string) => pdfNames(Buffer.from(`1 0 obj << ${body} >> endobj`));
  expect(pdf('/A#4Ab (a (/B) \\) /C) /D/E[/F 1]')).toEqual(['/AJb', '/D', '/E', '/F']);
  expect(pdf('/Length 4 >>\nstream\n /G \nendstream << /H 1')).toEqual(['/Length', '/H']);
  expect(() => pdf('/Type /ObjStm')).toThrow('hides objects');
});

test('đọc được dấu trang và nơi chúng dẫn đến', () => {
  expect(accessible.bookmarks).toEqual([
    { title: 'Bí xanh', level: 1, target: 1 },
    { title: 'Chè', level: 1, target: 2 },
    { title: 'Chè “Shan” ‐ (tuyết', level: 2, target: 2 },
  ]);
});

test('đọc được liên kết ra ngoài và liên kết sang trang khác', () => {
  expect(linksIn(accessible)).toEqual([
    { page: 1, target: 'https://example.org/a(b)', description: 'https://example.org/a(b)' },
    { page: 1, target: 2, description: expect.any(String) as string },
  ]);
});

test('đọc được cấu trúc: đề mục, bảng có dòng đầu, lời tả hình', () => {
  const structure = structureOf(accessible);
  const count = (type: string) => partsOfType(structure, type).length;
  const counts = { H1: count('H1'), H2: count('H2'), TH: count('TH'), TD: count('TD') };
  expect(counts).toEqual({ H1: 2, H2: 1, TH: 2, TD: 2 });
  expect(partsOfType(structure, 'Figure').map(({ alternative }) => alternative)).toEqual([
    'Hình vẽ quả bí',
  ]);
});

test('ghi thêm khổ thành phẩm thì mọi điều ấy vẫn còn nguyên', async () => {
  const boxedPdf = withPageBoxes(accessiblePdf);
  const boxed = await readPdf(boxedPdf);
  const sizeOf = (pdf: Uint8Array) =>
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/Size (\d+)/gu),
    ].at(-1)?.[1];
  expect(sizeOf(boxedPdf)).toBe(sizeOf(accessiblePdf));
  expect(boxed.claims).toEqual(accessible.claims);
  expect(boxed.bookmarks).toEqual(accessible.bookmarks);
  expect(linksIn(boxed)).toEqual(linksIn(accessible));
  expect(structureOf(boxed)).toEqual(structureOf(accessible));
  expect(fontsIn(boxed)).toEqual(fontsIn(accessible));
});
