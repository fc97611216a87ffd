import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { catalogOf, certified } from '../../catalog/catalog.sample.ts';
import type { Product } from '../../catalog/product.ts';
import { calendarIcs } from './calendar.ts';
import { TEA } from '../open-data.sample.ts';
import { stableId } from './stable-id.ts';

test('An id is a UUID made from names alone', () => {
  const catalog = catalogOf('2026-01-01', {});
  const other = { ...catalog, site: { ...catalog.site, province: { vi: 'Núi Mẫu', en: 'x' } } };
  const id = stableId(catalog, 'a', 'b');
  // Python says the same: uuid.uuid5(namespace, '["suoi-mau","a","b"]').
  expect(id).toBe('b50d7654-87c0-5d72-a796-1fc4115ec3bf');
  expect(stableId(catalogOf('2027-01-01', {}), 'a', 'b')).toBe(id);
  expect(new Set([id, stableId(catalog, 'a,b'), stableId(catalog, 'b', 'a')]).size).toBe(3);
  expect(stableId(other, 'a', 'b')).not.toBe(id);
});

describe('An event of the calendar keeps its id', () => {
  const SITE = new URL('https://ocop.example');
  const idsIn = (ics: string) =>
    new ICAL.Component(ICAL.parse(ics))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('uid'));
  const ids = (product: Product, on = '2026-01-01', url: URL | undefined = SITE) =>
    idsIn(calendarIcs(catalogOf(on, { products: [product] }), 'vi', { url }));

  test('on another day, at another address and after the product is renamed', () => {
    const before = ids(TEA);
    expect(before).toHaveLength(2);
    expect(ids(TEA, '2026-05-01', new URL('https://moved.example/ocop/'))).toEqual(before);
    expect(ids({ ...TEA, slug: 'tra-mau', formerSlugs: ['che-mau'] })).toEqual(before);
  });

  test('when the day of its decision becomes known, or an older recognition', () => {
    const decided = (...days: readonly string[]) =>
      ids({ ...TEA, certifications: days.map((one) => certified(one)) });
    expect(decided('2023')).toHaveLength(2);
    expect(decided('2023-11-15')).toEqual(decided('2023'));
    expect(decided('2019', '2023')).toEqual(decided('2023'));
    expect(decided('2023', '2025')).not.toEqual(decided('2023'));
  });

  test('which no other event has', () => {
    const products = [TEA, { ...TEA, slug: 'che-khac' }];
    const all = (['vi', 'en'] as const).flatMap((lang) =>
      idsIn(calendarIcs(catalogOf('2026-01-01', { products }), lang, { url: SITE })),
    );
    expect(new Set(all).size).toBe(8);
  });
});
