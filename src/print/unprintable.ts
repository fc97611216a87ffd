import { PRINT_PROBLEM } from './words-of-works.ts';
import type { Language } from '../catalog/site.ts';
import type { Name } from '../text/local-text.ts';
import { unprintableCharacters } from '../text/printable-ranges.ts';
import { namedCharacter, visible } from '../text/quote.ts';
import type { Booklet, Contact, PriceRow, PrintedEntry } from './compose/booklet.ts';
import { paragraphsOf } from './own-matter.ts';
import { hasPlan, type PrintOrder } from './order.ts';
import { printedEntries } from './compose/printed-entries.ts';

/** Characters named in one complaint. */
const MOST_NAMED = 5;

/** What is drawn or points somewhere, and is never set as text. */
const NEVER_SET = ['qr', 'url', 'file', 'motif', 'colours', 'logos', 'shown'];

type Where = (words: (typeof PRINT_PROBLEM)[Language]) => string;

/** What in the work the print font has no glyph for, each place once with its characters; empty where all can be set. */
export function unprintableIn(booklet: Booklet, { fair, stands, own, plan }: PrintOrder): Name[] {
  const found: { where: Where; characters: string[] }[] = [];
  const look = (where: Where, ...texts: readonly unknown[]) => {
    const characters = [...new Set(texts.flatMap(unprintable))];
    if (characters.length > 0) found.push({ where, characters });
  };
  look(({ where }) => where.fairName, fair?.name);
  look(({ where }) => where.fairPlace, fair?.place);
  look(({ where }) => where.foreword, own && paragraphsOf(own.foreword));
  look(({ where }) => where.runningHead, own?.runningHead);
  if (hasPlan(booklet.layout)) look(({ where }) => where.plan, plan?.replaceAll(/\s/gu, ' '));
  for (const entry of itemsOf(booklet)) {
    const name = visible(nameOf(entry));
    const { booth = '', price = '' } = 'slug' in entry ? (stands[entry.slug] ?? {}) : {};
    look(({ where }) => where.booth(name), booth);
    look(({ where }) => where.price(name), price);
    look(({ where }) => where.product(name), without(entry, [booth, price], ['boothWords']));
  }
  if (found.length === 0) look(({ where }) => where.work, booklet);
  const sentence = (lang: Language) => (place: (typeof found)[number]) => {
    const words = PRINT_PROBLEM[lang];
    return words.unprintable(
      place.where(words),
      place.characters.slice(0, MOST_NAMED).map(namedCharacter).join(', '),
    );
  };
  return found.map((place) => ({ vi: sentence('vi')(place), en: sentence('en')(place) }));
}

/** What a work tells one after the other. */
type Item = PrintedEntry | PriceRow | Contact;

function itemsOf(booklet: Booklet): readonly Item[] {
  if (booklet.layout === 'contact-sheet') return booklet.contacts;
  if (booklet.layout === 'price-list' || booklet.layout === 'leaflet')
    return booklet.groups.flatMap(({ rows }) => rows);
  return printedEntries(booklet);
}

function nameOf(entry: Item): string {
  return 'slug' in entry ? (entry.name[0]?.text ?? entry.slug) : entry.products;
}

/** The entry's texts without those that were judged by themselves. */
function without(entry: Item, texts: readonly string[], keys: readonly string[]): unknown[] {
  return Object.entries(entry)
    .filter(([key, value]) => !keys.includes(key) && !texts.includes(value as string))
    .map(([, value]) => value);
}

function unprintable(value: unknown): string[] {
  if (typeof value === 'string') return unprintableCharacters(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    NEVER_SET.includes(key) ? [] : unprintable(part),
  );
}
