import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Drawing } from '../../catalog/product.ts';
import type { Standing } from '../../catalog/certification/standing.ts';
import type { StarDisplay } from '../../catalog/certification/stars.ts';
import type { Language } from '../../catalog/site.ts';
import type { LabelSheet, Size } from '../paper.ts';
import type { CoverPicture, Logo } from '../own-matter.ts';
import type { Words } from '../words.ts';

/** A printed work as plain data: every word is final, so that the template only sets it. */
export type Booklet =
  | CatalogueBooklet
  | BoothCards
  | Labels
  | PriceList
  | ContactSheet
  | Poster
  | Leaflet
  | Badges
  | HallPlanSheet;

/** What every work has. */
interface Work {
  readonly lang: Language;
  /** The document's own title, as a reader program shows it. */
  readonly title: string;
  /** Who speaks: the catalogue's title. */
  readonly author: string;
  /** For which day certificates were judged. */
  readonly day: CalendarDay;
  /** The same in words, for whatever shows a state without saying of which day: `Tình trạng ngày 30/11/2026`. */
  readonly statusDay: Words;
  /** The trimmed page, millimetres. */
  readonly page: Size;
  /** How far the page is larger than trimmed on each side, and how far colour runs over the trim; millimetres. */
  readonly press: { readonly slug: number; readonly bleed: number };
  readonly colours: Readonly<Record<'accent' | 'tint' | 'thread' | 'gold' | 'clay', string>>;
  /** One repeat of the province's border, as SVG. */
  readonly motif: string;
  /** Of organiser and sponsors, each with the path of its file. */
  readonly logos: readonly { readonly file: string; readonly logo: Logo }[];
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
  /** `Công nhận năm 2022`, for those whose stars may not be shown; empty where no source tells the year. */
  readonly recognised: Words;
  /** What is known of the certificate, in two or three words and in a sentence. */
  readonly status: Words;
  readonly sentence: Words;
  readonly producer: Words;
  /** The district as it was; empty where it is not known. */
  readonly district: Words;
  /** Where it is at the fair, and its price there; empty where nobody says. */
  readonly booth: string;
  /** The booth with the word for it: `Gian A1`; empty where nobody says. */
  readonly boothWords: Words;
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

/** A story in paragraphs, in one of the languages of the edition. */
export interface ToldStory {
  readonly lang: Language;
  readonly paragraphs: readonly string[];
}

/** A line of a list of facts. */
export interface Fact {
  readonly label: Words;
  readonly values: readonly Words[];
  /** Of a harvest: its months, 1 to 12. */
  readonly months?: readonly number[];
}

/** An entry of the catalogue with all that one should know before buying. */
export interface CatalogueEntry extends PrintedEntry {
  readonly summary: Words;
  readonly story: readonly ToldStory[];
  readonly facts: readonly Fact[];
  /** The numbers of the sources behind it, in the list at the end. */
  readonly sources: readonly number[];
}

/** A part of the catalogue. */
export interface Section {
  readonly title: Words;
  readonly note: Words;
  /** Where its district lies on the map; null where it is none, or the work has no map. */
  readonly tile: Pick<Tile, 'column' | 'row'> | null;
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

/** A booth of the plan, or what else has a name there, with the products of the work that it shows. */
export interface PlannedBooth {
  readonly name: string;
  readonly lines: readonly {
    readonly entry: number;
    readonly name: Words;
    readonly producer: Words;
  }[];
}

/** The plan of the hall: the names at its places, row by row, and what stands there, in the same order. */
export interface PrintedPlan {
  readonly rows: readonly (readonly string[])[];
  readonly booths: readonly PlannedBooth[];
}

/** Where the sources on a product contradict each other, a sentence each. */
export interface Doubt {
  readonly name: Words;
  readonly entry: number;
  readonly texts: readonly Words[];
}

/** The printed catalogue. */
export interface CatalogueBooklet extends Work {
  readonly layout: 'catalogue';
  readonly languages: readonly Language[];
  readonly words: Readonly<Record<CatalogueWord, Words>>;
  readonly cover: {
    readonly title: Words;
    readonly subtitle: Words;
    readonly lines: readonly Words[];
    /** The kind of product of which there are most within. */
    readonly picture: Picture['file'] | null;
    /** The organiser’s own, in place of it, with the path of its file. */
    readonly photo: { readonly file: string; readonly shown: CoverPicture } | null;
  };
  /** What stands over each page. */
  readonly runningHead: string;
  readonly foreword: readonly Words[];
  readonly reading: readonly Words[];
  readonly legend: readonly Legend[];
  /** null where no plan of the hall is told. */
  readonly plan: PrintedPlan | null;
  readonly tiles: readonly Tile[];
  readonly sections: readonly Section[];
  /** Contents and indexes are empty in a small work, where one sees everything at once. */
  readonly hasContents: boolean;
  readonly productIndex: readonly IndexLine[];
  readonly producerIndex: readonly IndexLine[];
  readonly doubts: readonly Doubt[];
  readonly sources: readonly string[];
  readonly colophon: readonly Words[];
  /** What the back cover says. */
  readonly back: readonly Words[];
}

/** The words that the catalogue's template sets by itself. */
export const CATALOGUE_WORDS = [
  'foreword',
  'reading',
  'seasonKey',
  'contents',
  'productIndex',
  'producerIndex',
  'doubts',
  'doubtsNote',
  'sources',
  'sourcesNote',
  'colophon',
  'scan',
  'map',
  'mapNote',
  'hallPlan',
  'hallPlanNote',
  'source',
] as const;
export type CatalogueWord = (typeof CATALOGUE_WORDS)[number];

/** Cards that stand on the tables of a fair. */
export interface BoothCards extends Work {
  readonly layout: 'booth-cards';
  readonly words: Readonly<Record<'scan' | 'price', Words>>;
  readonly cards: readonly PrintedEntry[];
}

/** Labels for shelves and prices, on sheets. */
export interface Labels extends Work {
  readonly layout: 'labels';
  readonly words: Readonly<Record<'price', Words>>;
  readonly sheet: LabelSheet;
  /** How many labels of the first sheet are used already. */
  readonly skipped: number;
  readonly labels: readonly PrintedEntry[];
}

/** A code with the address that it leads to. */
export type CodeLink = NonNullable<PrintedEntry['link']>;

/** What a price list says of a product. */
export type PriceRow = Pick<
  PrintedEntry,
  | 'slug'
  | 'name'
  | 'producer'
  | 'district'
  | 'stars'
  | 'standing'
  | 'recognised'
  | 'booth'
  | 'boothWords'
  | 'price'
>;

/** Every product with its price, or a line to write it. */
export interface PriceList extends Work {
  readonly layout: 'price-list';
  readonly heading: string;
  readonly notes: readonly string[];
  readonly columns: Readonly<Record<'booth' | 'product' | 'stars' | 'price', string>>;
  readonly groups: readonly { readonly title: Words; readonly rows: readonly PriceRow[] }[];
  readonly scan: Words;
  /** To the catalogue’s site; null without an address. */
  readonly link: CodeLink | null;
}

/** A row of the contact sheet: a producer, or the products of which no source names one. */
export interface Contact {
  readonly booth: string;
  readonly producer: string;
  readonly products: string;
  readonly phone: string;
  /** What is known of the number: that nobody has verified it, say. */
  readonly phoneNote: string;
  readonly address: string;
}

/** What people fill in by hand. */
type ToFillIn = 'confirmed' | 'signature';

/** Who stands where, and how to reach them. */
export interface ContactSheet extends Work {
  readonly layout: 'contact-sheet';
  readonly heading: string;
  readonly note: string;
  readonly columns: Readonly<Record<keyof Contact | ToFillIn, string>>;
  readonly contacts: readonly Contact[];
}

/** One sheet that leads to the whole catalogue. */
export interface Poster extends Work {
  readonly layout: 'poster';
  readonly cover: CatalogueBooklet['cover'];
  /** The drawings of what is within, the commonest first. */
  readonly pictures: readonly Picture['file'][];
  readonly scan: Words;
  readonly link: CodeLink | null;
}

/** What someone at a stand wears: for whom they stand there, with room for their name. */
export interface Badge {
  /** The producer, or a product whose producer no source names. */
  readonly who: Words;
  readonly boothWords: Words;
}

/** Badges on sheets that are cut. */
export interface Badges extends Work {
  readonly layout: 'badges';
  readonly heading: string;
  readonly words: Readonly<Record<'fullName', Words>>;
  readonly sheet: LabelSheet;
  readonly badges: readonly Badge[];
}

/** The plan of the hall, to hang at the entrance or to hand out. */
export interface HallPlanSheet extends Work {
  readonly layout: 'hall-plan';
  readonly heading: string;
  readonly notes: readonly string[];
  readonly note: string;
  readonly plan: PrintedPlan;
}

/** A sheet folded in three, with every product in a line or two. */
export interface Leaflet
  extends Work, Pick<CatalogueBooklet, 'cover' | 'foreword' | 'reading' | 'back'> {
  readonly layout: 'leaflet';
  readonly words: Readonly<Record<'foreword' | 'reading', Words>>;
  readonly groups: PriceList['groups'];
  readonly scan: Words;
  readonly link: CodeLink | null;
}
