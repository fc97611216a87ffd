import type { Catalog } from '../../catalog/catalog.ts';
import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import type { Input } from '../schemas/input.ts';

/** What can be chosen, where that follows from the fields or the province; undefined where it is typed or looked up. */
export function cmsOptions(
  input: Input,
  { categories, districts, producers }: Catalog,
): { label: string; value: string }[] | undefined {
  if (input.kind === 'yes-no') return [{ label: NEW_ENTRY_WORDS.vi.yes, value: 'true' }];
  if (input.kind === 'choice') {
    return input.words.map((word) => ({ label: input.labels?.vi[word] ?? word, value: word }));
  }
  if (input.kind === 'number' && input.most !== undefined) {
    const { least, most } = input;
    const numbers = Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
    return numbers.map((number) => ({ label: number, value: number }));
  }
  if (input.kind !== 'relation') return undefined;
  if (input.to === 'categories') {
    const parents = new Set([...categories.values()].map(({ parent }) => parent));
    const leaves = [...categories.values()].filter(({ code }) => !parents.has(code));
    return leaves.map(({ code, name }) => ({ label: `${code} ${name.vi}`, value: code }));
  }
  // A picker of entries could not offer `unknown`, which is none.
  if (input.to === 'producers') {
    return [...producers.values()].map(({ slug, name }) => ({ label: name.vi, value: slug }));
  }
  if (input.to === 'districts') {
    return [...districts.values()].map(({ slug, name }) => ({ label: name.vi, value: slug }));
  }
  if (input.to !== 'communes') return undefined;
  const communes = [...districts.values()].flatMap((district) =>
    district.communes.map((commune) => ({ ...commune, place: district.name.vi })),
  );
  // A slug is unique within its district only.
  return [...Map.groupBy(communes, ({ slug }) => slug)].map(([slug, same]) => ({
    label: `${same[0]?.name ?? slug} (${same.map(({ place }) => place).join('; ')})`,
    value: slug,
  }));
}
