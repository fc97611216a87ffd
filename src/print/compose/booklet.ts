import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Drawing } from '../../catalog/product.ts';
import type { Standing } from '../../catalog/certification/standing.ts';
import type { StarDisplay } from '../../catalog/certification/stars.ts';
import type { Language } from '../../catalog/site.ts';
import type { LabelSheet, Size } from '../paper.ts';
import type { Words } from '../words.ts';

/** A printed work as plain data: every word is final, so that the template only sets it. */
export type Booklet = CatalogueBooklet | BoothCards | Labels | ContactSheet;

/** What every work has. */
interface Work {
  readonly lang: Language;
  /** The document's own title, as a reader program shows it. */
  readonly title: string;
  /** Who speaks: the catalogue's title. */
  readonly author: string;
  /** For which day certificates were judged. */
  readonly day: CalendarDay;
  /** The trimmed page, millimetres. */
  readonly page: Size;
  /** How far the page is larger than trimmed on each side, and how far colour runs over the trim; millimetres. */
  readonly press: { readonly slug: number; readonly bleed: number };
  readonly colours: Readonly<Record<'accent' | 'tint' | 'thread' | 'gold' | 'clay', string>>;
  /** One repeat of the province's border, as SVG. */
  readonly motif: string;
}

/** A product as it is printed. */
export interface PrintedEntry {
  readonly slug: string;
  /** Its number within the work, from 1. */
  readonly number: number;
  readonly name: Words;
  readonly picture: Picture;
  readonly stars: PrintedStars;
  readonly standing: Standing;
  /** What is known of the certificate, in two or three words and in a sentence. */
  readonly status: Words;
  readonly sentence: Words;
  readonly producer: Words;
  /** The district as it was. */
  readonly district: Words;
  /** Where it is at the fair, and its price there; empty where nobody says. */
  readonly booth: string;
  readonly price: string;
  /** The address of its page and that address as a QR code in SVG; null without an address of the site. */
  readonly link: { readonly url: string; readonly qr: string; readonly alt: Words } | null;
}

/** The stars of the last recognition, as far as they may be shown. */
export interface PrintedStars {
  readonly display: StarDisplay;
  /** How many; 0 where none may be shown. */
  readonly count: number;
  /** `3 sao năm 2019`. */
  readonly words: Words;
}

/** A photo of the product or a drawing of its kind. */
export interface Picture {
  /** The path of the file that the typesetter gets. */
  readonly file: `/drawings/${Drawing}.svg` | `/photos/${string}.jpg`;
  /** What the photo shows and who took it; null for a drawing. */
  readonly photo: { readonly alt: Words; readonly credit: Words } | null;
}

/** A line of a list of facts. */
export interface Fact {
  readonly label: Words;
  readonly values: readonly Words[];
}

/** An entry of the catalogue with all that one should know before buying. */
export interface CatalogueEntry extends PrintedEntry {
  readonly summary: Words;
  readonly facts: readonly Fact[];
  /** The numbers of the sources behind it, in the list at the end. */
  readonly sources: readonly number[];
}

/** A part of the catalogue. */
export interface Section {
  readonly title: Words;
  readonly note: Words;
  readonly entries: readonly CatalogueEntry[];
}

/** A place on the map of districts, counted from 1. */
export interface Tile {
  readonly name: Words;
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

/** How stars and their absence are to be read, with how many products of each kind are printed. */
export interface Legend {
  readonly display: StarDisplay;
  readonly label: Words;
  readonly text: Words;
}

/** A line of an index with the numbers of the entries that it leads to. */
export interface IndexLine {
  readonly name: Words;
  readonly entries: readonly number[];
}

/** The printed catalogue. */
export interface CatalogueBooklet extends Work {
  readonly layout: 'catalogue';
  readonly words: Readonly<Record<CatalogueWord, Words>>;
  readonly cover: {
    readonly title: Words;
    readonly subtitle: Words;
    readonly lines: readonly Words[];
    /** Drawings of the kinds within. */
    readonly drawings: readonly Picture['file'][];
  };
  readonly foreword: readonly Words[];
  readonly legend: readonly Legend[];
  readonly tiles: readonly Tile[];
  readonly sections: readonly Section[];
  readonly productIndex: readonly IndexLine[];
  readonly producerIndex: readonly IndexLine[];
  readonly sources: readonly string[];
  readonly colophon: readonly Words[];
}

/** The words that the catalogue's template sets by itself. */
export const CATALOGUE_WORDS = [
  'foreword',
  'reading',
  'contents',
  'productIndex',
  'producerIndex',
  'sources',
  'sourcesNote',
  'colophon',
  'scan',
  'map',
  'mapNote',
  'source',
  'booth',
  'price',
] as const;
export type CatalogueWord = (typeof CATALOGUE_WORDS)[number];

/** Cards that stand on the tables of a fair. */
export interface BoothCards extends Work {
  readonly layout: 'booth-cards';
  readonly words: Readonly<Record<'booth' | 'scan', Words>>;
  readonly cards: readonly PrintedEntry[];
}

/** Labels for shelves and prices, on sheets. */
export interface Labels extends Work {
  readonly layout: 'labels';
  readonly sheet: LabelSheet;
  /** How many labels of the first sheet are used already. */
  readonly skipped: number;
  readonly labels: readonly PrintedEntry[];
}

/** A row of the contact sheet. */
export interface Contact {
  readonly booth: string;
  readonly product: string;
  readonly producer: string;
  readonly phone: string;
  /** What is known of the number: that nobody has verified it, say. */
  readonly phoneNote: string;
  readonly address: string;
}

/** Who stands where, and how to reach them. */
export interface ContactSheet extends Work {
  readonly layout: 'contact-sheet';
  readonly heading: string;
  readonly note: string;
  readonly columns: Readonly<Record<keyof Contact, string>>;
  readonly contacts: readonly Contact[];
}
