import { expect, test } from 'vitest';
import { withPageBoxes } from '../../print/page-boxes.ts';
import { pictureOf } from './page-picture.ts';
import { millimetres, pagesOf, textOf } from './pdf-pages.ts';
import { samplePdf } from './sample-pdf.ts';

const TITLE = '#set document(title: "Mẫu")\n#set text(font: "Be Vietnam Pro", lang: "vi")\n';
const SHEET = `${TITLE}#set page(width: 230mm, height: 317mm)\n`;

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

test('đọc lại được mọi chữ có dấu của tiếng Việt, hoa và thường, kể cả khi gõ rời dấu', async () => {
  const lower = [...VOWELS].flatMap((vowel) =>
    TONES.map((tone) => (vowel + tone).normalize('NFC')),
  );
  const letters = [...lower, 'đ'].join('');
  const text = `${letters} ${letters.toUpperCase()}`;
  const pages = await pagesOf(
    samplePdf(`${TITLE}#set par(justify: true)\n${text}\n#pagebreak()\n${text.normalize('NFD')}`),
  );
  const inOneLine = pages.map((page) => textOf(page).replaceAll(' ', ''));
  expect(inOneLine).toEqual([text.replace(' ', ''), text.replace(' ', '')]);
});

test('chữ giữ khoảng trắng, dòng nối nhau bằng một khoảng trắng', async () => {
  const [page] = await pagesOf(
    samplePdf(
      `${TITLE}#block(width: 30mm)[Bí xanh Tìa Dình, lạc đỏ Na Son: 4 sao, "5 %" – office, final.]`,
    ),
  );
  expect(page && textOf(page)).toMatchInlineSnapshot(
    `"Bí xanh Tìa Dình, lạc đỏ Na Son: 4 sao, “5 %” – office, final."`,
  );
});

test('mỗi trang có khổ giấy, khổ thành phẩm và phần tràn lề; trang thường thì không có hai khổ sau', async () => {
  const plain = samplePdf(`${SHEET}Một#pagebreak()Hai`);
  const boxes = async (pdf: Uint8Array) =>
    (await pagesOf(pdf)).map(({ number, mediaBox, trimBox, bleedBox }) => [
      number,
      millimetres(mediaBox),
      trimBox && millimetres(trimBox),
      bleedBox && millimetres(bleedBox),
    ]);
  expect(await boxes(plain)).toEqual([
    [1, [230, 317], null, null],
    [2, [230, 317], null, null],
  ]);
  expect(await boxes(withPageBoxes(plain))).toEqual([
    [1, [230, 317], [210, 297], [216, 303]],
    [2, [230, 317], [210, 297], [216, 303]],
  ]);
});

test('ghi thêm khổ thành phẩm thì chữ trên các trang vẫn y nguyên chỗ cũ', async () => {
  const plain = samplePdf(`${SHEET}Một#pagebreak()Hai`);
  const runs = async (pdf: Uint8Array) => (await pagesOf(pdf)).map((page) => page.runs);
  expect(await runs(withPageBoxes(plain))).toEqual(await runs(plain));
});

test('biết chỗ của từng dòng chữ: các cột tách rời, chữ nằm ngoài trang giấy cũng thấy', async () => {
  const [page] = await pagesOf(
    samplePdf(`${TITLE}#set page(width: 100mm, height: 50mm, margin: 10mm)
#grid(columns: (40mm, 40mm), [H H], [I])
#place(top + left, dx: 85mm, dy: 20mm, box[HHHHHHHHH])`),
  );
  const rounded = page?.runs.map(({ text, left, right }) => [
    text,
    Math.round(left / 2.835),
    Math.round(right / 2.835),
  ]);
  expect(rounded).toMatchInlineSnapshot(`
    [
      [
        "H H",
        10,
        16,
      ],
      [
        "I",
        50,
        51,
      ],
      [
        "HHHHHHHHH",
        95,
        119,
      ],
    ]
  `);
});

test('nhìn thấy trang như giấy in: màu chạy đúng chỗ, phần còn lại trắng', async () => {
  const sheet = '#set page(width: 40mm, height: 20mm, margin: 0mm)\n';
  const pdf = samplePdf(`${TITLE}${sheet}#place(rect(width: 10mm, height: 20mm, fill: red))`);
  const { width, height, rgba } = await pictureOf(pdf, 1, 254);
  expect([width, height]).toEqual([400, 200]);
  const pixel = (x: number, y: number) => [
    ...rgba.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
  ];
  expect(pixel(98, 199)).toEqual([255, 65, 54, 255]);
  expect(pixel(102, 0)).toEqual([255, 255, 255, 255]);
});
