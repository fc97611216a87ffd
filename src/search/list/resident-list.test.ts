import { expect, test } from 'vitest';
import { catalogOf, certified, producer, product } from '../../catalog/catalog.sample.ts';
import type { Language } from '../../catalog/site.ts';
import { searchSource } from '../index/search-source.ts';
import { hitOf } from '../hit-fields.ts';
import { meaningOf } from '../meaning.ts';
import { atOnce } from '../search-engine.ts';
import { type Filters, NO_FILTERS, type SearchState } from '../search-state.ts';
import { listFileOf } from './list-file.ts';
import { ResidentList } from './resident-list.ts';

const catalog = catalogOf('2026-11-24', {
  products: [
    product('lac-do', {
      name: { vi: 'Lạc đỏ Na Son', en: 'Na Son red peanuts' },
      producer: 'htx-na-son',
      gtin: '8931234567897',
      certifications: [certified('2025-05-10', { stars: 4, number: '2489/QĐ-UBND' })],
    }),
    product('bi-xanh', {
      name: { vi: 'Bí xanh Tìa Dình', en: 'Tìa Dình winter melon' },
      certifications: [certified('2020-05-10', { stars: 3 })],
    }),
    product('mat-ong', { name: { vi: 'Mật ong', en: 'Honey' } }),
  ],
  producers: [
    producer('htx-na-son', {
      name: { vi: 'HTX Na Son', en: 'Na Son Cooperative' },
      phone: '0339 921 606',
    }),
  ],
  collections: new Map([
    [
      'mua-nay',
      {
        slug: 'mua-nay',
        name: { vi: 'Mùa này', en: 'In season' },
        criterion: { vi: 'Mùa thu hoạch có tháng này.', en: 'The harvest falls in this month.' },
        words: { vi: ['đang vào mùa'], en: ['in season'] },
        where: { categories: [], starsAtLeast: null, priceBelow: null, isInSeason: true },
        products: [],
      },
    ],
  ]),
  synonyms: [{ words: ['lạc', 'đậu phộng'], en: ['peanut'], near: [] }],
});
const looks = {
  pictures: new Map([['lac-do', { src: '/photo.webp' }]]),
  stories: new Map([['lac-do', 'Trồng trên nương.']]),
  producer: { src: '/drawings/basket.svg', dark: '/drawings/basket.dark.svg' },
};
const source = (lang: Language) => searchSource(catalog, lang, looks);
const ids = new Map(source('vi').records.map(({ url }, place) => [url, `vi_${place}`]));
const file = listFileOf(source('vi'), ids);
const list = new ResidentList(JSON.parse(JSON.stringify(file)) as typeof file, 'vi');
const state = (query: string, more: Partial<SearchState> = {}): SearchState => ({
  query,
  filters: NO_FILTERS,
  sort: 'relevance',
  ...more,
});
const found = (query: string, more: Partial<SearchState> = {}) =>
  list.find(state(query, more)).entries.map(({ slug }) => slug);

test('an entry that was sent in short shows the same card as its own record', async () => {
  const hits = await list.find(state('')).hits(0, 10);
  const whole = source('vi').records.map(({ url, meta }) => hitOf(url, meta, catalog.day));
  const byAddress = (a: { href: string }, b: { href: string }) => (a.href < b.href ? -1 : 1);
  expect(hits.toSorted(byAddress)).toEqual(whole.toSorted(byAddress));
});

test('Pagefind’s name of an entry leads to its card', () => {
  expect(list.hitById('vi_0')?.name).toBe('Lạc đỏ Na Son');
  expect(list.hitById('vi_99')).toBeUndefined();
});

test.each([
  ['l', ['lac-do', 'htx-na-son']],
  ['lac', ['lac-do', 'htx-na-son']],
  ['đậu phộng', ['lac-do']],
  ['bi xa', ['bi-xanh']],
  ['htx na son', ['htx-na-son', 'lac-do']],
  ['winter melon', ['bi-xanh']],
  ['nương', []],
  ['LẠC', ['lac-do', 'htx-na-son']],
  ['na-son', ['lac-do', 'htx-na-son']],
  ['4 sao', ['lac-do']],
  ['peanuts 4', ['lac-do']],
  ['ac', []],
  [' ☃ ', []],
  ['', ['lac-do', 'bi-xanh', 'mat-ong', 'htx-na-son']],
])('“%s” finds %j', (query, slugs) => {
  expect(found(query)).toEqual(slugs);
});

test('filters narrow, and each is counted as if it were not chosen', async () => {
  const filters = { ...NO_FILTERS, stars: ['4'] };
  expect(found('', { filters })).toEqual(['lac-do']);
  const find = async (others: Filters) => list.find(state('', { filters: others }));
  const counts = await list.counts({ filters }, find);
  expect(counts.stars).toEqual({ '3': 2, '4': 1 });
  expect(counts.kind).toEqual({ product: 1 });
});

test('results stand by name or by stars where that is asked for', () => {
  expect(found('', { sort: 'name' })).toEqual(['bi-xanh', 'htx-na-son', 'lac-do', 'mat-ong']);
  expect(found('', { sort: 'stars' }).slice(0, 2)).toEqual(['lac-do', 'bi-xanh']);
});

test.each([
  ['bis xanh', 'telex', 'bí xanh'],
  ['bi1 xanh', 'telex', 'bí xanh'],
  ['mat ogn', 'suggestion', 'Mật ong'],
  ['mat ong', 'as-typed', 'mat ong'],
])('“%s” is read at once (%s: “%s”)', async (query, reading, searched) => {
  expect(await atOnce(list, state(query))).toMatchObject({ reading, searched });
});

test.each(['nương', 'zzzz', 'lạc đỏ xe đạp'])(
  'of “%s” the list is not sure, and waits for the texts',
  async (query) => {
    expect(await atOnce(list, state(query))).toBeUndefined();
  },
);

test('a number finds the entry that has it', () => {
  const slugs = (keys: string[]) =>
    list.withNumber({ keys, isYear: false }, NO_FILTERS).entries.map(({ slug }) => slug);
  expect(slugs(['g08931234567897'])).toEqual(['lac-do']);
  expect(slugs(['d2489/'])).toEqual(['lac-do']);
  expect(slugs(['t0339921606'])).toEqual(['htx-na-son']);
  expect(slugs(['g12345'])).toEqual([]);
});

test.each(['Mùa này', 'mua nay', 'dang vao mua', 'in season'])(
  'who asks “%s” is told that the collection holds nothing, and of which day that is',
  (query) => {
    const { reading, collection } = meaningOf(list, state(query), catalog.day);
    expect(reading).toBe('empty-collection');
    expect(collection).toMatchObject({ name: 'Mùa này', day: '2026-11-24' });
  },
);

test('words that only hold those of an empty collection ask for something else', () => {
  expect(meaningOf(list, state('lạc mùa này'), catalog.day).reading).not.toBe('empty-collection');
});
