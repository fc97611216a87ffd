import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import type { Language } from '../catalog/site.ts';
import { STANDINGS, type Standing } from '../catalog/certification/standing.ts';
import type { Stars } from '../catalog/certification/stars.ts';

/** What can be printed, with the formats of each: paper sizes, or sheets of labels. The first is the usual one. */
export const FORMATS = {
  catalogue: ['a4', 'a5'],
  'booth-cards': ['a5', 'a6'],
  labels: ['21', '14', '8', '24'],
  'contact-sheet': ['a4'],
} as const;

export type Layout = keyof typeof FORMATS;
export const LAYOUTS = Object.keys(FORMATS) as Layout[];

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
  /** By product slug. */
  readonly stands: Readonly<Record<string, StandDetails>>;
  /** On a sheet of labels, the first that is still free, counted from 1 row by row. */
  readonly firstLabel: number;
  /** For a print shop: 3 mm of bleed and crop marks. */
  readonly bleed: boolean;
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
    firstLabel: 1,
    bleed: false,
  };
}

/** The day for which certificates are judged: the fair's last, or else the catalogue's. */
export function dayOfOrder({ fair }: PrintOrder, catalogDay: CalendarDay): CalendarDay {
  return fair?.to ?? catalogDay;
}

/** The languages that stand in the printed work, the main one first. */
export function languagesOf(edition: Edition): readonly Language[] {
  return edition === 'both' ? ['vi', 'en'] : [edition];
}
