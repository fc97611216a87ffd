import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';

/** The problems for other programs. */
export function reportJson(
  { products, producers, sources }: Entries,
  problems: readonly Problem[],
): string {
  const read = { products: products.size, producers: producers.size, sources: sources.size };
  return JSON.stringify({ read, problems }, null, 2);
}
