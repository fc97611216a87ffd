import type { Catalog } from '../catalog.ts';
import type { Product } from '../product.ts';

/** The sources of the catalogue that something names anywhere by their ids, each once. */
export function sourcesNamedIn({ sources }: Pick<Catalog, 'sources'>, said: object): string[] {
  const named = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part === 'string') {
      if (sources.has(part)) named.add(part);
    } else if (part instanceof Map) {
      for (const pair of part) look(pair);
    } else if (typeof part === 'object' && part !== null) {
      for (const value of Object.values(part)) look(value);
    }
  };
  look(said);
  return [...named];
}

/** The catalogue as if it had these products alone, with those who make them and the sources that anything in it names. */
export function partOfCatalog(catalog: Catalog, products: readonly Product[]): Catalog {
  const slugs = new Set(products.map(({ slug }) => slug));
  const makers = new Set(products.map(({ producer }) => producer));
  const part = {
    ...catalog,
    products: onlyOf(catalog.products, slugs),
    producers: onlyOf(catalog.producers, makers),
    sources: new Map<string, never>(),
  };
  const named = new Set(sourcesNamedIn(catalog, part));
  return { ...part, sources: onlyOf(catalog.sources, named) };
}

const onlyOf = <Entry>(all: ReadonlyMap<string, Entry>, keys: ReadonlySet<string | null>) =>
  new Map([...all].filter(([key]) => keys.has(key)));
