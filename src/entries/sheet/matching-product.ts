import { slugOf } from '../../text/slug.ts';
import type { Entries } from '../entries.ts';
import { items } from '../rules/reference.ts';
import { UNKNOWN } from '../schemas/scalar.ts';

/**
 * The products on file that a row without a code may mean: those with the name, tone marks aside, of the same
 * producer; where there is none, those with the name whose producer nobody knows.
 */
export function matchingProducts(
  name: string,
  producer: string | undefined,
  { products }: Entries,
): readonly string[] {
  const wanted = slugOf(name);
  const all = [...products.values()];
  const byName = all.filter(({ fields }) => slugOf(fields?.name?.vi ?? '') === wanted);
  const byAlias = all.filter(({ fields }) =>
    items(fields?.aliases?.vi)
      // A name written small is a common word, by which people search.
      .filter(([, alias]) => /^\p{Lu}/u.test(alias))
      .some(([, alias]) => slugOf(alias) === wanted),
  );
  const isOwn = ({ fields }: (typeof all)[number]) => fields?.producer === producer;
  const isAnyones = ({ fields }: (typeof all)[number]) => fields?.producer === null;
  const isAny = producer === undefined || producer === UNKNOWN;
  const attempts = isAny
    ? [byName, byAlias]
    : [byName.filter(isOwn), byAlias.filter(isOwn), byName.filter(isAnyones)];
  return (attempts.find(({ length }) => length > 0) ?? []).map(({ slug }) => slug);
}
