import type { CatalogueBooklet } from '../../print/compose/booklet.ts';
import type { Words } from '../../print/words.ts';
import { textOf } from '../pdf/pdf-pages.ts';
import type { ExaminedWork } from './examined-work.ts';
import { squeezed } from './squeezed.ts';
import { whereEntriesStand } from './where-entries-stand.ts';

/** A line that leads to pages: what stands before the dots, and after them. */
interface Line {
  readonly words: string;
  readonly pages: readonly number[];
}

/** Where the numbers printed in the contents or an index differ from the pages where things stand. */
export function pageNumberFaults(work: ExaminedWork, booklet: CatalogueBooklet): string[] {
  const { words, sections, hasContents, productIndex, producerIndex, doubts, sources } = booklet;
  const { pages, faults } = whereEntriesStand(work);
  const pagesOf = (numbers: readonly number[]) => [
    ...new Set(numbers.map((number) => pages.get(number) ?? Number.NaN)),
  ];
  const parts = partsOf(work);
  const pageOf = (title: Words) => parts.get(titleIn(title))?.first ?? Number.NaN;
  const line = (title: Words, note?: Words): Line => ({
    words: note ? `${titleIn(title)}·${titleIn(note)}` : titleIn(title),
    pages: [pageOf(title)],
  });
  const index = (lines: CatalogueBooklet['productIndex']) =>
    lines.map(({ name, entries }) => ({ words: titleIn(name), pages: pagesOf(entries) }));
  const sectionFaults = sections.flatMap(({ title, entries: [first] }) => {
    const [page] = first ? pagesOf([first.number]) : [];
    return page === pageOf(title)
      ? []
      : [`“${titleIn(title)}” does not begin with its first entry`];
  });
  const contents = [
    line(words.reading),
    ...sections.map(({ title, note }) => line(title, note)),
    line(words.productIndex),
    ...(producerIndex.length > 0 ? [line(words.producerIndex)] : []),
    ...(doubts.length > 0 ? [line(words.doubts)] : []),
    ...(sources.length > 0 ? [line(words.sources)] : []),
  ];
  if (!hasContents) {
    const unexpected = parts.has(titleIn(words.contents)) ? ['contents that nobody needs'] : [];
    return [...faults, ...sectionFaults, ...unexpected];
  }
  const products = parts.get(titleIn(words.productIndex));
  const producers = parts.get(titleIn(words.producerIndex));
  // Two short indexes stand on one page, the products' above.
  const isShared = products && producers && producers.first <= products.last;
  const indexFaults = isShared
    ? lineFaults(work, { first: products.first, last: producers.last }, [
        ...index(productIndex),
        ...index(producerIndex),
      ])
    : [
        ...lineFaults(work, products, index(productIndex)),
        ...(producerIndex.length > 0 ? lineFaults(work, producers, index(producerIndex)) : []),
      ];
  return [
    ...faults,
    ...sectionFaults,
    ...lineFaults(work, parts.get(titleIn(words.contents)), contents),
    ...indexFaults,
  ];
}

/** A title in all its languages, without spaces. */
export const titleIn = (words: Words) => squeezed(words.map((one) => one.text).join('·'));

/** The first and the last page of a part, counted from 1. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** The pages of each part by its title, as bookmarked; a title that is not set on that page is left out. */
export function partsOf({ bookmarks, pages }: ExaminedWork): ReadonlyMap<string, Part> {
  const outermost = bookmarks.filter(({ level }) => level === 1);
  return new Map(
    outermost.flatMap(({ title, target }, index): [string, Part][] => {
      const page = typeof target === 'number' ? pages[target - 1] : undefined;
      if (!page || !squeezed(textOf(page)).includes(squeezed(title))) return [];
      const next = outermost[index + 1]?.target;
      // The next part may begin on the page on which this one ends.
      const last = typeof next === 'number' ? Math.max(page.number, next - 1) : pages.length;
      return [[squeezed(title), { first: page.number, last }]];
    }),
  );
}

/** Where one run of text ends and the next begins: names go on there, numbers do not stop anywhere else. */
const END_OF_RUN = '\n';
const NEXT = `(?=${END_OF_RUN}|$)`;
const DOTS = `(?:\\.|${END_OF_RUN})*`;
const broken = (text: string) => [...text].map(RegExp.escape).join(`${END_OF_RUN}?`);

/** Every line in its order with the right numbers, after dots where there is room, and no line more; links lead there. */
function lineFaults(work: ExaminedWork, part: Part | undefined, lines: readonly Line[]): string[] {
  if (!part) return ['a part with page numbers is missing'];
  const pages = work.pages.slice(part.first - 1, part.last);
  let rest = pages.flatMap(({ runs }) => runs.map((run) => squeezed(run.text))).join(END_OF_RUN);
  let position = 0;
  const faults = lines.flatMap((line) => {
    const numbers = line.pages.join(',');
    const pattern = new RegExp(`${broken(line.words)}${DOTS}${broken(numbers)}${NEXT}`, 'gu');
    pattern.lastIndex = position;
    const found = pattern.exec(rest);
    if (!found) return [`“${line.words}” … ${numbers} does not stand where it should`];
    position = found.index;
    rest = rest.slice(0, position) + rest.slice(position + found[0].length);
    return [];
  });
  const more = rest.split(END_OF_RUN).filter((run) => run.includes('...'));
  faults.push(...more.map((run) => `“${run}” is one line too many`));
  const leadTo = pages.flatMap(({ links }) => links);
  const targets = [...new Set(leadTo.map(({ target }) => target))].sort();
  const wanted = [...new Set(lines.flatMap((line) => line.pages))].sort();
  if (targets.join() !== wanted.join()) faults.push(`links lead to ${targets.join()}`);
  return faults;
}
