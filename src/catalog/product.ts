import type { PartialDate } from './certification/calendar-day.ts';
import type { Certification } from './certification/certification.ts';
import type { NamedLink } from './producer.ts';
import type { Language } from './site.ts';
import type { LocalText, Name } from '../text/local-text.ts';
import { slugOf } from '../text/slug.ts';

/** What the drawings show. One kind of thing has several, so that a list does not repeat one: `tea`, `tea-white`. */
export const DRAWINGS = [
  'squash',
  'peanut',
  'peanut-bowl',
  'taro',
  'taro-purple',
  'tea',
  'tea-white',
  'tea-black',
  'tea-cake',
  'tea-tree',
  'tea-pot',
  'tea-basket',
  'tea-dry',
  'tea-hill',
  'coffee',
  'coffee-filter',
  'coffee-ground',
  'coffee-beans',
  'coffee-cup',
  'coffee-bag',
  'coffee-dip',
  'honey',
  'honey-hive',
  'honey-fermented',
  'honeycomb',
  'rice',
  'rice-sheaf',
  'rice-basket',
  'rice-field',
  'glutinous-rice',
  'glutinous-leaf',
  'noodles',
  'noodles-brown',
  'noodles-bowl',
  'noodles-rack',
  'noodles-nest',
  'cracker',
  'cracker-rack',
  'cracker-bowl',
  'spirit',
  'spirit-gourd',
  'spirit-fruit',
  'spirit-root',
  'spirit-hawthorn',
  'spirit-leaf',
  'dried-meat',
  'dried-meat-smoke',
  'dried-meat-plate',
  'dried-meat-board',
  'dried-pork',
  'pineapple',
  'pomelo',
  'pomelo-half',
  'melon',
  'beans',
  'hawthorn',
  'hawthorn-dried',
  'vinegar',
  'spice',
  'spice-bowl',
  'cardamom',
  'macadamia',
  'cordyceps',
  'brocade',
  'brocade-scarf',
  'brocade-bag',
  'basket',
] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** The kind of thing that a drawing shows: `tea` for `tea-white`. */
export function kindDrawn(drawing: Drawing): string {
  return drawing.split('-', 1).join('');
}

/** What another mark on the packet is. */
export const MARK_KINDS = [
  'geographical-indication',
  'vietgap',
  'haccp',
  'iso',
  'organic',
  'award',
  'other',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A statement with the ids of its sources. */
export interface Statement {
  readonly text: LocalText;
  readonly sources: readonly string[];
}

/** A price as a source gave it. */
export interface Price extends Statement {
  readonly date: PartialDate | null;
}

/** A mark or award other than OCOP. */
export interface Mark {
  readonly kind: MarkKind;
  readonly name: LocalText;
  readonly detail: LocalText | null;
  readonly sources: readonly string[];
}

/** A photo of this very product, beside its entry. */
export interface Photo {
  readonly file: string;
  readonly alt: LocalText;
  readonly credit: string;
  readonly licence: string;
}

/** Facts of a product that the editors deduced, because no source states them. */
export const INFERRED_FACTS = ['name', 'producer', 'district', 'commune'] as const;
export type InferredFact = (typeof INFERRED_FACTS)[number];

/** A local specialty that a source calls recognised. */
export interface Product {
  readonly slug: string;
  readonly name: Name;
  /** Other spellings and names that people search for, by the language they belong to. */
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  /** Producer slug; null where no source names one. */
  readonly producer: string | null;
  /** District slug. */
  readonly district: string | null;
  /** Slug of the commune as certified, within the district. */
  readonly commune: string | null;
  /** Slug of the commune of today, where a source names that one alone. */
  readonly communeNow: string | null;
  /** Code of the leaf, as `I.5.a`; of its group or sector until somebody knows the leaf, null where not even that is known. */
  readonly category: string | null;
  /** The leaf is the editors' choice; no source states it. */
  readonly categoryIsOurs: boolean;
  /** Oldest first. */
  readonly certifications: readonly Certification[];
  readonly summary: Name;
  /** Months of the main harvest, 1 to 12; empty where no source states them. */
  readonly season: readonly number[];
  readonly packaging: readonly Statement[];
  readonly storage: readonly Statement[];
  readonly shelfLife: readonly Statement[];
  readonly prices: readonly Price[];
  readonly capacity: readonly Statement[];
  readonly marks: readonly Mark[];
  readonly gtin: string | null;
  readonly traceUrl: string | null;
  readonly shops: readonly NamedLink[];
  readonly drawing: Drawing;
  readonly photos: readonly Photo[];
  /** Where sources contradict each other, a sentence each. */
  readonly conflicts: readonly LocalText[];
  readonly inferred: readonly InferredFact[];
  readonly storySources: readonly string[];
  readonly formerSlugs: readonly string[];
}

/** Every slug of the product, today's first. */
export function slugsEver({ slug, formerSlugs }: Pick<Product, 'slug' | 'formerSlugs'>): string[] {
  return [slug, ...formerSlugs];
}

/** The ids of all sources behind the entry, those of its certifications first. */
export function sourceIdsOf(product: Product): string[] {
  const ids = product.certifications.flatMap(({ sources, evaluated, revoked, lapse }) => [
    ...sources,
    ...(evaluated?.sources ?? []),
    ...(revoked?.sources ?? []),
    ...(lapse?.sources ?? []),
  ]);
  const { packaging, storage, shelfLife, prices, capacity, marks } = product;
  const stated = [packaging, storage, shelfLife, prices, capacity, marks].flat();
  return [
    ...new Set([...ids, ...product.storySources, ...stated.flatMap(({ sources }) => sources)]),
  ];
}

/**
 * The other names to show: those written with a capital letter. What is written small is a common word by which
 * people search, and a spelling that differs only in marks or dashes is no other name.
 */
export function otherNames(
  { name, aliases }: Pick<Product, 'name' | 'aliases'>,
  lang: Language,
): string[] {
  const seen = new Set([slugOf(name[lang])]);
  return aliases[lang].filter((alias) => {
    const key = slugOf(alias);
    const isName = /^\p{Lu}/u.test(alias) && !seen.has(key);
    seen.add(key);
    return isName;
  });
}

/** What the editors deduced of the product, the category among it where no source states one. */
export function inferredFacts({
  inferred,
  categoryIsOurs,
}: Product): (InferredFact | 'category')[] {
  return [...inferred, ...(categoryIsOurs ? (['category'] as const) : [])];
}
