import type { StarDisplay } from '../catalog/certification/stars.ts';
import type { ValidityStatus } from '../catalog/certification/validity.ts';
import type { RecognisedFilter } from './words/recognised-filters.ts';
import type { Facet } from './search-state.ts';

/** One result, with all that its card shows. */
export interface Hit {
  readonly kind: 'product' | 'producer';
  readonly href: string;
  readonly name: string;
  /** Where it is from: the district and commune then. */
  readonly place: string;
  /** Who makes the product, or what the producer makes. */
  readonly detail: string;
  readonly picture: HitPicture;
  /** The state of a product's certificate on the day of the build; undefined for a producer. */
  readonly certificate: HitCertificate | undefined;
}

/** A drawing that follows the colour scheme, or a photo. */
export interface HitPicture {
  readonly src: string;
  readonly dark?: string;
}

/** What `<certificate-state>` shows and needs to judge the certificate again on the day of reading. */
export interface HitCertificate {
  readonly status: ValidityStatus;
  readonly display: StarDisplay;
  /** How many stars to draw; 0 where none are shown. */
  readonly stars: number;
  /** `Công nhận 4 sao năm 2023`. */
  readonly recognised: string;
  /** The attributes of `refreshData`, without `data-`: `ends`, `day`, `decided`, `stated-end`. */
  readonly refresh: Readonly<Record<string, string>>;
}

/** How many results each value of each facet would give, the other facets held. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/**
 * How the words were read: where they found nothing as typed, as a number that is looked up, as a question about a name,
 * as a place, as a collection that holds nothing, as the question what is in force or where to buy, or as an ailment, for which no entry is an answer.
 */
export type Reading =
  | 'as-typed'
  | 'telex'
  | 'suggestion'
  | 'fewer-words'
  | 'number'
  | 'question'
  | 'place'
  | 'empty-collection'
  | 'in-force'
  | 'where-to-buy'
  | 'health';

/** Why results are shown that no name answers for: goods of that kind, texts that mention it, goods from nearby. */
export const ASIDES = ['kind', 'nearby', 'text'] as const;

/** Results below a line that says why they are there. */
export interface Aside {
  readonly reason: (typeof ASIDES)[number];
  /** The place of the first of them. */
  readonly from: number;
}

/** What a search found. */
export interface Found {
  readonly total: number;
  /** What stands below lines of its own, in that order; what comes before the first is the answer. */
  readonly asides: readonly Aside[];
  readonly reading: Reading;
  /** The words that were looked for: those typed, or what they were read as. */
  readonly searched: string;
  /** "Did you mean": words that would find more, not applied. */
  readonly suggestion: string | undefined;
  /** The results from one place to another, best first; each is loaded when asked for. */
  hits(from: number, to: number): Promise<readonly Hit[]>;
}

/** How many results answer: those before the first line. */
export function answersIn({ total, asides }: Pick<Found, 'total' | 'asides'>): number {
  return asides[0]?.from ?? total;
}

/** What a search found; how it may be narrowed is counted when asked for, since that loads every filter. */
export interface Answer extends Found {
  /** Whether every text has been looked through; else more may join below. */
  readonly isComplete: boolean;
  /** Filters that the words seem to name, not applied. */
  readonly recognised: readonly RecognisedFilter[];
  /** The place that was asked for, where it is none that an entry names. */
  readonly place?: NamedPlace | undefined;
  /** The collection that was asked for, where it holds nothing. */
  readonly collection?: NamedCollection | undefined;
  /** Whether it was asked where to buy. */
  readonly asksWhere: boolean;
  counts(): Promise<FacetCounts>;
}

/** A collection that held nothing on that day. */
export interface NamedCollection {
  readonly name: string;
  readonly criterion: string;
  readonly day: string;
}

/** A place that is no entry's own. */
export interface NamedPlace {
  readonly name: string;
  /** Where it lies: its commune and district, or its district. */
  readonly within: string;
}

/** Everything that was found, best first. */
export interface ResultList extends Pick<Found, 'total' | 'asides'> {
  /** What Pagefind calls them. */
  readonly ids: readonly string[];
  /** Whether the best result has every word whole, the last one perhaps only begun. */
  readonly isWhole: boolean;
  /** Whether a result has them all outside its story. */
  readonly isNamed: boolean;
  /** The relevance of the best result. */
  readonly best: number;
  /** Loads the results from one place to another. */
  hits(from: number, to: number): Promise<readonly Hit[]>;
}
