import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { contactCsv } from './contact-table.ts';
import { commission, printed } from '../print.sample.ts';
import { product } from '../../catalog/catalog.sample.ts';

const stands = { che: { booth: 'B2', price: '10.000 đ' }, bi: { booth: 'B10', price: '' } };

test('the contact sheet stands in the order of the booths, what has none last', () => {
  const { booklet } = compose(commission({ layout: 'contact-sheet', format: 'a4', stands }));
  if (booklet.layout !== 'contact-sheet') throw new Error(booklet.layout);
  expect(contactCsv(booklet).replace('\uFEFF', '')).toMatchInlineSnapshot(`
    "Gian,Chủ thể,Sản phẩm,Điện thoại,Ghi chú về số điện thoại,Địa chỉ,Xác nhận,Ký nhận
    B2,HTX Mẫu,Chè,0123 456 789,chưa kiểm chứng,Tổ 1,,
    B10,Chưa rõ chủ thể,Bí,,,Huyện Ví Dụ,,
    ,Chưa rõ chủ thể,Dứa,,,,,
    "
  `);
});

test('a producer with several products stands once, at all its booths; more than a page holds go on in a further row', () => {
  const many = Array.from({ length: 3 }, (_, index) =>
    product(`che-${index}`, {
      name: { vi: 'Chè '.repeat(100).trim(), en: 'Tea' },
      producer: 'htx',
    }),
  );
  const twoBooths = { 'che-0': { booth: 'B2', price: '' }, 'che-1': { booth: 'B1', price: '' } };
  const wish = { layout: 'contact-sheet', format: 'a4', stands: twoBooths } as const;
  const { booklet } = compose(commission(wish, printed(many)));
  const rows = booklet.layout === 'contact-sheet' ? booklet.contacts : [];
  expect(rows.map(({ booth, producer }) => [booth, producer])).toEqual([
    ['B1', 'HTX Mẫu'],
    ['B2', 'HTX Mẫu'],
    ['', 'HTX Mẫu'],
  ]);
});

test('a price list names what has a price and what has none, and leads to the whole catalogue', () => {
  const { booklet } = compose(commission({ layout: 'price-list', stands }));
  if (booklet.layout !== 'price-list') throw new Error(booklet.layout);
  expect(booklet.link?.url).toBe('https://ocop.example/');
  const rows = booklet.groups.flatMap((group) => group.rows);
  expect(rows.map(({ slug, price }) => [slug, price])).toEqual([
    ['bi', ''],
    ['che', '10.000 đ'],
    ['dua', ''],
  ]);
});

test('a half-used sheet goes on at the first free label; a number beyond the sheet counts as none', () => {
  const skipped = (firstLabel: number) => {
    const { booklet } = compose(commission({ layout: 'labels', format: '21', firstLabel }));
    return booklet.layout === 'labels' && booklet.skipped;
  };
  expect([1, 5, 21, 22, 0, -3, Number.NaN].map(skipped)).toEqual([0, 4, 20, 0, 0, 0, 0]);
});

test('cards carry the price and the booth of their product', () => {
  const { booklet } = compose(commission({ layout: 'booth-cards', format: 'a5', stands }));
  if (booklet.layout !== 'booth-cards') throw new Error(booklet.layout);
  expect(booklet.cards.map(({ slug, booth, price }) => [slug, booth, price])).toEqual([
    ['bi', 'B10', ''],
    ['che', 'B2', '10.000 đ'],
    ['dua', '', ''],
  ]);
});

test('a leaflet that would be too small to read is refused in a sentence', () => {
  const many = Array.from({ length: 71 }, (_, index) => product(`che-${index}`, {}));
  const { problems } = compose(commission({ layout: 'leaflet', format: 'a4' }, printed(many)));
  expect(problems.map(({ en }) => en)).toEqual([
    'The leaflet holds 70 products, and 71 are chosen. Choose fewer, or print a price list or a catalogue.',
  ]);
});
