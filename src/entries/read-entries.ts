import type { z } from 'zod';
import { type Entry, entryOf } from './entry.ts';
import {
  parseJsonFile,
  parseJsonList,
  parseMarkdownFile,
  parseOptionalList,
  parseStoryFile,
} from './read/front-matter.ts';
import type { Problem } from './problems/problem.ts';
import { unreadable } from './read/syntax-words.ts';
import {
  type CandidatesFields,
  candidatesSchema,
  type StatisticsFields,
  statisticsSchema,
} from './schemas/candidates.ts';
import { type CategoriesFields, categoriesSchema } from './schemas/categories.ts';
import { type CollectionsFields, collectionsSchema } from './schemas/collections.ts';
import { type DistrictFields, districtSchema } from './schemas/district.ts';
import {
  type FairFields,
  fairSchema,
  type PastFairsFields,
  pastFairsSchema,
  type PlacesFields,
  placesSchema,
} from './schemas/fair.ts';
import { type ProducerFields, producerSchema } from './schemas/producer.ts';
import { type ProductFields, productSchema } from './schemas/product.ts';
import {
  type PublishedFields,
  publishedSchema,
  type SiteFields,
  siteSchema,
} from './schemas/site.ts';
import {
  type SearchQueriesFields,
  searchQueriesSchema,
  type SynonymsFields,
  synonymsSchema,
} from './schemas/search-queries.ts';
import { type SourceFields, sourceSchema } from './schemas/source.ts';
import type { Story } from './story.ts';
import { type ContentFile, type ContentTree, treeOf } from './read/content-tree.ts';
import type { Parsed } from './read/document.ts';

/** Entries keyed by slug. */
export type EntryMap<Fields> = ReadonlyMap<string, Entry<Fields>>;

/** The stories of a product by language. */
interface Stories {
  readonly vi?: Story;
  readonly en?: Story;
}

/** Everything that the content folder says, as far as it could be read. */
export interface Entries {
  readonly tree: ContentTree;
  readonly site: Entry<SiteFields>;
  readonly categories: Entry<CategoriesFields>;
  readonly candidates: Entry<CandidatesFields>;
  readonly statistics: Entry<StatisticsFields>;
  readonly places: Entry<PlacesFields>;
  readonly pastFairs: Entry<PastFairsFields>;
  readonly collections: Entry<CollectionsFields>;
  readonly published: Entry<PublishedFields>;
  readonly synonyms: Entry<SynonymsFields>;
  readonly searchQueries: Entry<SearchQueriesFields>;
  readonly products: EntryMap<ProductFields>;
  readonly producers: EntryMap<ProducerFields>;
  readonly sources: EntryMap<SourceFields>;
  readonly districts: EntryMap<DistrictFields>;
  readonly fairs: EntryMap<FairFields>;
  /** Keyed by product slug. */
  readonly stories: ReadonlyMap<string, Stories>;
}

/** A file as it was parsed; only Markdown has a story. */
type ParsedFile = Parsed & { readonly story?: Story | undefined };

/** What a file says, under the name and the schema by which it was read. */
interface KnownFile {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly parsed: ParsedFile;
  readonly read: { readonly entry: unknown; readonly problems: readonly Problem[] };
}

/** What was read of files that have not changed since: while developing, it is one of thousands that changes. */
const known = new WeakMap<ContentFile, KnownFile>();

/** Reads a content tree: what it says, and everything that is wrong with the form of its files. */
export function entriesOf(tree: ContentTree): { entries: Entries; problems: Problem[] } {
  const problems = tree.findings.map(unreadable);
  const stories = new Map<string, Stories>();
  const nameOf = (path: string) => `${tree.label}/${path}`;

  function entry<Schema extends z.ZodType>(
    slug: string,
    path: string,
    schema: Schema,
    parse: (file: string, content?: ContentFile) => ParsedFile = parseJsonFile,
  ) {
    const file = nameOf(path);
    const content = tree.files.get(path);
    const before = content && known.get(content);
    const isKnown = before?.file === file && before.schema === schema;
    const parsed = isKnown ? before.parsed : parse(file, content);
    const read = (isKnown ? before.read : entryOf(slug, file, parsed, schema)) as ReturnType<
      typeof entryOf<Schema>
    >;
    if (content && !isKnown) known.set(content, { file, schema, parsed, read });
    if (parsed.story) stories.set(slug, { vi: parsed.story });
    // A list of the province may have more faults than a call can take arguments.
    for (const problem of read.problems) problems.push(problem);
    return read.entry;
  }

  function folder<Schema extends z.ZodType>(name: string, schema: Schema) {
    const slugs = namesIn(tree, new RegExp(`^${name}/([^/]+)\\.json$`, 'u'));
    return new Map(slugs.map((slug) => [slug, entry(slug, `${name}/${slug}.json`, schema)]));
  }

  const products = namesIn(tree, /^products\/([^/]+)\//u).map((slug) => {
    const product = entry(slug, `products/${slug}/index.md`, productSchema, (file, content) => {
      const beside = content ? [] : namesBelow(tree, `products/${slug}/`);
      return parseMarkdownFile(file, content, beside);
    });
    const translation = tree.files.get(`products/${slug}/index.en.md`);
    if (translation) {
      const { story, findings } = parseStoryFile(
        nameOf(`products/${slug}/index.en.md`),
        translation,
      );
      problems.push(...findings.map(unreadable));
      if (story) stories.set(slug, { ...stories.get(slug), en: story });
    }
    return [slug, product] as const;
  });

  const entries: Entries = {
    tree,
    site: entry('site', 'site.json', siteSchema),
    categories: entry('categories', 'categories.json', categoriesSchema, parseJsonList),
    candidates: entry('candidates', 'candidates.json', candidatesSchema, parseJsonList),
    statistics: entry('statistics', 'statistics.json', statisticsSchema, parseJsonList),
    places: entry('places', 'places.json', placesSchema, parseOptionalList),
    pastFairs: entry('past-fairs', 'past-fairs.json', pastFairsSchema, parseOptionalList),
    collections: entry('collections', 'collections.json', collectionsSchema, parseOptionalList),
    published: entry('published', 'published.json', publishedSchema, parseJsonList),
    synonyms: entry('synonyms', 'synonyms.json', synonymsSchema, parseOptionalList),
    searchQueries: entry(
      'search-queries',
      'search-queries.json',
      searchQueriesSchema,
      parseOptionalList,
    ),
    products: new Map(products),
    producers: folder('producers', producerSchema),
    sources: folder('sources', sourceSchema),
    districts: folder('districts', districtSchema),
    fairs: folder('fairs', fairSchema),
    stories,
  };
  return { entries, problems };
}

function namesIn(tree: ContentTree, pattern: RegExp): string[] {
  return [
    ...new Set([...tree.files.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? [])),
  ].sort();
}

function namesBelow({ files }: ContentTree, folder: string): string[] {
  return [...files.keys()].flatMap((path) =>
    path.startsWith(folder) ? path.slice(folder.length) : [],
  );
}

/** The entries as they would be with these products, producers and sources, by path, and what is wrong with their form. */
export function entriesWith(
  entries: Entries,
  files: Readonly<Record<string, string | Uint8Array>>,
): { entries: Entries; problems: readonly Problem[] } {
  const read = entriesOf(treeOf(files, entries.tree.label));
  const added = read.entries;
  const merged: Entries = {
    ...entries,
    tree: { ...entries.tree, files: new Map([...entries.tree.files, ...added.tree.files]) },
    products: new Map([...entries.products, ...added.products]),
    producers: new Map([...entries.producers, ...added.producers]),
    sources: new Map([...entries.sources, ...added.sources]),
    stories: new Map([...entries.stories, ...added.stories]),
  };
  const names = new Set(Object.keys(files).map((path) => `${entries.tree.label}/${path}`));
  // A tree of a few files lacks those that every catalogue has.
  return { entries: merged, problems: read.problems.filter(({ file }) => names.has(file)) };
}
