import type { Entries } from '../entries.ts';

/** The command that makes, of the same form, the producer whom a proposed product names and the catalogue lacks. */
export function firstToMake({ products, producers }: Entries, slug: string): readonly string[] {
  const producer = products.get(slug)?.fields?.producer;
  const isMissing = typeof producer === 'string' && !producers.has(producer);
  return isMissing ? ['npm run new -- producer --from-issue noi-dung.md'] : [];
}
