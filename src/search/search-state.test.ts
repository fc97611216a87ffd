import { expect, test } from 'vitest';
import { addressIn, addressOf, NO_FILTERS, stateOf, toggled } from './search-state.ts';

const VALUES = {
  kind: ['product', 'producer'],
  district: ['dien-bien', 'tua-chua'],
  commune: ['xa-muong-phang'],
  category: ['che'],
  stars: ['5', '4', '3', 'unknown'],
  status: ['valid', 'expired'],
};
const read = (address: string) => stateOf(new URLSearchParams(address), VALUES);

test('an address and what it shows say the same in both languages', () => {
  const { state, isRepaired } = read('q=mật+ong&huyen=tua-chua&huyen=dien-bien&sao=4&xep=ten');
  expect(isRepaired).toBe(false);
  expect(state).toEqual({
    query: 'mật ong',
    filters: { ...NO_FILTERS, district: ['dien-bien', 'tua-chua'], stars: ['4'] },
    sort: 'name',
  });
  expect(decodeURI(addressOf(state, 'vi'))).toBe(
    '?q=mật+ong&huyen=dien-bien&huyen=tua-chua&sao=4&xep=ten',
  );
  expect(read(addressOf(state, 'en')).state).toEqual(state);
});

test('a commune of today has an address of its own', () => {
  expect(addressIn('xa-muong-phang', 'vi')).toBe('/tim-kiem/?loai=product&xa=xa-muong-phang');
  expect(addressIn('xa-muong-phang', 'en')).toBe('/en/search/?kind=product&commune=xa-muong-phang');
  expect(read('xa=xa-muong-phang').state.filters.commune).toEqual(['xa-muong-phang']);
});

test('the plain page has a plain address', () => {
  expect(addressOf(read('').state, 'vi')).toBe('');
});

test.each(['huyen=no-such', 'sao=9', 'xep=gia', `q=${'a'.repeat(10_000)}`, 'q=a%00b'])(
  'an address with %s is repaired',
  (address) => {
    const { state, isRepaired } = read(address);
    expect(isRepaired).toBe(true);
    expect(read(addressOf(state, 'vi'))).toEqual({ state, isRepaired: false });
  },
);

test('parameters of others are no fault', () => {
  expect(read('utm_source=zalo&q=chè').isRepaired).toBe(false);
});

test('a value is chosen and taken back', () => {
  const { state } = read('q=chè');
  const chosen = toggled(state, 'district', 'tua-chua');
  expect(chosen.filters.district).toEqual(['tua-chua']);
  expect(toggled(chosen, 'district', 'tua-chua')).toEqual(state);
});
