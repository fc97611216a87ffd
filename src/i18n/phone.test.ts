import { expect, test } from 'vitest';
import { phoneHref, unbroken } from './phone.ts';

test('a phone number stays on one line', () => {
  expect(unbroken('0339 921 606')).toBe('0339\u00A0921\u00A0606');
});

test('a tap on a phone number dials its digits', () => {
  expect(phoneHref('0339 921 606')).toBe('tel:0339921606');
  expect(phoneHref('+84 (339) 921-606')).toBe('tel:+84339921606');
});
