import { sourcesOf } from '../catalog/catalog.ts';
import { sourceIdsOf } from '../catalog/product.ts';
import type { Language } from '../catalog/site.ts';
import { citation } from '../i18n/citation.ts';
import { PRINT_WORDS } from '../i18n/print-words.ts';
import { SITE_WORDS } from '../i18n/site-words.ts';
import {
  CATALOGUE_WORDS,
  type CatalogueBooklet,
  type CatalogueEntry,
  type CatalogueWord,
  type Section,
} from './booklet.ts';
import { entryOf, type Commission } from './entry-of.ts';
import { factsOf } from './facts-of.ts';
import { colophonOf, coverOf, forewordOf, legendOf, tilesOf } from './front-matter.ts';
import { producerIndexOf, productIndexOf } from './indexes.ts';
import { languagesOf } from './order.ts';
import type { Group } from './sections.ts';
import { inEach, localWords, type Words } from './words.ts';
import { workOf } from './work-of.ts';

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
