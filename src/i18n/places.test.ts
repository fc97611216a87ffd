import { expect, test } from 'vitest';
import { mailto, phoneHref, unbroken } from './places.ts';

test('tiêu đề và nội dung tới nơi nguyên vẹn, dấu nào cũng vậy', () => {
  const text = 'Sản phẩm: Chè & trà 100% #1?\nHạng sao: …';
  const link = new URL(mailto('gop-y@example.org', 'Mới: a&b=c', text));
  expect(link.pathname).toBe('gop-y@example.org');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    subject: 'Mới: a&b=c',
    body: text.replace('\n', '\r\n'),
  });
  expect(link.href).not.toMatch(/\+/u);
});

test('a phone number stays on one line', () => {
  expect(unbroken('0339 921 606')).toBe('0339\u00A0921\u00A0606');
});

test('a tap on a phone number dials its digits', () => {
  expect(phoneHref('0339 921 606')).toBe('tel:0339921606');
  expect(phoneHref('+84 (339) 921-606')).toBe('tel:+84339921606');
});
