import type { Language } from '../../catalog/site.ts';
import { compareNames } from '../../text/collation.ts';
import {
  CATALOGUE_WORDS,
  type CatalogueBooklet,
  type CatalogueEntry,
  type CatalogueWord,
  type IndexLine,
  type PrintedEntry,
  type Section,
} from './booklet.ts';
import { inEach, localWords, type Words } from '../words.ts';
import { sourcesOf } from '../../catalog/catalog.ts';
import { sourceIdsOf } from '../../catalog/product.ts';
import { citation } from '../../i18n/citation.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { SITE_WORDS } from '../../i18n/site-words.ts';
import { type Commission, entryOf } from './entry-of.ts';
import { factsOf } from './facts-of.ts';
import { colophonOf, coverOf, forewordOf, legendOf, tilesOf } from './front-matter.ts';
import { languagesOf } from '../order.ts';
import type { Group } from './sections.ts';
import { workOf } from '../work-of.ts';

/** Every product by name, in each language of the edition its own line where the names differ. */
function productIndexOf(entries: readonly PrintedEntry[], lang: Language): IndexLine[] {
  return sorted(
    entries.flatMap(({ name, number }) => name.map((one) => ({ name: [one], entries: [number] }))),
    lang,
  );
}

/** Every producer by name with all that it makes. */
function producerIndexOf(entries: readonly PrintedEntry[], lang: Language): IndexLine[] {
  const made = entries.filter(({ producer }) => producer.length > 0);
  const groups = Map.groupBy(made, ({ producer }) => textOf(producer));
  return sorted(
    [...groups.values()].flatMap((group) => {
      const [first] = group;
      return first ? [{ name: first.producer, entries: group.map(({ number }) => number) }] : [];
    }),
    lang,
  );
}

const textOf = (words: Words) => words.map(({ text }) => text).join(' · ');

function sorted(lines: readonly IndexLine[], lang: Language): IndexLine[] {
  const key = ({ name }: IndexLine) => name.find((one) => one.lang === lang)?.text ?? textOf(name);
  return lines.toSorted((a, b) => compareNames(key(a), key(b)));
}

/** The catalogue with all its parts. */
export function composeCatalogue(
  commission: Commission,
  groups: readonly Group[],
): CatalogueBooklet {
  const { catalog, order } = commission;
  const languages = languagesOf(order.edition);
  const chosen = groups.flatMap(({ members }) => members);
  const cited = [...new Set(chosen.flatMap(({ product }) => sourceIdsOf(product)))];
  const sources = sourcesOf(catalog, cited);
  const numberOf = new Map(sources.map(({ slug }, index) => [slug, index + 1]));
  const sections = sectionsOf(commission, groups, numberOf);
  const entries = sections.flatMap((section) => section.entries);
  const work = workOf(commission);
  return {
    ...work,
    layout: 'catalogue',
    words: wordsIn(languages),
    cover: coverOf(commission, entries),
    foreword: forewordOf(commission, entries.length),
    legend: legendOf(languages, entries),
    tiles: tilesOf(catalog, chosen, languages),
    sections,
    productIndex: productIndexOf(entries, work.lang),
    producerIndex: producerIndexOf(entries, work.lang),
    sources: sources.map((source) => {
      const { heading, details } = citation(source, work.lang);
      return details === '' ? heading : `${heading}. ${details}`;
    }),
    colophon: colophonOf(commission),
  };
}

function wordsIn(languages: readonly Language[]): Record<CatalogueWord, Words> {
  const word = (key: CatalogueWord) =>
    [key, inEach(languages, (lang) => PRINT_WORDS[lang][key])] as const;
  return Object.fromEntries(CATALOGUE_WORDS.map(word)) as Record<CatalogueWord, Words>;
}

function sectionsOf(
  commission: Commission,
  groups: readonly Group[],
  numberOf: ReadonlyMap<string, number>,
): Section[] {
  const { catalog, order } = commission;
  const languages = languagesOf(order.edition);
  let printed = 0;
  return groups.map(({ title, members }) => ({
    title,
    note: inEach(languages, (lang) => SITE_WORDS[lang].countProducts(members.length)),
    entries: members.map((chosen): CatalogueEntry => {
      const { product } = chosen;
      return {
        ...entryOf(commission, chosen, printed++),
        summary: localWords(languages, product.summary),
        facts: factsOf(catalog, product, languages),
        sources: sourceIdsOf(product)
          .flatMap((id) => numberOf.get(id) ?? [])
          .sort((a, b) => a - b),
      };
    }),
  }));
}
