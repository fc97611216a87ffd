import { expect, test } from 'vitest';
import { catalogOf, certified, producer, product } from '../../catalog/catalog.sample.ts';
import { searchSource } from '../index/search-source.ts';
import { NO_FILTERS } from '../search-state.ts';
import { ForeignList } from './foreign-list.ts';
import { listFileOf } from './list-file.ts';
import { shardsOf } from './shards.ts';

const SITE = 'https://mau.example/ocop/';

/** What the site of a province with so many products sends. */
function sent(count: number, name = 'Mật ong') {
  const products = Array.from({ length: count }, (_, at) =>
    product(`p-${at}`, {
      name: { vi: `${name} ${at}`, en: `Honey ${at}` },
      producer: 'htx',
      certifications: [certified('2025-05-10', { stars: 4 })],
    }),
  );
  const htx = producer('htx', { name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' } });
  const catalog = catalogOf('2026-06-30', { products, producers: [htx] });
  const src = '/ocop/drawings/honey.svg';
  const looks = {
    pictures: new Map(products.map(({ slug }) => [slug, { src, dark: src }])),
    stories: new Map(),
    producer: { src: '/ocop/drawings/basket.svg' },
  };
  const whole = listFileOf(searchSource(catalog, 'vi', looks), new Map());
  return JSON.parse(JSON.stringify(shardsOf(whole, 'vi'))) as ReturnType<typeof shardsOf>;
}

function listOf(told: unknown, shards: readonly unknown[] = []) {
  const list = ForeignList.from(told, 'vi', SITE);
  return list instanceof ForeignList ? list.listWith(shards) : list;
}

function found(told: unknown, query: string, shards: readonly unknown[] = []) {
  const list = listOf(told, shards);
  if (typeof list === 'string') throw new Error(list);
  return list.find({ query, filters: NO_FILTERS, sort: 'relevance' }).entries;
}

test('a whole list answers by itself, with addresses on its site and drawings of this one', () => {
  const [first] = found(sent(3).head, 'mat ong 2');
  expect(first).toMatchObject({
    href: 'https://mau.example/ocop/san-pham/p-2/',
    fields: { title: 'Mật ong 2', picture: '/drawings/honey.svg | /drawings/honey.dark.svg' },
  });
});

test('of a large list only the shards are asked for that have what the words name', () => {
  const { head, shards } = sent(1000);
  const list = ForeignList.from(head, 'vi', SITE);
  if (!(list instanceof ForeignList)) return expect.unreachable(list);
  const places = list.shardsFor('mật ong 77') ?? [];
  expect(places.length).toBeGreaterThan(0);
  expect(places.length).toBeLessThan(shards.length / 4);
  const asked = places.map((place) => shards[place]);
  const names = found(head, 'mật ong 77', asked);
  expect(names[0]?.fields.title).toBe('Mật ong 77');
  expect(list.shardsFor('m')).toBeUndefined();
});

test('a list of another form, or none, is told apart', () => {
  const { head } = sent(2);
  expect(listOf({ ...head, form: 99 })).toBe('other-version');
  for (const nonsense of [null, 7, 'x', [], {}]) expect(listOf(nonsense)).toBe('not-a-catalogue');
});

const row = (change: (cells: (string | number)[]) => void) => {
  const { head } = sent(2);
  const rows = head.rows.map((cells) => [...cells]);
  change(rows[1] ?? []);
  return { ...head, rows };
};

test.for([
  ['a row too short', row((cells) => cells.pop())],
  ['a row that repeats a later one', row((cells) => (cells[2] = 5))],
  ['a cell that is no text', row((cells) => (cells[2] = null as unknown as string))],
  ['an endless cell', row((cells) => (cells[2] = 'x'.repeat(5000)))],
  ['too many rows', { ...sent(1).head, rows: Array(3000).fill(sent(1).head.rows[0]) }],
  ['no day', { ...sent(1).head, day: 'today' }],
  ['shards that are no texts', { ...sent(1).head, starts: [7] }],
] as const)('a list with %s is not believed', ([, told]) => {
  expect(listOf(told)).toBe('not-a-catalogue');
});

test('a shard of another day does not belong to its list', () => {
  const { head, shards } = sent(1000);
  expect(listOf(head, [{ ...shards[0], day: '2026-07-01' }])).toBe('not-a-catalogue');
});

test('an entry whose slug leads elsewhere, or with a state that does not exist, is left out', () => {
  for (const change of [
    (cells: (string | number)[]) => (cells[0] = '../../x'),
    (cells: (string | number)[]) => (cells[0] = 'https://elsewhere.example'),
    (cells: (string | number)[]) => (cells[10] = '<b>valid</b> | filled | 5'),
    (cells: (string | number)[]) => (cells[10] = 'valid | filled | 50'),
  ]) {
    const titles = found(row(change), 'mật ong');
    expect(titles.map(({ fields }) => fields.title)).toEqual(['Mật ong 0', 'HTX Mẫu']);
  }
});

test('no picture of a stranger is shown', () => {
  const told = row((cells) => (cells[9] = 'https://elsewhere.example/spy.png'));
  const entries = found(told, 'mật ong');
  expect(entries.map(({ fields }) => fields.picture).sort()).toEqual([
    '/drawings/basket.svg | /drawings/basket.dark.svg',
    '/drawings/basket.svg | /drawings/basket.dark.svg',
    '/drawings/honey.svg | /drawings/honey.dark.svg',
  ]);
});
