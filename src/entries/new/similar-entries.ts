import { editDistance } from '../../text/nearest.ts';
import { slugOf } from '../../text/slug.ts';
import type { Entries } from '../entries.ts';
import type { Answers } from './answers.ts';
import { coreName } from './core-name.ts';
import type { NewKind } from './questions.ts';

/** An entry that may be the one that someone is about to write again. */
export interface SimilarEntry {
  readonly name: string;
  readonly file: string;
}

/** The entries of that kind that bear nearly the same name, number or address, tone marks aside. */
export function similarEntries(
  kind: NewKind,
  answers: Answers,
  entries: Entries,
): readonly SimilarEntry[] {
  const wanted = signsOf(kind, (key) => answers.get(key) ?? []);
  return [...entries[`${kind}s`].values()].flatMap(({ fields, file, slug }) => {
    const own = signsOf(kind, (key) => textsAt(fields, key));
    const isSimilar = own.some((sign) => wanted.some((other) => areAlike(sign, other)));
    const [name = slug] = [...textsAt(fields, 'name.vi'), ...textsAt(fields, 'title')];
    return isSimilar ? [{ name, file }] : [];
  });
}

/** What tells an entry from others. A name written small is a common word and tells nothing. */
function signsOf(kind: NewKind, at: (key: string) => readonly string[]): string[] {
  if (kind === 'source') return [...at('url'), ...at('number'), ...at('title')].map(slugOf);
  const aliases = at(kind === 'product' ? 'aliases.vi' : 'aliases');
  const names = [...at('name.vi'), ...aliases].filter((name) => /^\p{Lu}/u.test(name));
  return names.map(coreName);
}

/** Numbers tell things apart; of the letters one in eight may differ. */
function areAlike(a: string, b: string): boolean {
  if (a === '' || a.replace(/\D/gu, '') !== b.replace(/\D/gu, '')) return false;
  return a === b || editDistance(a, b) <= Math.min(a.length, b.length) / 8;
}

function textsAt(fields: unknown, key: string): string[] {
  const value = key
    .split('.')
    .reduce<unknown>(
      (parent, step) => (parent as Record<string, unknown> | undefined)?.[step],
      fields,
    );
  return [value].flat().filter((text) => typeof text === 'string');
}
