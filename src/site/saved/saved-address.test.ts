import { expect, test } from 'vitest';
import { addressOf, askedIn } from './saved-address.ts';

const asked = (address: string) => askedIn(new URL(address, 'https://host.invalid/da-luu/'));

test('a shared list is read from its address in either language, in its order', () => {
  const list = { shared: ['mat-ong', 'che-xanh'], compared: [] };
  expect(addressOf(list, 'vi')).toBe('?sp=mat-ong,che-xanh');
  expect(asked(addressOf(list, 'vi'))).toEqual(list);
  expect(asked(addressOf(list, 'en'))).toEqual(list);
});

test('what is compared stands in the address, too', () => {
  const own = { shared: null, compared: ['mat-ong', 'che-xanh'] };
  expect(addressOf(own, 'vi')).toBe('?so-sanh=mat-ong,che-xanh');
  expect(asked(addressOf(own, 'en'))).toEqual(own);
});

test('more than four are not set side by side', () => {
  expect(asked('?so-sanh=a,b,c,d,e').compared).toEqual(['a', 'b', 'c', 'd']);
});

test.each(['', '?', '?sp=', '?sp=<b>,%00,..', '?x=y', '#?', '#main'])(
  '“%s” asks for the reader’s own list',
  (address) => {
    expect(asked(address)).toEqual({ shared: null, compared: [] });
    expect(addressOf(asked(address), 'vi')).toBe('');
  },
);

test('a list too long for a host travels behind the #', () => {
  const shared = Array.from({ length: 500 }, (_, place) => `san-pham-so-${place}`);
  const address = addressOf({ shared, compared: [] }, 'vi');
  expect(address).toMatch(/^#\?sp=/u);
  expect(asked(address).shared).toEqual(shared);
});
