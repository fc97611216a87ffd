import { slugOf } from '../text/slug.ts';
import type { PartialDate } from './certification/calendar-day.ts';
import type { LocalText, Name } from '../text/local-text.ts';

/** Who may hold a certificate (QĐ 26/2026/QĐ-TTg, Điều 2.3). */
export const PRODUCER_KINDS = [
  'cooperative',
  'cooperative-group',
  'company',
  'household',
  'farm',
  'association',
  'unknown',
] as const;
export type ProducerKind = (typeof PRODUCER_KINDS)[number];

/** A link to a page of a producer or shop. */
export interface NamedLink {
  readonly label: string;
  readonly url: string;
}

/** Who makes a product and holds its certificate. */
export interface Producer {
  readonly slug: string;
  readonly name: Name;
  readonly aliases: readonly string[];
  readonly kind: ProducerKind;
  /** District slug. */
  readonly district: string | null;
  /** Slug of the commune until 30 June 2025, within the district. */
  readonly commune: string | null;
  /** Slug of the commune of today, where a source names that one alone. */
  readonly communeNow: string | null;
  /** The address as a source published it. */
  readonly address: string | null;
  readonly phone: string | null;
  /** What is known of the number: that nobody has verified it, say. */
  readonly phoneNote: LocalText | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly links: readonly NamedLink[];
  readonly founded: PartialDate | null;
  /** Where sources disagree about the producer. */
  readonly conflicts: readonly LocalText[];
  readonly sources: readonly string[];
  readonly formerSlugs: readonly string[];
}

/** The other names to show: a spelling that differs only in marks, dashes or apostrophes is no other name. */
export function otherNamesOf({ name, aliases }: Pick<Producer, 'name' | 'aliases'>): string[] {
  const seen = new Set([slugOf(name.vi), slugOf(name.en)]);
  return aliases.filter((alias) => {
    const isNew = !seen.has(slugOf(alias));
    seen.add(slugOf(alias));
    return isNew;
  });
}
