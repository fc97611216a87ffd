import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { contactCsv } from './contact-csv.ts';
import { commission } from '../print.sample.ts';

const stands = { che: { booth: 'B2', price: '10.000 đ' }, bi: { booth: 'B10', price: '' } };

test('the contact sheet stands in the order of the booths, what has none last', () => {
  const { booklet } = compose(commission({ layout: 'contact-sheet', format: 'a4', stands }));
  if (booklet.layout !== 'contact-sheet') throw new Error(booklet.layout);
  expect(contactCsv(booklet).replace('\uFEFF', '')).toMatchInlineSnapshot(`
    "Gian,Sản phẩm,Chủ thể,Điện thoại,Ghi chú về số điện thoại,Địa chỉ
    B2,Chè,HTX Mẫu,0123 456 789,chưa kiểm chứng,Tổ 1
    B10,Bí,Chưa rõ chủ thể,,,Huyện Ví Dụ
    ,Dứa,Chưa rõ chủ thể,,,
    "
  `);
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
