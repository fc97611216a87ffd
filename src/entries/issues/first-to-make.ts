import type { Entries } from '../entries.ts';
import { NEW_KINDS, type NewKind } from '../new/questions.ts';
import { items } from '../rules/reference.ts';

/** The commands that make, of the same form, what a proposed product names and the catalogue lacks: its decision, its producer. */
export function firstToMake({ products, producers }: Entries, slug: string): readonly string[] {
  const { producer, certifications } = products.get(slug)?.fields ?? {};
  const isMissing: Readonly<Record<NewKind, boolean>> = {
    // A decision on file is cited by its file’s name, not by its number.
    source: items(certifications).some(([, { number, sources }]) =>
      items(sources).some(([, id]) => id === number),
    ),
    producer: typeof producer === 'string' && !producers.has(producer),
    product: false,
  };
  return [...NEW_KINDS]
    .reverse()
    .filter((kind) => isMissing[kind])
    .map((kind) => `npm run new -- ${kind} --from-issue noi-dung.md`);
}
