import { slugOf } from '../../text/slug.ts';
import type { Entries } from '../../entries/read-entries.ts';
import type { Answers } from './answers.ts';
import { findEntry } from './find-entry.ts';
import type { NewKind } from './questions.ts';

/** The longest name that still reads well in an address. */
const LONGEST = 60;

/** A free name for the folder or file of the new entry; undefined while nothing names it. */
export function suggestedSlug(
  kind: NewKind,
  answers: Answers,
  entries: Entries,
): string | undefined {
  const wanted = shortened(slugOf(wordsFor(kind, (key) => answers.get(key)?.[0] ?? '')));
  if (wanted === '') return undefined;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!isTaken(kind, slug, entries)) return slug;
  }
}

/** Whether an entry of that kind has that name, had it, or was published under it. */
export function isTaken(kind: NewKind, slug: string, entries: Entries): boolean {
  if (findEntry(kind, { code: slug }, entries).kind === 'found') return true;
  return kind !== 'source' && (entries.published.fields?.[`${kind}s`] ?? []).includes(slug);
}

function wordsFor(kind: NewKind, answer: (key: string) => string): string {
  if (kind === 'product') return answer('name.vi');
  if (kind === 'producer') return answer('name.vi').replace(/^hợp tác xã(?=\s)/iu, 'HTX');
  const published = answer('published');
  const number = /\d+/u.exec(answer('number'))?.[0];
  if (answer('kind') === 'decision' && number !== undefined) {
    return `quyết định ${number} ${published.slice(0, 4)}`;
  }
  return `${answer('publisher') || answer('title')} ${published}`;
}

function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  return slug
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/u, '')
    .slice(0, LONGEST);
}
