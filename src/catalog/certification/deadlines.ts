import { compareNames } from '../../text/collation.ts';
import { addMonths, compareDays, type DayInterval, type OpenInterval } from './calendar-day.ts';
import { validityOf, type Catalog } from '../catalog.ts';
import { renewalWindow } from './certification.ts';
import type { Product } from '../product.ts';
import { endingOf, isRunning, type Validity } from './validity.ts';

/** The dates of a certificate that its holder has to keep in mind. */
export const DEADLINE_KINDS = ['renewal', 'end'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Past deadlines stay this long, so that a calendar still shows what was missed. */
const DEADLINES_KEPT_MONTHS = 12;

/** The days of the renewal window, or the last valid day, of a product's recognition that counts. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly product: Product;
  /** Both included. Where the end is not known exactly, everything counts from the earliest day that is possible. */
  readonly days: DayInterval;
  /** The days on which the certificate can end; one day where the end is known exactly. */
  readonly ends: OpenInterval;
  readonly validity: Validity;
  /** The year of the decision, or the first that is possible; it stays when the day becomes known, or an older recognition. */
  readonly year: string;
}

/** What is due from a year before the catalogue's day on, oldest first, then by name; nothing of what was withdrawn. */
export function deadlinesIn(catalog: Catalog): Deadline[] {
  const since = addMonths(catalog.day, -DEADLINES_KEPT_MONTHS);
  return [...catalog.products.values()]
    .flatMap((product) => deadlinesOf(product, validityOf(catalog, product)))
    .filter(({ days }) => days.latest >= since)
    .sort(
      (a, b) =>
        compareDays(a.days.earliest, b.days.earliest) ||
        compareNames(a.product.name.vi, b.product.name.vi) ||
        compareNames(a.product.slug, b.product.slug) ||
        compareNames(a.kind, b.kind),
    );
}

function deadlinesOf(product: Product, validity: Validity): Deadline[] {
  const { certification, ends } = validity;
  if (!certification || !ends || !endsByItself(validity)) return [];
  const year = certification.decidedBetween.earliest.slice(0, 4);
  const common = { product, ends, validity, year };
  const lastDay = { earliest: ends.earliest, latest: ends.earliest };
  return [
    { ...common, kind: 'renewal', days: renewalWindow(certification) },
    { ...common, kind: 'end', days: lastDay },
  ];
}

/** Whether the certificate runs, may run or ran to its end; one that was withdrawn or given up has no deadlines. */
function endsByItself({ status, certification, ends }: Validity): boolean {
  if (isRunning(status) || status === 'uncertain') return true;
  if (status !== 'expired' || !certification || !ends) return false;
  return endingOf(certification, ends) !== 'lapse';
}
