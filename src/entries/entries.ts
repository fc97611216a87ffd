import type { z } from 'zod';
import { entryOf, type Entry } from './entry.ts';
import {
  parseJsonFile,
  parseJsonList,
  parseMarkdownFile,
  parseOptionalList,
  parseStoryFile,
} from './parse-file.ts';
import type { Problem } from './problem.ts';
import { unreadable } from './reading-findings.ts';
import { candidatesSchema, type CandidatesFields } from './schemas/candidates.ts';
import { categoriesSchema, type CategoriesFields } from './schemas/categories.ts';
import { districtSchema, type DistrictFields } from './schemas/district.ts';
import { fairSchema, type FairFields } from './schemas/fair.ts';
import { producerSchema, type ProducerFields } from './schemas/producer.ts';
import { productSchema, type ProductFields } from './schemas/product.ts';
import { publishedSchema, type PublishedFields } from './schemas/published.ts';
import { searchQueriesSchema, type SearchQueriesFields } from './schemas/search-queries.ts';
import { siteSchema, type SiteFields } from './schemas/site.ts';
import { sourceSchema, type SourceFields } from './schemas/source.ts';
import { statisticsSchema, type StatisticsFields } from './schemas/statistics.ts';
import { synonymsSchema, type SynonymsFields } from './schemas/synonyms.ts';
import type { Story } from './story.ts';
import type { ContentTree } from './tree.ts';

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

/** Reads a content tree: what it says, and everything that is wrong with the form of its files. */
export function entriesOf(tree: ContentTree): { entries: Entries; problems: Problem[] } {
  const problems = tree.findings.map(unreadable);
  const nameOf = (path: string) => `${tree.label}/${path}`;

  function entry<Schema extends z.ZodType>(
    slug: string,
    path: string,
    schema: Schema,
    parse = parseJsonFile,
  ) {
    const file = nameOf(path);
    const read = entryOf(slug, file, parse(file, tree.files.get(path)), schema);
    // A list of the province may have more faults than a call can take arguments.
    for (const problem of read.problems) problems.push(problem);
    return read.entry;
  }

  function folder<Schema extends z.ZodType>(name: string, schema: Schema) {
    const slugs = namesIn(tree, new RegExp(`^${name}/([^/]+)\\.json$`, 'u'));
    return new Map(slugs.map((slug) => [slug, entry(slug, `${name}/${slug}.json`, schema)]));
  }

  const stories = new Map<string, Stories>();
  const products = namesIn(tree, /^products\/([^/]+)\//u).map((slug) => {
    const product = entry(slug, `products/${slug}/index.md`, productSchema, (file, content) => {
      const beside = content ? [] : namesBelow(tree, `products/${slug}/`);
      const parsed = parseMarkdownFile(file, content, beside);
      if (parsed.story) stories.set(slug, { vi: parsed.story });
      return parsed;
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
