import type { LocalText } from '../text/local-text.ts';
import { intervalOf, type CalendarDay, type PartialDate } from './certification/calendar-day.ts';

/** What kind of evidence a source is; a shop describes and prices, it never proves stars. */
export const SOURCE_KINDS = ['decision', 'official', 'press', 'shop'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a statement of the catalogue comes from. */
export interface Source {
  readonly slug: string;
  readonly kind: SourceKind;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Which edition of the publisher's, as `English translation`; null for the original. */
  readonly edition: LocalText | null;
  readonly published: PartialDate | null;
  /** A day on which an editor saw it; what it tells was known by then. */
  readonly seen: CalendarDay | null;
  readonly url: string | null;
  /** Of a decision: its number, as `203/QĐ-UBND`. */
  readonly number: string | null;
  /** Of a decision: who signed it. */
  readonly issuer: string | null;
}

/** Whether this kind of source may stand behind a star. */
export function mayProveStars(kind: SourceKind): boolean {
  return kind !== 'shop';
}

/** The first day on which one of these sources is sure to have been there; undefined where none is dated. */
export function firstKnown(sources: Iterable<Source>): CalendarDay | undefined {
  return [...sources]
    .flatMap(({ published, seen }) => [intervalOf(published ?? '')?.latest, seen])
    .filter((day) => day !== undefined && day !== null)
    .sort()[0];
}
