import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { isRunning, VALIDITY_STATUSES } from '../../catalog/certification/validity.ts';
import type { Language } from '../../catalog/site.ts';
import { bilingual } from '../../i18n/bilingual.ts';
import { compareNames } from '../../text/collation.ts';
import { fold } from '../../text/fold.ts';
import { TABLE_SORTS, type TableSort } from './table-words.ts';
import { statusOn, type ValidityRow } from './validity-rows.ts';

/** What stands for products of which no district, or no stars, are known. */
export const UNKNOWN = 'unknown';

/** The states that the table narrows to; `valid` holds what expires soon as well, as in every count. */
export const TABLE_STATUSES = VALIDITY_STATUSES;

/** What the table shows; an empty text narrows nothing. */
export interface TableState {
  readonly query: string;
  /** The slug of a district. */
  readonly place: string;
  readonly stars: string;
  readonly status: string;
  readonly sort: TableSort;
}

/** The plain page: every product, what surely holds first. */
export const EVERYTHING: TableState = { query: '', place: '', stars: '', status: '', sort: 'care' };

const PARAMETERS = bilingual<Record<keyof TableState, string>>(
  { query: 'q', place: 'huyen', stars: 'sao', status: 'hieu-luc', sort: 'xep' },
  { query: 'q', place: 'district', stars: 'stars', status: 'status', sort: 'sort' },
);

/** What an address asks for, in the words of either language. */
export function tableStateOf(address: URLSearchParams): TableState {
  const asked = (key: keyof TableState) =>
    address.get(PARAMETERS.vi[key]) ?? address.get(PARAMETERS.en[key]) ?? '';
  const status = TABLE_STATUSES.find((one) => one === asked('status')) ?? '';
  const sort = TABLE_SORTS.find((one) => one === asked('sort')) ?? 'care';
  return {
    query: asked('query').slice(0, 100),
    place: asked('place'),
    stars: asked('stars'),
    status,
    sort,
  };
}

/** The address of that state in that language, from the question mark on; empty for the plain page. */
export function tableAddress(state: TableState, lang: Language): string {
  const address = new URLSearchParams();
  for (const key of ['query', 'place', 'stars', 'status'] as const) {
    if (state[key] !== '') address.set(PARAMETERS[lang][key], state[key]);
  }
  if (state.sort !== 'care') address.set(PARAMETERS[lang].sort, state.sort);
  const text = address.toString();
  return text === '' ? '' : `?${text}`;
}

/** The rows that the state asks for, in its order, judged for that day. */
export function shownRows(
  rows: readonly ValidityRow[],
  state: TableState,
  day: CalendarDay,
): ValidityRow[] {
  const words = fold(state.query).split(/\s+/u).filter(Boolean);
  const kept = rows.filter((row) => {
    const text = fold(`${row.name} ${row.maker}`);
    return (
      words.every((word) => text.includes(word)) &&
      (state.place === '' || state.place === (row.district || UNKNOWN)) &&
      (state.stars === '' || state.stars === String(row.stars ?? UNKNOWN)) &&
      hasStatus(row, state.status, day)
    );
  });
  return state.sort === 'care' ? byCare(kept, day) : sorted(kept, state.sort);
}

/** As the catalogue lists them, but for what has changed its state since. */
function byCare(rows: readonly ValidityRow[], day: CalendarDay): ValidityRow[] {
  const ORDER = ['expiring', 'valid', 'uncertain', 'expired', 'revoked', 'unrecognised'] as const;
  const groups = Map.groupBy(rows, (row) => statusOn(row, day));
  return ORDER.flatMap((status) => groups.get(status) ?? []);
}

function hasStatus(row: ValidityRow, wanted: string, day: CalendarDay): boolean {
  const status = statusOn(row, day);
  return wanted === '' || status === wanted || (wanted === 'valid' && isRunning(status));
}

type SortKey = Exclude<TableSort, 'care' | `-${string}`>;

/** What is not known stands last in either direction. */
function sorted(rows: readonly ValidityRow[], sort: TableSort): ValidityRow[] {
  const key = sort.replace('-', '') as SortKey;
  const sign = sort.startsWith('-') ? -1 : 1;
  const known = rows.filter((row) => keyOf(row, key) !== '');
  const unknown = rows.filter((row) => keyOf(row, key) === '');
  const ordered = known.toSorted((a, b) => sign * compareNames(keyOf(a, key), keyOf(b, key)));
  return [...ordered, ...unknown];
}

function keyOf(row: ValidityRow, key: SortKey): string {
  switch (key) {
    case 'name':
      return row.name;
    case 'maker':
      return row.maker;
    case 'place':
      return row.district;
    case 'stars':
      // Most stars come first.
      return row.stars === null ? '' : String(9 - row.stars);
    case 'end':
      return row.ends ? `${row.ends.earliest} ${row.ends.latest}` : '';
  }
}
