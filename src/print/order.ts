import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import type { Language } from '../catalog/site.ts';
import { STANDINGS, type Standing } from '../catalog/certification/standing.ts';
import type { OwnMatter } from './own-matter.ts';
import type { Stars } from '../catalog/certification/stars.ts';

/** What can be printed, with the formats of each: paper sizes, or sheets of labels. The first is the usual one. */
export const FORMATS = {
  catalogue: ['a4', 'a5'],
  'booth-cards': ['a5', 'a6', 'tent'],
  labels: ['21', '14', '8', '24'],
  'price-list': ['a4', 'a5'],
  'contact-sheet': ['a4'],
  poster: ['a3', 'a4', 'a5'],
  leaflet: ['a4'],
  badges: ['10'],
  'hall-plan': ['a4', 'a3'],
} as const;

export type Layout = keyof typeof FORMATS;
export const LAYOUTS = Object.keys(FORMATS) as Layout[];

const isSheet = (layout: Layout) => layout === 'poster' || layout === 'leaflet';

/** A leaflet of more products would be set too small to read. */
export const MOST_ON_LEAFLET = 70;

/** Whether a press prints it: labels and lists go into an office printer, whose paper has no room for bleed. */
export function isForPress(layout: Layout): boolean {
  return layout === 'catalogue' || layout === 'booth-cards' || isSheet(layout);
}

/** Whether a product can have several of it. */
export function hasCopies(layout: Layout): boolean {
  return layout === 'labels' || layout === 'booth-cards' || layout === 'badges';
}

/** Whether a plan of the hall stands in it. */
export function hasPlan(layout: Layout): boolean {
  return layout === 'hall-plan' || layout === 'catalogue';
}

/** Whether logos of organiser and sponsors stand on it. */
export function hasLogos(layout: Layout): boolean {
  return ['catalogue', 'price-list', 'hall-plan'].includes(layout) || isSheet(layout);
}

/** Whether it has a cover, on which a picture of the organiser may stand. */
export function hasCover(layout: Layout): boolean {
  return layout === 'catalogue' || isSheet(layout);
}

/** More of one product are a slip of the finger. */
export const MOST_COPIES = 99;

/** How many labels, cards or badges of the product are printed. */
export function copiesOf({ copies, stands }: PrintOrder, slug: string): number {
  const told = stands[slug]?.copies ?? '';
  const wanted = /^\d+$/u.test(told) ? Number(told) : copies;
  return Math.min(Math.max(Math.trunc(wanted), 0), MOST_COPIES);
}

/** Whether it stands on sheets of equal parts, of which the format says how many. */
export function isOnSheets(layout: Layout): layout is 'labels' | 'badges' {
  return layout === 'labels' || layout === 'badges';
}

/** A paper size, or how many labels the sheet holds. */
export type Format = (typeof FORMATS)[Layout][number];

/** The languages of a printed work; only a catalogue has both. */
export const EDITIONS = ['vi', 'en', 'both'] as const;
export type Edition = (typeof EDITIONS)[number];

/** By what the products are put together; `list`: in the order in which they were chosen. */
export const GROUPINGS = ['district', 'category', 'stars', 'booth', 'list'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which products: several values in a field widen, several fields narrow; an empty list of values does not count. */
export interface Selection {
  /** Slugs of districts as they were. */
  readonly districts: readonly string[];
  /** Codes of sectors, groups or leaves. */
  readonly categories: readonly string[];
  /** Stars of the last recognition; null where no source names them. */
  readonly stars: readonly (Stars | null)[];
  /** Producer slugs. */
  readonly producers: readonly string[];
  /** Product slugs in the order wanted; null: every product. */
  readonly products: readonly string[] | null;
  /** Certificates of which standing on the order's day are printed; the others are left out, and told. */
  readonly standings: readonly Standing[];
}

/** The fair that something is printed for. */
export interface FairDetails {
  readonly name: string;
  /** Empty where it is not said. */
  readonly place: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** What a stand shows beside the catalogue's own facts; empty where nothing is said. */
export interface StandDetails {
  readonly booth: string;
  readonly price: string;
  /** How many labels or cards, in digits; empty or absent: as many as of the others. */
  readonly copies?: string;
}

/** What someone wants printed; plain data, so that it fits into a file, an address or a message. */
export interface PrintOrder {
  readonly layout: Layout;
  readonly format: Format;
  readonly edition: Edition;
  readonly selection: Selection;
  readonly groupBy: Grouping;
  /** null: a standing work of the province. */
  readonly fair: FairDetails | null;
  /** The day on which it is placed; a build places its own for the day of the catalogue. */
  readonly placed?: CalendarDay;
  /** By product slug. */
  readonly stands: Readonly<Record<string, StandDetails>>;
  /** Of a catalogue in several volumes, which it is; `district` null: of what is in no district. */
  readonly volume?: {
    readonly district: string | null;
    readonly number: number;
    readonly of: number;
  };
  /** The plan of the hall as someone wrote it, a row a line; absent or empty where there is none. */
  readonly plan?: string;
  /** How many labels or cards each product gets, unless its stand says otherwise. */
  readonly copies: number;
  /** On a sheet of labels, the first that is still free, counted from 1 row by row. */
  readonly firstLabel: number;
  /** For a print shop: 3 mm of bleed and crop marks. */
  readonly bleed: boolean;
  /** Absent: nothing. */
  readonly own?: OwnMatter;
}

/** Everything, whatever its certificates. */
export const WHOLE_CATALOGUE: Selection = {
  districts: [],
  categories: [],
  stars: [],
  producers: [],
  products: null,
  standings: STANDINGS,
};

/** A fair shows what may still hold on its last day. */
export const FAIR_STANDINGS: readonly Standing[] = ['running', 'uncertain'];

/** The order that only names the layout: the whole catalogue as it stands, in Vietnamese. */
export function standingOrder(layout: Layout): PrintOrder {
  return {
    layout,
    format: FORMATS[layout][0],
    edition: 'vi',
    selection: WHOLE_CATALOGUE,
    groupBy: 'district',
    fair: null,
    stands: {},
    copies: 1,
    firstLabel: 1,
    bleed: false,
  };
}

/** The day for which certificates are judged: the fair's last, or else the later of the catalogue's and the order's own. */
export function dayOfOrder({ fair, placed }: PrintOrder, catalogDay: CalendarDay): CalendarDay {
  if (fair) return fair.to;
  return placed && placed > catalogDay ? placed : catalogDay;
}

/** The languages that stand in the printed work, the main one first. */
export function languagesOf(edition: Edition): readonly Language[] {
  return edition === 'both' ? ['vi', 'en'] : [edition];
}
