import { expect, test } from 'vitest';
import { withPageBoxes } from '../../print/page-boxes.ts';
import { claimsOf } from './pdf-claims.ts';
import { readPdf } from './pdf-file.ts';
import { fontsIn } from './pdf-fonts.ts';
import { bookmarksIn, linksIn } from './pdf-links.ts';
import { partsOfType, structureOf } from './pdf-structure.ts';
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

const accessible = readPdf(samplePdf(SOURCE, { pictures: { 'a.svg': SVG } }));
const plain = readPdf(samplePdf(SOURCE, { pictures: { 'a.svg': SVG }, accessible: false }));

test('tệp nói nó đọc được cho người khiếm thị, bằng tiếng gì, tên gì', () => {
  expect(claimsOf(accessible)).toEqual({
    ...{ isTagged: true, language: 'vi', title: 'Sổ (mẫu) \\ Điện Biên' },
    ...{ showsTitle: true, accessibilityPart: 1 },
  });
});

test('tệp không có cấu trúc thì thấy ngay là không', () => {
  expect(claimsOf(plain)).toMatchObject({ isTagged: false, accessibilityPart: null });
  expect(structureOf(plain)).toEqual([]);
});

test('biết từng phông chữ nằm trong tệp, kể cả phông dự phòng cho chữ mà phông chính thiếu', () => {
  const font = { type: 'Type0', isEmbedded: true, isReadable: true };
  expect(fontsIn(accessible).sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'BeVietnamPro-Regular', ...font },
    { name: 'BeVietnamPro-SemiBold', ...font },
    { name: 'LibertinusSerif-Bold-Identity-H', ...font },
  ]);
});

test('phông chữ không nhúng và phông chữ ghép từ hình vẽ thì thấy', () => {
  const text = Buffer.from(samplePdf(SOURCE, { pictures: { 'a.svg': SVG } })).toString('latin1');
  const changed = text.replaceAll('/FontFile', '/FontFire').replace('/Type0', '/Type3');
  const fonts = fontsIn(readPdf(Buffer.from(changed, 'latin1')));
  expect(fonts.map(({ isEmbedded }) => isEmbedded)).toEqual([false, false, false]);
  expect(fonts.map(({ type }) => type)).toContain('Type3');
});

test('đọc được dấu trang và nơi chúng dẫn đến', () => {
  expect(bookmarksIn(accessible)).toEqual([
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
  expect({ H1: count('H1'), H2: count('H2'), TH: count('TH'), TD: count('TD') }).toEqual({
    ...{ H1: 2, H2: 1, TH: 2, TD: 2 },
  });
  expect(partsOfType(structure, 'Figure').map(({ alternative }) => alternative)).toEqual([
    'Hình vẽ quả bí',
  ]);
});

test('ghi thêm khổ thành phẩm thì mọi điều ấy vẫn còn nguyên', () => {
  const pdf = samplePdf(SOURCE, { pictures: { 'a.svg': SVG } });
  const boxed = readPdf(withPageBoxes(pdf));
  expect(boxed.objects.size).toBe(accessible.objects.size);
  expect(claimsOf(boxed)).toEqual(claimsOf(accessible));
  expect(bookmarksIn(boxed)).toEqual(bookmarksIn(accessible));
  expect(linksIn(boxed)).toEqual(linksIn(accessible));
  expect(structureOf(boxed)).toEqual(structureOf(accessible));
  expect(fontsIn(boxed)).toEqual(fontsIn(accessible));
});
