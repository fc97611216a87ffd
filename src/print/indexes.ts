import type { Language } from '../catalog/site.ts';
import { compareNames } from '../text/collation.ts';
import type { IndexLine, PrintedEntry } from './booklet.ts';
import type { Words } from './words.ts';

/** Every product by name, in each language of the edition its own line where the names differ. */
export function productIndexOf(entries: readonly PrintedEntry[], lang: Language): IndexLine[] {
  return sorted(
    entries.flatMap(({ name, number }) => name.map((one) => ({ name: [one], entries: [number] }))),
    lang,
  );
}

/** Every producer by name with all that it makes. */
export function producerIndexOf(entries: readonly PrintedEntry[], lang: Language): IndexLine[] {
  const made = entries.filter(({ producer }) => producer.length > 0);
  const groups = Map.groupBy(made, ({ producer }) => textOf(producer));
  return sorted(
    [...groups.values()].flatMap((group) => {
      const [first] = group;
      return first ? [{ name: first.producer, entries: group.map(({ number }) => number) }] : [];
    }),
    lang,
  );
}

const textOf = (words: Words) => words.map(({ text }) => text).join(' · ');

function sorted(lines: readonly IndexLine[], lang: Language): IndexLine[] {
  const key = ({ name }: IndexLine) => name.find((one) => one.lang === lang)?.text ?? textOf(name);
  return lines.toSorted((a, b) => compareNames(key(a), key(b)));
}
