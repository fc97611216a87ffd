import { coreName } from '../proposal/find-entry.ts';
import { chosen } from '../proposal/typed-answers.ts';
import { optionsFor } from '../proposal/options.ts';
import { tidied } from '../proposal/answers.ts';
import type { Entries } from '../../entries/read/read-entries.ts';
import { slugOf } from '../../text/slug.ts';

/** The kinds of entries that have a page. */
const WITH_PAGE = ['products', 'producers'] as const;
export type WithPage = (typeof WITH_PAGE)[number];

/** An entry that people named by its name or by the address of its page. */
export interface NamedEntry {
  readonly to: WithPage;
  readonly slug: string;
  readonly file: string;
}

/** The entry that is meant; undefined where there is none, or more than one. */
export function namedEntry(
  typed: string,
  entries: Entries,
  kinds: readonly WithPage[] = WITH_PAGE,
): NamedEntry | undefined {
  const text = tidied(typed);
  const inAddress = /\/([a-z\d-]+)\/?(?:[?#].*)?$/u.exec(text)?.[1];
  const found = kinds.flatMap((to) => {
    const options = optionsFor({ input: { kind: 'relation', to } }, entries, new Map(), 'vi') ?? [];
    const slug =
      inAddress !== undefined && entries[to].has(inAddress) ? inAddress : chosen(text, options);
    const entry = slug === undefined ? undefined : entries[to].get(slug);
    return entry ? [{ to, slug: entry.slug, file: entry.file }] : [];
  });
  return found.length === 1 && coreName(text) !== '' ? found[0] : undefined;
}

/** No one reads a longer list. */
const MOST_NAMES = 5;

/** The names of products one of whose names holds the words that were typed, or the other way round, tone marks aside. */
export function namesAlike(typed: string, { products }: Entries): readonly string[] {
  const wanted = slugOf(typed);
  const found = [...products.values()].flatMap(({ complete }) => {
    if (!complete) return [];
    const { name, aliases } = complete;
    const isAlike = [name.vi, ...(aliases?.vi ?? [])]
      .map(slugOf)
      .some((own) => holds(own, wanted) || (own.includes('-') && holds(wanted, own)));
    return isAlike ? [name.vi] : [];
  });
  return found.slice(0, MOST_NAMES);
}

function holds(longer: string, words: string): boolean {
  return words.length > 2 && `-${longer}-`.includes(`-${words}-`);
}
