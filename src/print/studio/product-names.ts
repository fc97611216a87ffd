import { type Catalog, producerOf } from '../../catalog/catalog.ts';
import { type Product, slugsEver } from '../../catalog/product.ts';
import { nearest } from '../../text/nearest.ts';
import { slugOf } from '../../text/slug.ts';

/** Letters are compared with so many names only: in a large province the rest would take a minute. */
const MOST_COMPARED = 40;
const MOST_MEANT = 8;

/** Finds products by what someone calls them. */
export class ProductNames {
  readonly #catalog: Catalog;
  /** By the key of a name or slug. */
  readonly #named = new Map<string, Product[]>();
  /** By the key of another name. */
  readonly #called = new Map<string, Product[]>();
  /** Names to suggest, by each of their words. */
  readonly #byWord = new Map<string, Set<string>>();
  /** The keys of all names: long lists ask for them again and again. */
  readonly #keys = new Map<string, string>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    for (const product of catalog.products.values()) {
      const { name, aliases } = product;
      for (const own of [name.vi, name.en, ...slugsEver(product)])
        this.#add(this.#named, own, product);
      for (const other of [...aliases.vi, ...aliases.en]) this.#add(this.#called, other, product);
    }
  }

  #add(names: Map<string, Product[]>, name: string, product: Product): void {
    const key = slugOf(name);
    this.#keys.set(name, key);
    const known = names.get(key) ?? [];
    if (!known.includes(product)) names.set(key, [...known, product]);
    for (const word of key.split('-')) {
      this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(name));
    }
  }

  /**
   * The products that are called so, with or without marks. Of several, those whose name has the very same marks, or
   * whose producer the whole line names, where there are any.
   */
  called(name: string, line: string): Product[] {
    const key = slugOf(name);
    const found = this.#named.get(key) ?? this.#called.get(key) ?? [];
    if (found.length < 2) return found;
    const typed = name.toLocaleLowerCase('vi');
    const said = slugOf(line);
    const exact = found.filter((product) => product.name.vi.toLocaleLowerCase('vi') === typed);
    const made = found.filter((product) => {
      const producer = producerOf(this.#catalog, product);
      return producer && said.includes(slugOf(producer.name.vi));
    });
    return [made, exact].find(({ length }) => length === 1) ?? found;
  }

  /** The products that may have been meant: by a slip of the finger, or with more or less said than the name. */
  meant(name: string): Product[] {
    const key = slugOf(name);
    const alike = this.#alike(key.split('-'));
    const keyOf = (other: string) => this.#keys.get(other) ?? slugOf(other);
    // A single word is in too many names to be one of them, unless the name begins with it.
    const isPart = (part: string, whole: string) =>
      part.includes('-')
        ? `-${whole}-`.includes(`-${part}-`)
        : part !== '' && whole.startsWith(`${part}-`);
    const within = alike
      .filter((other) => keyOf(other).includes('-') && isPart(keyOf(other), key))
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 1);
    const around = alike.filter((other) => isPart(key, keyOf(other)));
    const close = nearest(name, alike);
    const names = [...around, ...(close === undefined ? [] : [close]), ...within];
    return [...new Set(names.flatMap((other) => this.called(other, name)))].slice(0, MOST_MEANT);
  }

  /** The names that share most words with these. */
  #alike(words: readonly string[]): string[] {
    const shared = new Map<string, number>();
    for (const word of new Set(words)) {
      for (const name of this.#byWord.get(word) ?? [])
        shared.set(name, (shared.get(name) ?? 0) + 1);
    }
    return [...shared]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_COMPARED)
      .map(([name]) => name);
  }
}
