import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { VALIDITY_STATUSES, type ValidityStatus } from '../../catalog/certification/validity.ts';
import { DRAWINGS, type Drawing } from '../../catalog/product.ts';
import type { Language } from '../../catalog/site.ts';
import { fileHref, pathOf } from '../../i18n/href.ts';
import { isSlug } from '../../text/slug.ts';
import { LIST_SEPARATOR, textsIn } from '../hit-fields.ts';
import { askedNumber } from '../numbers.ts';
import { CELLS_IN_ROW, entriesIn, LIST_FORM, type ListEntry, type ListFile } from './list-file.ts';
import { ResidentList } from './resident-list.ts';
import { type Shard, shardsFor } from './shards.ts';

/** Why the list of a stranger's site cannot be used. */
export type ListFault = 'other-version' | 'not-a-catalogue';

/** A list has no more rows, a cell no more letters, a head no more shards than any province needs. */
const MOST_ROWS = 2000;
const LONGEST_CELL = 4000;
const MOST_SHARDS = 5000;

/** The list of another site, of which nothing is believed that no list of ours could say. */
export class ForeignList {
  readonly #lang: Language;
  readonly #url: string;
  readonly #whole: ResidentList | undefined;
  readonly #file: ListFile;

  private constructor(file: ListFile, lang: Language, url: string) {
    this.#file = file;
    this.#lang = lang;
    this.#url = url;
    this.#whole = file.starts ? undefined : this.#listOf(file);
  }

  /** The list that the site at `url` sent. */
  static from(told: unknown, lang: Language, url: string): ForeignList | ListFault {
    const rows = trustedRows(told);
    if (typeof rows === 'string') return rows;
    const { starts } = told as { starts?: unknown };
    const isHead = starts !== undefined;
    if (isHead && !(Array.isArray(starts) && starts.length <= MOST_SHARDS && starts.every(isCell)))
      return 'not-a-catalogue';
    const file: ListFile = {
      ...rows,
      words: '',
      absent: [],
      places: [],
      filterNames: [],
      emptyCollections: [],
      ...(isHead && { starts: starts as string[] }),
    };
    return new ForeignList(file, lang, url);
  }

  /** Which shards have what the words ask for; none where the list is whole, undefined where the words say too little. */
  shardsFor(query: string): readonly number[] | undefined {
    if (this.#whole) return [];
    const places = shardsFor(query, this.#file.starts ?? []);
    // A number that can be nobody's needs no shard.
    return places.length > 0 || askedNumber(query) ? places : undefined;
  }

  /** What answers, with those shards as they were sent. */
  listWith(shards: readonly unknown[]): ResidentList | ListFault {
    if (this.#whole) return this.#whole;
    const rows = [];
    for (const told of shards) {
      const shard = trustedRows(told);
      if (typeof shard === 'string') return shard;
      if (shard.day !== this.#file.day) return 'not-a-catalogue';
      rows.push(shard);
    }
    return this.#listOf(...rows);
  }

  #listOf(...shards: readonly Shard[]): ResidentList {
    const entries = shards.flatMap((shard) =>
      entriesIn(shard, this.#lang).flatMap((entry) => this.#ownOf(entry)),
    );
    const once = [...new Map(entries.map((entry) => [entry.href, entry])).values()];
    return new ResidentList(this.#file, this.#lang, once);
  }

  /** The entry with an address on its own site and a drawing of ours; none where its slug or state is no such thing. */
  #ownOf(entry: ListEntry): ListEntry[] {
    const { slug, fields } = entry;
    const [status, display, stars] = textsIn(fields.state);
    const isState =
      status === undefined ||
      (VALIDITY_STATUSES.includes(status as ValidityStatus) &&
        ['filled', 'outlined', 'none'].includes(display ?? '') &&
        /^[0-5]?$/u.test(stars ?? ''));
    if (!isSlug(slug) || !isState) return [];
    const page = status === undefined ? 'producer' : 'product';
    const href = new URL(pathOf({ page, slug }, this.#lang), this.#url).href;
    return [{ ...entry, href, fields: { ...fields, picture: ownPicture(fields.picture) } }];
  }
}

/** What a list or shard says besides words, where its form is ours. */
function trustedRows(told: unknown): Shard | ListFault {
  if (typeof told !== 'object' || told === null || !('form' in told)) return 'not-a-catalogue';
  const { form, day, rows } = told as Partial<Record<keyof Shard, unknown>>;
  if (form !== LIST_FORM) return 'other-version';
  const isSound =
    typeof day === 'string' &&
    calendarDayOf(day) !== undefined &&
    Array.isArray(rows) &&
    rows.length <= MOST_ROWS &&
    rows.every(isRow);
  return isSound ? { form, day, rows: rows as Shard['rows'] } : 'not-a-catalogue';
}

/** Whether a row has every cell: a text, or the number of an earlier row. */
function isRow(row: unknown, at: number): boolean {
  return (
    Array.isArray(row) &&
    row.length === CELLS_IN_ROW &&
    row.every(
      (cell) =>
        isCell(cell) || (Number.isInteger(cell) && (cell as number) >= 0 && (cell as number) < at),
    )
  );
}

const isCell = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_CELL;

/** The drawing of that name on this site: a page of ours shows no picture of a stranger. */
function ownPicture(picture: string): string {
  const [, named = ''] = /\/drawings\/([a-z-]+)\.svg/u.exec(picture) ?? [];
  const drawing = DRAWINGS.includes(named as Drawing) ? named : 'basket';
  const files = [`drawings/${drawing}.svg`, `drawings/${drawing}.dark.svg`];
  return files.map(fileHref).join(LIST_SEPARATOR);
}
