import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { type Change, changesIn } from '../../catalog/certification/changes.ts';
import type { Language } from '../../catalog/site.ts';
import { changeText, FEED_WORDS } from '../words.ts';
import { feedHref, href } from '../../i18n/href.ts';
import { PRODUCT_WORDS } from '../../i18n/product-words.ts';
import { spokenOn, validitySentence } from '../../i18n/validity-sentence.ts';
import { asOfText, dataDayText, decidedText } from '../../i18n/validity-words.ts';
import { addressOf } from '../address.ts';
import type { Publication } from '../products-json.ts';
import { DATA_LICENCE_URL } from '../products-schema.ts';
import { firstSlugOf, stableId } from './stable-id.ts';

/** What XML 1.0 cannot hold, not even as a reference (https://www.w3.org/TR/xml/#charsets). */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser would turn a bare one into a line end.
  '\r': '&#13;',
};

/** An element with attributes and a text; nothing in either can end it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${written.join('')}`;
  return text === undefined ? `${start}/>` : `${start}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replace(ILLEGAL, '\uFFFD')
    .replace(/[&<>"'\r]/gu, (character) => REFERENCES[character] ?? character);
}

/** Who reads feeds fetches them often; what lies further back is in the data. */
const MOST_ENTRIES = 50;

/** The newest changes of the catalogue as an Atom feed (RFC 4287); without the site's address its links are paths. */
export function changesAtom(catalog: Catalog, lang: Language, { url }: Publication): string {
  const words = FEED_WORDS[lang];
  const site = catalog.site.title[lang];
  const changes = changesIn(catalog).slice(0, MOST_ENTRIES);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    element('id', {}, `urn:uuid:${stableId(catalog, 'changes', lang)}`),
    element('title', {}, words.changesName(site)),
    element('subtitle', {}, `${words.changesAbout} ${dataDayText(catalog, lang)}`),
    element('updated', {}, beginningOf(changes[0]?.day ?? catalog.day)),
    `<author>${element('name', {}, site)}</author>`,
    element('link', { rel: 'self', href: addressOf(feedHref('changes', lang), url) }),
    element('link', { rel: 'alternate', href: addressOf(href({ page: 'changes' }, lang), url) }),
    element('link', { rel: 'license', href: DATA_LICENCE_URL }),
    ...identified(catalog, changes, lang).flatMap((one) => entry(catalog, one, lang, url)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(
  catalog: Catalog,
  { id, change }: { readonly id: string; readonly change: Change },
  lang: Language,
  url: URL | undefined,
): string[] {
  const { kind, day, product } = change;
  const page = addressOf(href({ page: 'product', slug: product.slug }, lang), url);
  return [
    '<entry>',
    element('id', {}, `urn:uuid:${id}`),
    element('title', {}, `${product.name[lang]}: ${changeText(change, lang)}`),
    element('updated', {}, beginningOf(day)),
    element('link', { rel: 'alternate', href: page }),
    element('category', { term: kind }),
    element('summary', {}, summary(catalog, change, lang)),
    '</entry>',
  ];
}

/**
 * The changes with what feed readers know them by: the product, the day, and whether it was a decision. An older
 * recognition that is entered later turns a first one into a renewal; it stays the same event.
 */
function identified(catalog: Catalog, changes: readonly Change[], lang: Language) {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const matter = ['expired', 'revoked'].includes(change.kind) ? change.kind : 'decision';
    const names = ['change', lang, firstSlugOf(change.product), matter, change.day];
    const count = (seen.get(names.join()) ?? 0) + 1;
    seen.set(names.join(), count);
    // Of two decisions in one year of which only the year is known, both fall on its last day.
    const id = stableId(catalog, ...names, ...(count > 1 ? [String(count)] : []));
    return { id, change };
  });
}

function summary(
  { dataDay }: Catalog,
  { kind, day, certification, validity }: Change,
  lang: Language,
): string {
  const status = `${asOfText(day, lang)} ${validitySentence(validity, spokenOn(day, dataDay), lang)}`;
  if (kind === 'expired' || kind === 'revoked') return status;
  const { number, issuer } = certification;
  const decision = [
    FEED_WORDS[lang].recognised(decidedText(certification, lang)),
    ...(number === null ? [] : [PRODUCT_WORDS[lang].decision(number)]),
    ...(issuer === null ? [] : [issuer]),
  ];
  return `${decision.join(', ')}. ${status}`;
}

/** A day begins in Vietnam at midnight, seven hours ahead of UTC. */
const beginningOf = (day: CalendarDay) => `${day}T00:00:00+07:00`;
