import { expect, test } from 'vitest';
import { catalogOf, product } from '../../../catalog/catalog.sample.ts';
import type { CatalogueBooklet, PrintedEntry } from '../../../print/compose/booklet.ts';
import { codeFaults } from './code-faults.ts';
import type { PdfPart } from '../../pdf/pdf-structure.ts';
import { examined, type ExaminedWork } from './examined-work.ts';
import { heardOf, told } from './heard.ts';
import { workFaults } from './work-faults.ts';

const NAMES = 'Bí xanh, Chè, Dứa, Gạo, Lạc, Mật ong, Mắc ca, Miến, Nấm, Rượu, Thổ cẩm, Vừng'.split(
  ', ',
);
const catalog = catalogOf('2026-06-30', {
  products: NAMES.map((name, index) =>
    product(`so-${index + 1}`, { name: { vi: name, en: name }, summary: { vi: '', en: '' } }),
  ),
});
const [catalogue, cards, labels, contacts] = await Promise.all([
  examined(catalog, 'catalogue'),
  examined(catalog, 'booth-cards'),
  examined(catalog, 'labels'),
  examined(catalog, 'contact-sheet'),
]);

/** The faults that are found where the work had been composed otherwise than it is printed. */
const faultsIf = (work: ExaminedWork, change: object) =>
  workFaults({ ...work, booklet: { ...work.booklet, ...change } } as ExaminedWork);

function bookletOf({ booklet }: ExaminedWork): CatalogueBooklet {
  if (booklet.layout !== 'catalogue') throw new TypeError('This is no catalogue.');
  return booklet;
}

test('bản in đúng thì không có lỗi nào', () => {
  expect([catalogue, cards, labels, contacts].flatMap(workFaults)).toEqual([]);
});

test('mục in thiếu, in hai lần hay in sai chữ thì thấy', () => {
  const { sections } = bookletOf(catalogue);
  const [section] = sections;
  const entries = section?.entries ?? [];
  const [entry] = entries;
  const renamed = { ...entry, name: [{ text: 'Bí đỏ', lang: 'vi' }] };
  const elsewhere = {
    ...entry,
    link: { url: 'https://ocop.example/khac/', alt: entry?.link?.alt },
  };
  const summed = { ...entry, summary: [{ text: 'Không ai in câu này.', lang: 'vi' }] };
  const withFirst = (changed: object) => ({
    sections: [{ ...section, entries: [changed, ...entries.slice(1)] }],
  });
  expect(faultsIf(catalogue, withFirst(renamed))).toMatchInlineSnapshot(`
    [
      "entry 1 is not heard as a heading in its place",
      "entry 1, “Bí đỏ”, is not named on page 3",
      "entry 1: “Bí đỏ” cannot be read on page 3",
    ]
  `);
  expect(faultsIf(catalogue, withFirst(elsewhere))).toMatchInlineSnapshot(`
    [
      "entry 1 is linked 0 times",
      "“Chưarõhuyện” does not begin with its first entry",
      "“Bíxanh” … NaN does not stand where it should",
      "“Bíxanh....................................3” is one line too many",
      "links lead to 3,6,3,4,5,6",
      "entry 1: “Bí xanh” cannot be read on page 0",
      "entry 1: “Giấy chứng nhận có giá trị đến hết ngày 15/11/2026.” cannot be read on page 0",
      "entry 1: “Chưa nguồn nào nêu tên người làm, nên chưa có số điện thoại công khai.” cannot be read on page 0",
    ]
  `);
  expect(faultsIf(catalogue, withFirst(summed))).toMatchInlineSnapshot(`
    [
      "entry 1: “Không ai in câu này.” cannot be read on page 3",
    ]
  `);
});

test('thẻ, nhãn và dòng liên hệ sai chỗ thì thấy', () => {
  const { booklet: cardsBooklet } = cards;
  const reversed = (entries: readonly PrintedEntry[]) =>
    entries.toReversed().map((entry, index) => ({ ...entry, number: index + 1 }));
  if (cardsBooklet.layout !== 'booth-cards') throw new TypeError('These are no cards.');
  expect(faultsIf(cards, { cards: reversed(cardsBooklet.cards) })).toMatchInlineSnapshot(`
    [
      "entry 2 is not heard as a heading in its place",
      "entry 3 is not heard as a heading in its place",
      "entry 4 is not heard as a heading in its place",
      "entry 5 is not heard as a heading in its place",
      "entry 6 is not heard as a heading in its place",
      "entry 7 is not heard as a heading in its place",
      "entry 8 is not heard as a heading in its place",
      "entry 9 is not heard as a heading in its place",
      "entry 10 is not heard as a heading in its place",
      "entry 11 is not heard as a heading in its place",
      "entry 12 is not heard as a heading in its place",
      "card 1 on page 12",
      "card 2 on page 11",
      "card 3 on page 10",
      "card 4 on page 9",
      "card 5 on page 8",
      "card 6 on page 7",
      "card 7 on page 6",
      "card 8 on page 5",
      "card 9 on page 4",
      "card 10 on page 3",
      "card 11 on page 2",
      "card 12 on page 1",
    ]
  `);
  expect(faultsIf(labels, { skipped: 1 })).toMatchInlineSnapshot(`
    [
      "label 1 reads “Bíxanh3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 2 reads “Chè3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 3 reads “Dứa3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 4 reads “Gạo3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 5 reads “Lạc3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 6 reads “Mắcca3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 7 reads “Mậtong3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 8 reads “Miến3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 9 reads “Nấm3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 10 reads “Rượu3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 11 reads “Thổcẩm3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 12 reads “Vừng3saongày15/11/2023GiáTìnhtrạngngày30/6/2026”",
      "label 13 reads “”",
    ]
  `);
  const rows = contacts.booklet.layout === 'contact-sheet' ? contacts.booklet.contacts : [];
  expect(faultsIf(contacts, { contacts: [...rows, ...rows] }).length).toBeGreaterThan(0);
});

test('tệp khai sai tên, sai tiếng, sai khổ thì thấy', () => {
  expect(faultsIf(cards, { title: 'Tên khác', lang: 'en' })).toMatchInlineSnapshot(`
    [
      "claims: {"isTagged":true,"language":"vi","title":"Thẻ gian hàng · OCOP Suối Mẫu","showsTitle":true,"accessibilityPart":1} instead of {"isTagged":true,"language":"en","title":"Tên khác","showsTitle":true,"accessibilityPart":1}",
    ]
  `);
  const smaller = { ...cards, order: { ...cards.order, format: 'a6' as const, bleed: true } };
  expect(workFaults(smaller).length).toBe(NAMES.length);
});

test('người nghe đọc thành tiếng thì nghe tên trước mọi điều về sản phẩm: sao, người làm, giá và mã', () => {
  const heard = (work: ExaminedWork, count: number) =>
    heardOf(work.pages.flatMap(({ structure }) => structure))
      .slice(0, count)
      .map(told);
  expect(heard(cards, 7)).toMatchInlineSnapshot(`
    [
      "H1 Bí xanh",
      "P 3 sao ngày 15/11/2023",
      "P Giá",
      "P Tình trạng ngày 30/6/2026",
      "Figure Mã QR dẫn tới trang của Bí xanh",
      "P Quét để xem tình trạng hôm nay",
      "H1 Chè",
    ]
  `);
  expect(heard(labels, 6)).toMatchInlineSnapshot(`
    [
      "H1 Bí xanh",
      "P 3 sao ngày 15/11/2023",
      "P Giá",
      "P Tình trạng ngày 30/6/2026",
      "Figure Mã QR dẫn tới trang của Bí xanh",
      "H1 Chè",
    ]
  `);
  expect(heard(contacts, 10)).toMatchInlineSnapshot(`
    [
      "H1 Danh sách liên hệ",
      "P OCOP Suối Mẫu · Tình trạng chứng nhận tính cho ngày 30/6/2026",
      "TH Chủ thể",
      "TH Sản phẩm",
      "TH Điện thoại",
      "TH Địa chỉ",
      "TH Xác nhận",
      "TH Ký nhận",
      "TD Chưa rõ chủ thể",
      "TD Bí xanh; Chè; Dứa; Gạo; Lạc; Mắc ca; Mật ong; Miến; Nấm; Rượu; Thổ cẩm; Vừng",
    ]
  `);
  const whole = heard(catalogue, 10_000);
  const from = (line: string) => whole.slice(whole.indexOf(line)).slice(0, 9);
  expect(whole.slice(0, 5)).toMatchInlineSnapshot(`
    [
      "P OCOP Suối Mẫu",
      "P Tỉnh Suối Mẫu",
      "P 12 sản phẩm",
      "P Tình trạng chứng nhận tính cho ngày 30/6/2026",
      "H1 Trong sổ này",
    ]
  `);
  expect(from('H1 Trong sổ này')).toMatchInlineSnapshot(`
    [
      "H1 Trong sổ này",
      "TOCI Cách đọc sao 3",
      "TOCI Chưa rõ huyện · 12 sản phẩm 3",
      "TOCI Tra theo sản phẩm 6",
      "H1 Lời nói đầu",
      "P Tỉnh này không có thật.",
      "P Sổ này giới thiệu 12 sản phẩm được nguồn công khai gọi là sản phẩm OCOP. Mỗi sản phẩm có tên chủ thể, nơi làm, điều cần biết trước khi mua, và điều các nguồn cho biết về giấy chứng nhận vào ngày 30/6/2026.",
      "P Quét mã cạnh mỗi sản phẩm để xem tình trạng của ngày hôm nay.",
      "H1 Cách đọc sao",
    ]
  `);
  expect(from('H2 Bí xanh')).toMatchInlineSnapshot(`
    [
      "H2 Bí xanh",
      "Figure Mã QR dẫn tới trang của Bí xanh",
      "P Quét để xem tình trạng hôm nay",
      "P 3 sao ngày 15/11/2023. Giấy chứng nhận có giá trị đến hết ngày 15/11/2026.",
      "P Người làm: Chưa nguồn nào nêu tên người làm, nên chưa có số điện thoại công khai.",
      "H2 Chè",
      "Figure Mã QR dẫn tới trang của Chè",
      "P Quét để xem tình trạng hôm nay",
      "P 3 sao ngày 15/11/2023. Giấy chứng nhận có giá trị đến hết ngày 15/11/2026.",
    ]
  `);
  expect(from('H1 Tra theo sản phẩm')).toMatchInlineSnapshot(`
    [
      "H1 Tra theo sản phẩm",
      "LI Bí xanh 3",
      "LI Chè 4",
      "LI Dứa 4",
      "LI Gạo 4",
      "LI Lạc 4",
      "LI Mắc ca 4",
      "LI Mật ong 5",
      "LI Miến 5",
    ]
  `);
});

test('chữ đọc ra ngoài đoạn văn, mục lục hay danh sách không ra mục lục, danh sách thì thấy', () => {
  const retyped = (work: ExaminedWork, from: string, to: string) => {
    const changed = (part: PdfPart): PdfPart => ({
      ...part,
      type: part.type === from ? to : part.type,
      content: part.content.map((one) => (typeof one === 'string' ? one : changed(one))),
    });
    const pages = work.pages.map((page) => ({ ...page, structure: page.structure.map(changed) }));
    return workFaults({ ...work, pages })[0];
  };
  expect(retyped(cards, 'P', 'Span')).toMatchInlineSnapshot(
    `"“Span 3 sao ngày 15/11/2023” is heard outside of any paragraph"`,
  );
  expect(retyped(cards, 'H1', 'P')).toMatchInlineSnapshot(
    `"entry 1 is not heard as a heading in its place"`,
  );
  expect(retyped(catalogue, 'TOCI', 'Div')).toMatchInlineSnapshot(
    `"“Cách đọc sao” is no line of the contents"`,
  );
  expect(retyped(catalogue, 'LI', 'P')).toMatchInlineSnapshot(`"“Bí xanh” is no item of a list"`);
  const untitled = Buffer.from(
    Buffer.from(catalogue.pdf).toString('latin1').replaceAll('/S /Title', '/S /Titel'),
    'latin1',
  );
  expect(workFaults({ ...catalogue, pdf: untitled })).toMatchInlineSnapshot(`
    [
      "the title is heard as “P OCOP Suối Mẫu”, 0 titles",
    ]
  `);
});

test('chữ đè lên chữ, chữ sát mép hay ra ngoài nhãn thì thấy', () => {
  const [page, ...rest] = cards.pages;
  const [run] = page?.runs ?? [];
  if (!page || !run) throw new Error('There is no text.');
  const doubled = { ...cards, pages: [{ ...page, runs: [...page.runs, run] }, ...rest] };
  expect(workFaults(doubled)).toMatchInlineSnapshot(`
    [
      "page 1: “Bí xanh” lies on “Bí xanh”",
    ]
  `);
  const shifted = { ...run, left: 2, right: 30, glyphs: new Float32Array() };
  const outside = { ...cards, pages: [{ ...page, runs: [...page.runs, shifted] }, ...rest] };
  expect(workFaults(outside)).toMatchInlineSnapshot(`
    [
      "page 1: “Bí xanh” lies too near to the edge",
    ]
  `);
});

test('mã dẫn sai chỗ hay thiếu mã thì thấy', async () => {
  const { booklet } = labels;
  if (booklet.layout !== 'labels') throw new TypeError('These are no labels.');
  const reversed = { ...labels, booklet: { ...booklet, labels: booklet.labels.toReversed() } };
  const { read, faults } = await codeFaults(reversed);
  expect([read, faults.length]).toEqual([NAMES.length, 1]);
  expect((await codeFaults(labels)).faults).toEqual([]);
});
