import { expect, test } from 'vitest';
import { catalogOf, certified, producer, product } from './catalog.sample.ts';
import { countByLack, gapsByMaker, lackingIn, missingFacts } from './missing-facts.ts';

const said = [{ text: { vi: 'Túi 1 kg' }, sources: [] }];
const FULL = {
  prices: [{ text: { vi: '30.000 đồng' }, date: null, sources: [] }],
  packaging: said,
  storage: said,
  shelfLife: said,
  season: [7],
};

test('a product of which everything is known lacks nothing', () => {
  expect(missingFacts(product('che', FULL), producer('htx', { phone: '0912 345 678' }))).toEqual(
    [],
  );
});

test('a maker whom no source names has no telephone to miss', () => {
  expect(missingFacts(product('che', FULL), undefined)).toEqual(['producer']);
  expect(missingFacts(product('che', FULL), producer('htx'))).toEqual(['phone']);
});

test('cloth is not asked for its season, its storage or its shelf life', () => {
  expect(missingFacts(product('khan', { category: 'IV.2' }), producer('htx'))).toEqual([
    'phone',
    'price',
    'packaging',
  ]);
  expect(missingFacts(product('che'), producer('htx'))).toHaveLength(6);
});

const PHOTO = { file: 'che.jpg', alt: { vi: 'Chè' }, credit: 'Người chụp', licence: 'CC BY 4.0' };
const DISTRICT = {
  slug: 'suoi-mau',
  kind: 'district' as const,
  name: { vi: 'Suối Mẫu', en: 'Suoi Mau' },
  tile: null,
  communes: [
    {
      slug: 'pu-mau',
      kind: 'commune' as const,
      name: 'Pú Mẫu',
      now: { kind: 'commune' as const, name: 'Na Mẫu' },
    },
  ],
};
const whole = product('che', {
  producer: 'htx',
  district: 'suoi-mau',
  commune: 'pu-mau',
  photos: [PHOTO],
  certifications: [certified('2023'), certified('2026-11-15', { number: '1/QĐ-UBND' })],
});
const province = (...products: readonly ReturnType<typeof product>[]) =>
  catalogOf('2026-11-30', {
    products,
    producers: [producer('htx', { phone: '0912 345 678' }), producer('khac')],
    districts: [DISTRICT],
  });

test('the register lacks nothing of a product whose last recognition is whole', () => {
  expect(lackingIn(province(whole), whole)).toEqual([]);
});

test('a commune of today is a commune; a month, or a date that the editors deduced, is no whole date', () => {
  const today = { ...whole, district: null, commune: null, communeNow: 'xa-na-mau' };
  expect(lackingIn(province(today), today)).toEqual([]);
  const vague = { ...whole, certifications: [certified('2026-11', { number: '1/QĐ-UBND' })] };
  expect(lackingIn(province(vague), vague)).toEqual(['date']);
  const inferred = certified('2026-11-15', { number: '1/QĐ-UBND', inferred: ['decided'] });
  const deduced = { ...whole, certifications: [inferred] };
  expect(lackingIn(province(deduced), deduced)).toEqual(['date']);
});

test('gaps stand by producer, and whom nobody names stands last and has no telephone', () => {
  const nameless = { ...whole, slug: 'banh', producer: null };
  const other = { ...whole, slug: 'mat-ong', producer: 'khac', photos: [] };
  const gaps = gapsByMaker(province(nameless, other, whole));
  expect(
    gaps.map(({ producer: maker, gaps: own }) => [maker?.slug, own.map(({ lacks }) => lacks)]),
  ).toEqual([
    ['khac', [['phone', 'photo']]],
    [undefined, [['producer', 'phone']]],
  ]);
  expect(countByLack(gaps.flatMap(({ gaps: own }) => own)).get('phone')).toBe(2);
});
