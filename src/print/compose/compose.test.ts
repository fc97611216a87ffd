import { expect, test } from 'vitest';
import { product } from '../../catalog/catalog.sample.ts';
import type { CatalogueBooklet } from './booklet.ts';
import { compose } from './compose.ts';
import { commission, fairUntil, printed, PRODUCTS, selecting } from '../print.sample.ts';

function catalogue(...orders: Parameters<typeof commission>): CatalogueBooklet {
  const { booklet, problems } = compose(commission(...orders));
  expect(problems).toEqual([]);
  if (booklet.layout !== 'catalogue') throw new Error(booklet.layout);
  return booklet;
}

const entriesOf = ({ sections }: CatalogueBooklet) => sections.flatMap(({ entries }) => entries);

test('entries are numbered through the sections', () => {
  const entries = entriesOf(catalogue());
  expect(entries.map(({ slug, number }) => [slug, number])).toEqual([
    ['bi', 1],
    ['che', 2],
    ['dua', 3],
  ]);
});

test('stars are gold while the certificate holds, outlined while that is uncertain, none past term', () => {
  const entries = entriesOf(catalogue());
  expect(entries.map(({ stars, status }) => [stars.display, stars.count, status[0]?.text])).toEqual(
    [
      ['outlined', 3, 'Chưa rõ hiệu lực'],
      ['filled', 4, 'Còn hiệu lực'],
      ['none', 0, 'Đã quá hạn'],
    ],
  );
});

test('an entry says who makes it and how to reach them, and what is known of the number', () => {
  const tea = entriesOf(catalogue()).find(({ slug }) => slug === 'che');
  const facts = tea?.facts.map(({ label, values }) => [
    label[0]?.text,
    values.map((words) => words[0]?.text.replaceAll('\u00A0', ' ')).join(' / '),
  ]);
  expect(facts).toMatchInlineSnapshot(`
    [
      [
        "Người làm",
        "HTX Mẫu",
      ],
      [
        "Địa chỉ",
        "Tổ 1",
      ],
      [
        "Điện thoại",
        "0123 456 789 (chưa kiểm chứng)",
      ],
      [
        "Nơi sản xuất",
        "Huyện Ví Dụ",
      ],
    ]
  `);
});

test('the code leads to the page in the language of the work, below the site’s own path', () => {
  const address = new URL('https://ocop.example/mau');
  const [vi] = entriesOf(catalogue({}, printed(), address));
  expect(vi?.link?.url).toBe('https://ocop.example/mau/san-pham/bi/');
  const [en] = entriesOf(catalogue({ edition: 'en' }, printed(), address));
  expect(en?.link?.url).toBe('https://ocop.example/mau/en/products/bi/');
});

test('without an address there is no code, and the colophon says why', () => {
  const { booklet } = compose({ ...commission(), address: undefined });
  if (booklet.layout !== 'catalogue') throw new Error(booklet.layout);
  expect(entriesOf(booklet).map(({ link }) => link)).toEqual([null, null, null]);
  expect(booklet.colophon.map((words) => words[0]?.text)).toContain(
    'Bản này được tạo khi trang web của danh mục chưa có địa chỉ, nên không có mã QR.',
  );
});

test('in both languages what reads alike stands once', () => {
  const [entry] = entriesOf(
    catalogue(
      { edition: 'both' },
      printed([product('x', { name: { vi: 'Khẩu xén', en: 'Khẩu xén' } })]),
    ),
  );
  expect(entry?.name).toEqual([{ text: 'Khẩu\u00A0xén', lang: 'vi' }]);
});

test('a work of a dozen has an index of producers, which leads to all that one makes; the products’ names stand in both languages', () => {
  const two = [...PRODUCTS, product('tra', { name: { vi: 'Trà', en: 'Tea 2' }, producer: 'htx' })];
  expect(catalogue({ edition: 'both' }, printed(two)).producerIndex).toEqual([]);
  const others = Array.from({ length: 12 }, (_, index) => product(`khac-${index}`));
  const booklet = catalogue({ edition: 'both' }, printed([...two, ...others]));
  expect(booklet.producerIndex.map(({ entries }) => entries.length)).toEqual([2]);
  expect(booklet.productIndex.map(({ name }) => name[0]?.text)).toEqual(
    expect.arrayContaining(['Bí', 'Squash', 'Trà', 'Tea 2']),
  );
});

test('a fair’s name, dates and place stand on the cover', () => {
  const { cover } = catalogue(fairUntil('2026-07-12'));
  const texts = [cover.title, cover.subtitle, ...cover.lines].map((words) => words[0]?.text);
  // The day of the status stays on its line.
  expect(texts.map((text) => text?.replace('\u00A0', '~'))).toMatchInlineSnapshot(`
      [
        "Hội chợ Mẫu",
        "OCOP Suối Mẫu",
        "12/7/2026",
        "3 sản phẩm",
        "Tình trạng chứng nhận tính cho ngày~12/7/2026",
      ]
    `);
});

test('a selection without products is no work, and says so', () => {
  const { problems } = compose(commission(selecting({ products: [] })));
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "en": "There is nothing to print: no product matches the selection, or every product that matches is left out for the state of its certificate.",
        "vi": "Không có sản phẩm nào để in: lựa chọn này không khớp sản phẩm nào, hoặc mọi sản phẩm khớp đều bị bỏ ra vì tình trạng giấy chứng nhận.",
      },
    ]
  `);
});

test('a product that does not exist is named', () => {
  const { problems } = compose(commission(selecting({ products: ['che', 'khong-co'] })));
  expect(problems.map(({ vi }) => vi)).toEqual(['Danh mục không có sản phẩm “khong-co”.']);
});
