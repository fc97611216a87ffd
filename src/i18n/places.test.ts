import { expect, test } from 'vitest';
import type { District } from '../catalog/district.ts';
import { communeName, districtName, mailto, phoneHref, placeThen, unbroken } from './places.ts';

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

const DISTRICT: District = {
  slug: 'vi-du',
  kind: 'district',
  name: { vi: 'Ví Dụ', en: 'Vi Du' },
  communes: [],
  tile: null,
};
const TODAY = { slug: 'xa-moi', kind: 'commune', name: 'Mới', formerly: [] } as const;

test('nơi chỉ biết xã hiện nay được gọi bằng xã ấy, kèm huyện cũ khi suy ra được', () => {
  const place = { district: null, commune: null, communeNow: TODAY };
  expect(placeThen(place, 'vi')).toBe('xã Mới');
  expect(placeThen({ ...place, district: DISTRICT }, 'vi')).toBe('xã Mới (huyện Ví Dụ cũ)');
  expect(placeThen({ ...place, district: DISTRICT }, 'en')).toBe(
    'Mới Commune (formerly Vi Du District)',
  );
});

test('xã cũ đã biết thì gọi theo giấy chứng nhận; huyện của tỉnh đã sáp nhập kèm tên tỉnh cũ', () => {
  const commune = { slug: 'cu', kind: 'commune', name: 'Cũ', now: TODAY } as const;
  const merged = { ...DISTRICT, formerProvince: { vi: 'tỉnh Mẫu', en: 'Mau Province' } };
  expect(placeThen({ district: merged, commune, communeNow: TODAY }, 'vi')).toBe(
    'xã Cũ, huyện Ví Dụ, tỉnh Mẫu',
  );
  expect(placeThen({ district: merged, commune: null, communeNow: null }, 'en')).toBe(
    'Vi Du District, Mau Province',
  );
});

test('quận và đặc khu được gọi đúng tên', () => {
  expect(districtName({ ...DISTRICT, kind: 'urban-district' }, 'vi')).toBe('quận Ví Dụ');
  expect(communeName({ kind: 'special-zone', name: 'Đảo' }, 'en')).toBe('Đảo Special Zone');
});
