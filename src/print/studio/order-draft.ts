import { calendarDayOf, type CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { STANDINGS, type Standing } from '../../catalog/certification/standing.ts';
import type { Language } from '../../catalog/site.ts';
import { oneLine } from '../../text/one-line.ts';
import { unprintableCharacters as unprintableIn } from '../../text/printable-ranges.ts';
import {
  FAIR_STANDINGS,
  FORMATS,
  hasCopies,
  isForPress,
  standingOrder,
  type FairDetails,
  type Layout,
  type PrintOrder,
} from '../order.ts';

/** A fair as far as someone has typed it; days as `YYYY-MM-DD`, empty where nothing is typed. */
export type FairDraft = Readonly<Record<keyof FairDetails, string>>;

/** An order that someone is still writing: kept for another day, it will be placed and judged on that day. */
export interface OrderDraft extends Omit<PrintOrder, 'fair' | 'placed'> {
  /** null: not for a fair. */
  readonly fair: FairDraft | null;
}

export const EMPTY_FAIR: FairDraft = { name: '', place: '', from: '', to: '' };

/** What keeps a draft from being an order, by the field that must be mended. */
export type DraftFault = 'fair-name' | 'fair-from' | 'fair-to';

/** Where someone begins: the whole catalogue, in the language of the page. */
export function emptyDraft(lang: Language): OrderDraft {
  return { ...standingOrder('catalogue'), edition: lang, fair: null };
}

/** What is missing or wrong of the fair; the last day may be left out where it lasts one day. */
export function faultsOf({ fair }: OrderDraft): DraftFault[] {
  if (!fair) return [];
  const [from, to] = [calendarDayOf(fair.from), calendarDayOf(fair.to)];
  return [
    ...(fair.name.trim() === '' ? ['fair-name' as const] : []),
    ...(from ? [] : ['fair-from' as const]),
    ...(fair.to !== '' && (!to || (from && to < from)) ? ['fair-to' as const] : []),
  ];
}

/** The order that the draft becomes on the day; a fair that is not told whole yet leaves it without one. */
export function orderOf(draft: OrderDraft, placed: CalendarDay): PrintOrder {
  const from = calendarDayOf(draft.fair?.from ?? '');
  if (!draft.fair || !from || faultsOf(draft).some((fault) => fault !== 'fair-name'))
    return { ...draft, placed, fair: null };
  const { name, place } = draft.fair;
  const to = calendarDayOf(draft.fair.to) ?? from;
  return {
    ...draft,
    placed,
    fair: { name: oneLine(name), place: oneLine(place), from, to },
  };
}

/** Certificates of which standing are printed where nobody says otherwise. */
export function usualStandings({ fair }: Pick<OrderDraft, 'fair'>): readonly Standing[] {
  return fair ? FAIR_STANDINGS : STANDINGS;
}

/** The draft in another layout: what that layout does not have falls back to the usual. */
export function inLayout(draft: OrderDraft, layout: Layout, lang: Language): OrderDraft {
  const { edition } = draft;
  return {
    ...draft,
    layout,
    format: FORMATS[layout][0],
    copies: hasCopies(layout) ? draft.copies : 1,
    firstLabel: 1,
    bleed: draft.bleed && isForPress(layout),
    edition: edition === 'both' && layout !== 'catalogue' ? lang : edition,
  };
}

/** The draft for a fair, or for none; the standings follow where they were the usual ones. */
export function forFair(draft: OrderDraft, fair: FairDraft | null): OrderDraft {
  const { standings } = draft.selection;
  const wereUsual = isSame(standings, usualStandings(draft));
  return {
    ...draft,
    fair,
    selection: {
      ...draft.selection,
      standings: wereUsual ? usualStandings({ fair }) : standings,
    },
  };
}

/** Whether both hold the same standings, in whatever order. */
export function isSame(one: readonly Standing[], other: readonly Standing[]): boolean {
  return STANDINGS.every((standing) => one.includes(standing) === other.includes(standing));
}

/** The characters of a text that cannot be printed, each once. */
export function unprintableCharacters(text: string): string[] {
  return [...new Set(unprintableIn(text.normalize('NFC')))];
}
