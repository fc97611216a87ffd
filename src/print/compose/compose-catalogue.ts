import type { Language } from '../../catalog/site.ts';
import { compareNames } from '../../text/collation.ts';
import {
  CATALOGUE_WORDS,
  type CatalogueBooklet,
  type CatalogueEntry,
  type CatalogueWord,
  type Doubt,
  type IndexLine,
  type PrintedEntry,
  type Section,
  type ToldStory,
} from './booklet.ts';
import { inEach, localWords, type Words } from '../words.ts';
import { sourcesOf, type Catalog } from '../../catalog/catalog.ts';
import { certificationsOn } from '../../catalog/certification/certification.ts';
import { sourceIdsOf, type Product } from '../../catalog/product.ts';
import { citation } from '../../i18n/citation.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { SITE_WORDS } from '../../i18n/site-words.ts';
import { type Commission, entryOf } from './entry-of.ts';
import { factsOf } from './facts-of.ts';
import type { Story } from '../../catalog/stories.ts';
import { wholeNames } from '../../text/whole-names.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Chosen } from './selection.ts';
import {
  backOf,
  colophonOf,
  coverOf,
  forewordOf,
  legendOf,
  readingOf,
  tilesOf,
} from './front-matter.ts';
import { planOf } from './hall-plan.ts';
import { languagesOf } from '../order.ts';
import type { Group } from './sections.ts';
import { workOf } from '../work-of.ts';

/** A work of fewer products needs no contents, no map and no index. */
const FEWEST_FOR_CONTENTS = 12;

/** The story in each language in which someone wrote it, else in Vietnamese; nothing where there is none. */
function storyIn(story: Story | undefined, languages: readonly Language[]): ToldStory[] {
  const told = new Set(languages.map((lang) => (story?.[lang] ? lang : 'vi')));
  return [...told].flatMap((lang) => {
    const paragraphs = story?.[lang] ?? [];
    return paragraphs.length > 0 ? [{ lang, paragraphs }] : [];
  });
}

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

/** A build of a past day cites nothing that was decided later. */
const knownSources = ({ day }: Catalog, product: Product) =>
  sourceIdsOf({ ...product, certifications: certificationsOn(product.certifications, day) });

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
  const cited = [...new Set(chosen.flatMap(({ product }) => knownSources(catalog, product)))];
  const sources = sourcesOf(catalog, cited);
  const numberOf = new Map(sources.map(({ slug }, index) => [slug, index + 1]));
  const sections = sectionsOf(commission, groups, numberOf);
  const entries = sections.flatMap((section) => section.entries);
  const work = workOf(commission);
  const plan = planOf(commission, groups);
  const isSmall = entries.length < FEWEST_FOR_CONTENTS;
  return {
    ...work,
    layout: 'catalogue',
    words: wordsIn(languages),
    languages,
    cover: coverOf(commission, entries),
    runningHead: order.own?.runningHead || work.author,
    foreword: forewordOf(commission, entries.length),
    reading: readingOf(languages),
    legend: legendOf(languages, entries),
    plan,
    // Whoever walks through the hall looks for booths.
    tiles: isSmall || plan ? [] : tilesOf(catalog, chosen, languages),
    sections,
    hasContents: !isSmall,
    productIndex: isSmall ? [] : productIndexOf(entries, work.lang),
    producerIndex: isSmall ? [] : producerIndexOf(entries, work.lang),
    doubts: doubtsOf(chosen, languages),
    sources: sources.map((source) => {
      const { heading, details } = citation(source, work.lang);
      return details === '' ? heading : `${heading}. ${details}`;
    }),
    colophon: colophonOf(commission),
    back: backOf(commission),
  };
}

/** Where sources contradict each other, by the number of the entry. */
function doubtsOf(chosen: readonly Chosen[], languages: readonly Language[]): Doubt[] {
  return chosen.flatMap(({ product: { name, conflicts } }, index) =>
    conflicts.length === 0
      ? []
      : [
          {
            name: inEach(languages, (lang) => wholeWords(name[lang])),
            entry: index + 1,
            texts: conflicts.map((text) => localWords(languages, text)),
          },
        ],
  );
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
  const { catalog, order, stories } = commission;
  const languages = languagesOf(order.edition);
  const chosen = groups.flatMap(({ members }) => members);
  let printed = 0;
  return groups.map(({ title, members }) => ({
    title: title.map((one) => ({ ...one, text: wholeNames(wholeWords(one.text)) })),
    note: inEach(languages, (lang) => SITE_WORDS[lang].countProducts(members.length)),
    tile:
      order.groupBy === 'district' && chosen.length >= FEWEST_FOR_CONTENTS
        ? (catalog.districts.get(members[0]?.product.district ?? '')?.tile ?? null)
        : null,
    entries: members.map((chosen): CatalogueEntry => {
      const { product } = chosen;
      return {
        ...entryOf(commission, chosen, printed++),
        summary: localWords(languages, product.summary),
        story: storyIn(stories.get(product.slug), languages),
        facts: factsOf(catalog, product, languages),
        sources: knownSources(catalog, product)
          .flatMap((id) => numberOf.get(id) ?? [])
          .sort((a, b) => a - b),
      };
    }),
  }));
}
