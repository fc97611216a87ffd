import { GrowingFolder } from './growing-entries.ts';
import { NearTexts } from './near-texts.ts';

/** Entries keyed by slug. */
export type Folder = ReadonlyMap<string, { readonly slug: string; readonly fields?: unknown }>;

/** Finds the entries of a folder by signs that they bear. */
export interface EntryIndex {
  /** The slugs of the entries with that very sign, in the order of their folder. */
  readonly bearing: (folder: Folder, sign: string) => string[];
  /** Those with one of the signs or with one that is nearly the same. */
  readonly near: (folder: Folder, signs: readonly string[]) => string[];
}

/** An index by signs, which reads each entry of a folder once, and of one that grows only what came since. */
export function entryIndex(signsOf: (fields: unknown) => readonly string[]): EntryIndex {
  const files = new WeakMap<Folder, CardFile>();
  const upToDate = (folder: Folder) => {
    const file = files.get(folder) ?? new CardFile(signsOf);
    files.set(folder, file);
    file.readOn(folder);
    return file;
  };
  return {
    bearing: (folder, sign) => upToDate(folder).inOrder([sign]),
    near: (folder, signs) => {
      const file = upToDate(folder);
      return file.inOrder(signs.flatMap((sign) => file.signs.near(sign)));
    },
  };
}

class CardFile {
  readonly signs = new NearTexts();
  readonly #signsOf: (fields: unknown) => readonly string[];
  readonly #bearers = new Map<string, Set<string>>();
  /** Where in its folder each entry stands, and by which signs it is filed. */
  readonly #cards = new Map<
    string,
    { readonly place: number; readonly signs: readonly string[] }
  >();
  #read = 0;

  constructor(signsOf: (fields: unknown) => readonly string[]) {
    this.#signsOf = signsOf;
  }

  readOn(folder: Folder): void {
    if (folder instanceof GrowingFolder) {
      for (const slug of folder.written.slice(this.#read)) this.#file(slug, folder);
      this.#read = folder.written.length;
    } else if (this.#read === 0) {
      for (const slug of folder.keys()) this.#file(slug, folder);
      this.#read = folder.size;
    }
  }

  inOrder(signs: readonly string[]): string[] {
    const slugs = new Set(signs.flatMap((sign) => [...(this.#bearers.get(sign) ?? [])]));
    const placeOf = (slug: string) => this.#cards.get(slug)?.place ?? 0;
    return [...slugs].sort((a, b) => placeOf(a) - placeOf(b));
  }

  #file(slug: string, folder: Folder): void {
    const before = this.#cards.get(slug);
    const signs = this.#signsOf(folder.get(slug)?.fields);
    for (const sign of before?.signs ?? []) this.#bearers.get(sign)?.delete(slug);
    this.#cards.set(slug, { place: before?.place ?? this.#cards.size, signs });
    for (const sign of signs) {
      this.#bearers.set(sign, (this.#bearers.get(sign) ?? new Set()).add(slug));
      this.signs.add(sign);
    }
  }
}
