import type { Entries } from './entries.ts';

/** The text of `published.json` with the slugs of all present entries added; none is ever removed. */
export function withPresentSlugs({ published, products, producers }: Entries): string {
  const recorded = published.complete ?? { products: [], producers: [] };
  const merged = (before: readonly string[], now: Iterable<string>) =>
    [...new Set([...before, ...now])].sort();
  const file = {
    products: merged(recorded.products, products.keys()),
    producers: merged(recorded.producers, producers.keys()),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
