import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ListEntry, ListFile } from './list-file.ts';
import { entriesIn, LIST_FORM } from './list-file.ts';
import { ResidentList } from './resident-list.ts';
import { LARGEST_WHOLE, shardsFor, shardsOf } from './shards.ts';
import { meaningNear } from '../meaning.ts';
import { NO_FILTERS } from '../search-state.ts';

const GOODS = [
  'Mật ong',
  'Chè',
  'Gạo nếp',
  'Cà phê',
  'Rượu',
  'Miến',
  'Bí xanh',
  'Thịt trâu',
  'Măng',
  'Khoai',
];
const SYLLABLES =
  'ban pa na muong luong sin chai phin ho nua ke toong lam mun ngoi cang tau phang'.split(' ');

/** The list of so many entries whose names are goods with a place, as those of a country are. */
function listOf(count: number): ListFile {
  const rows = Array.from({ length: count }, (_, at) => {
    const place = [7, 31, 101].map(
      (step) => SYLLABLES[Math.floor(at / GOODS.length / step) % SYLLABLES.length],
    );
    const title = `${GOODS[at % GOODS.length]} ${place.join(' ')} ${at}`;
    const id = `vi_${Math.imul(at + 1, 2_654_435_761)
      .toString(16)
      .slice(-7)}`;
    const cells = [
      '',
      id,
      title,
      `Goods ${at}`,
      `HTX ${at % 900}`,
      `Huyện ${at % 90}`,
      'đồ khô',
      '',
      '',
    ];
    const state = `uncertain | outlined | 3 | Công nhận 3 sao năm 2023 | 2026-01-01/2026-12-31`;
    const numbers = `d${at}/2023`;
    return [
      ...cells,
      '/drawings/basket.svg',
      state,
      `d-${at % 90}`,
      `xa-${at % 450}`,
      'food',
      '3',
      String(at),
      numbers,
    ];
  });
  return {
    form: LIST_FORM,
    day: '2026-06-30',
    rows,
    words: '',
    absent: [],
    places: [],
    filterNames: [],
    emptyCollections: [],
  };
}

const packed = (value: unknown) => gzipSync(JSON.stringify(value)).byteLength;
const titleOf = ({ fields }: ListEntry) => fields.title;
const KILOBYTE = 1024;
/** What the scripts of the page weigh before the list; `search-weight.e2e.ts` holds both together at 150 products. */
const BEFORE = 27 * KILOBYTE;

test.each([
  [150, 40],
  [4000, 60],
  [25_000, 100],
])(
  'of %i entries a name costs a phone no more than %i KB, in at most two rounds more',
  (count, limit) => {
    const list = listOf(count);
    const { head, shards } = shardsOf(list, 'vi');
    expect(shards.length > 0).toBe(count > LARGEST_WHOLE);
    const all = entriesIn(list, 'vi');
    for (const at of [0, 77, Math.floor(count / 2), count - 1]) {
      const wanted = titleOf(all[at] as ListEntry);
      const places = shards.length > 0 ? shardsFor(wanted, head.starts ?? []) : [];
      const loaded = places.map((place) => shards[place]);
      const bytes = BEFORE + packed(head) + loaded.reduce((sum, shard) => sum + packed(shard), 0);
      expect(bytes).toBeLessThanOrEqual(limit * KILOBYTE);
      const entries = loaded.flatMap((shard) => (shard ? entriesIn(shard, 'vi') : []));
      const near = new ResidentList(head, 'vi', shards.length > 0 ? entries : all);
      const state = { query: wanted, filters: NO_FILTERS, sort: 'relevance' } as const;
      expect(near.find(state).entries.map(titleOf)[0]).toBe(wanted);
    }
  },
);

test('a large list finds by any word of a name and by number, and leaves what many have to the texts', () => {
  const { head, shards } = shardsOf(listOf(4000), 'vi');
  const starts = head.starts ?? [];
  const found = (query: string) =>
    shardsFor(query, starts).flatMap((place) => entriesIn(shards[place] ?? { rows: [] }, 'vi'));
  expect(
    found('1234')
      .map(titleOf)
      .some((title) => title.endsWith(' 1234')),
  ).toBe(true);
  expect(found('qd 1234/2023').some(({ numbers }) => numbers.includes('d1234/2023'))).toBe(true);
  expect(found('mật ong')).toEqual([]);
  expect(found('')).toEqual([]);
});

test.each(['99999', '8931234567897', '0912345678', '110312712026', '987654321'])(
  'that no entry has the number %s is known of a large list too',
  (query) => {
    const { head, shards } = shardsOf(listOf(4000), 'vi');
    const places = shardsFor(query, head.starts ?? []);
    const near = new ResidentList(
      head,
      'vi',
      places.flatMap((place) => entriesIn(shards[place] ?? { rows: [] }, 'vi')),
    );
    const { reading, find } = meaningNear(near, { query, filters: NO_FILTERS, sort: 'relevance' });
    expect(reading).toBe('number');
    expect(find?.(NO_FILTERS).total).toBe(0);
  },
);
