import type { Facet } from './search-state.ts';
import type { SortKey } from './index/search-record.ts';
import type { Hit } from './answer.ts';
import type { HitFields } from './hit-fields.ts';
import { fileHref } from '../i18n/href.ts';

/** The part of Pagefind's browser interface that the search uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  filters(): Promise<unknown>;
  search(words: string | null, options: PagefindOptions): Promise<PagefindAnswer>;
}

/** What narrows and orders a search. */
export interface PagefindOptions {
  readonly filters?: Readonly<Partial<Record<Facet, { readonly any: readonly string[] }>>>;
  readonly sort?: Readonly<Partial<Record<SortKey, 'asc' | 'desc'>>>;
}

/** The entries found, not yet loaded, and how many each filter value would leave. */
export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;
}

/** An entry that was found. */
export interface PagefindResult {
  readonly id: string;
  data(): Promise<{
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Partial<HitFields>>;
    readonly filters: { readonly kind?: readonly Hit['kind'][] };
  }>;
}

/** Where the index lies. */
export const INDEX_FOLDER = 'pagefind/';

/** What a word weighs in each field of an entry; the story weighs 1. */
const META_WEIGHTS = {
  title: 10,
  also: 8,
  same: 6,
  maker: 4,
  place: 4,
  kind: 3,
  standing: 3,
  near: 2,
  folded: 4,
  summary: 2,
  picture: 0,
  state: 0,
} as const satisfies Record<keyof HitFields | 'folded', number>;

let attempts = 0;
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind with the index of the page's language, once; what failed is tried again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= loaded();
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Lets the next search load Pagefind and its index anew: files that it knows may no longer be there. */
export function forgetPagefind(): void {
  void loading?.then((pagefind) => pagefind.destroy()).catch(() => {});
  loading = undefined;
}

async function loaded(): Promise<Pagefind> {
  // A browser never fetches a module again that failed once, so a further attempt needs another address.
  const again = attempts > 0 ? `?${attempts}` : '';
  attempts += 1;
  const address = fileHref(`${INDEX_FOLDER}pagefind.js${again}`);
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', ranking: { metaWeights: META_WEIGHTS } });
  await pagefind.init();
  return pagefind;
}
