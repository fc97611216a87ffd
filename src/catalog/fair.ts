import type { LocalText, Name } from '../text/local-text.ts';
import type { CalendarDay, PartialDate } from './certification/calendar-day.ts';

/** A fair that took place with goods of the province, as sources tell it; no booths are known. */
export interface PastFair {
  readonly name: Name;
  readonly place: LocalText;
  /** null where no source states the beginning or the end. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly organiser: LocalText | null;
  readonly detail: LocalText;
  /** Slugs of the products that a source names there. */
  readonly products: readonly string[];
  /** Goods that a source names without a label. */
  readonly goods: readonly LocalText[];
  readonly sources: readonly string[];
  /** Where sources disagree. */
  readonly conflict: LocalText | null;
}

/** The fairs at which a source names the product, in the order on file. */
export function pastFairsWith(fairs: readonly PastFair[], slug: string): PastFair[] {
  return fairs.filter(({ products }) => products.includes(slug));
}

/** A stand at a fair with the products shown there. */
export interface Booth {
  readonly number: string;
  /** Product slugs, each with the price asked at the stand. */
  readonly products: readonly { readonly slug: string; readonly price: string | null }[];
}

/** What a product’s booths and its price fit into, in letters, on the smallest card and label. */
export const LONGEST_BOOTH = 40;
export const LONGEST_PRICE = 80;

/** A trade fair with its stands. */
export interface Fair {
  readonly slug: string;
  readonly name: Name;
  readonly place: LocalText;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Shown as an example, not as a fair that takes place. */
  readonly isExample: boolean;
  readonly booths: readonly Booth[];
  /** The plan of the hall, a row a line, as {@link hallPlanOf} reads it; empty where nobody drew one. */
  readonly plan: readonly string[];
}

/** Rows of places, each with the name of its booth or of what else stands there; empty where people walk. */
export type HallPlan = readonly (readonly string[])[];

/** A plan of more is too small to be read on a sheet, in a booklet of A5 too. */
export const MOST_PLAN_ROWS = 40;
export const MOST_PLAN_COLUMNS = 30;

/** The plan in a text: a row a line, its places apart by tabs as a spreadsheet copies them, else by semicolons or commas. */
export function hallPlanOf(text: string): HallPlan {
  const mark = ['\t', ';'].find((one) => text.includes(one)) ?? ',';
  const rows = text
    .split(/\r\n?|\n/u)
    .map((line) => line.split(mark).map((place) => place.replace(/\s+/gu, ' ').trim()));
  const isUsed = (row: readonly string[]) => row.some((place) => place !== '');
  const used = rows.slice(rows.findIndex(isUsed), rows.findLastIndex(isUsed) + 1);
  const widths = used.map((row) => row.findLastIndex((place) => place !== '') + 1);
  const columns = Math.max(0, ...widths);
  return used.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
}

/** “Gian A 1” and “a1” are one booth. */
const keyOf = (booth: string) =>
  booth
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:gian|booth|stand)(?![\p{L}])/u, '')
    .replace(/\s+/gu, '');

/** The booths in a text that tells where a product stands: one, or several with commas between them. */
export function boothsIn(told: string, plan: HallPlan): string[] {
  const names = new Map(plan.flat().map((name) => [keyOf(name), name]));
  if (told.trim() === '') return [];
  if (names.has(keyOf(told))) return [names.get(keyOf(told)) ?? told];
  const parts = told
    .split(/[,;+&]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map((part) => names.get(keyOf(part)) ?? part);
}

/** What keeps a plan from being printed. */
export type PlanFault =
  | { readonly kind: 'size'; readonly rows: number; readonly columns: number }
  /** A booth that stands at two places, or to which a product is told that is on no place. */
  | { readonly kind: 'twice' | 'outside'; readonly booth: string };

/** What is wrong with a plan for products that stand at such booths, each fault once. */
export function planFaults(plan: HallPlan, told: readonly string[]): PlanFault[] {
  const [first = []] = plan;
  const [rows, columns] = [plan.length, first.length];
  if (rows > MOST_PLAN_ROWS || columns > MOST_PLAN_COLUMNS)
    return [{ kind: 'size', rows, columns }];
  const places = Map.groupBy(
    plan.flat().filter((name) => name !== ''),
    keyOf,
  );
  const twice = [...places.values()].flatMap(([booth = '', again]) =>
    again === undefined ? [] : [{ kind: 'twice', booth } as const],
  );
  const outside = new Set(
    told.flatMap((text) => boothsIn(text, plan)).filter((booth) => !places.has(keyOf(booth))),
  );
  return [...twice, ...[...outside].map((booth) => ({ kind: 'outside', booth }) as const)];
}
