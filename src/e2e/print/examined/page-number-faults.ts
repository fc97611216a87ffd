import type { CatalogueBooklet } from '../../../print/compose/booklet.ts';
import type { Words } from '../../../print/words.ts';
import { textOf } from '../../pdf/pdf-pages.ts';
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
  const { words, sections, hasContents, plan, productIndex, producerIndex, doubts, sources } =
    booklet;
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
  const planned = (plan?.booths ?? []).flatMap(({ lines }) => lines);
  const contents = [
    ...(plan ? [line(words.hallPlan)] : []),
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
  const listed: readonly (readonly [title: Words, lines: readonly Line[]])[] = [
    [words.contents, contents],
    ...(plan
      ? [
          [
            words.hallPlan,
            planned.map(({ name, entry }) => ({ words: titleIn(name), pages: pagesOf([entry]) })),
          ] as const,
        ]
      : []),
    [words.productIndex, index(productIndex)],
    ...(producerIndex.length > 0 ? [[words.producerIndex, index(producerIndex)] as const] : []),
  ];
  return [
    ...faults,
    ...sectionFaults,
    ...listed.flatMap(([title, lines]) => lineFaults(work, parts.get(titleIn(title)), lines)),
    ...linkFaults(
      work,
      listed.flatMap(([, lines]) => lines),
    ),
  ];
}

/** A title in all its languages, without spaces. */
export const titleIn = (words: Words) => squeezed(words.map((one) => one.text).join('·'));

/** Where a part stands: the first and the last page, counted from 1; it may share both with others. */
export interface Part {
  readonly title: string;
  readonly first: number;
  readonly last: number;
  /** The part after it, where that begins on its last page. */
  readonly next: string | undefined;
}

/** The parts by their titles, as bookmarked; a title that is not set on that page is left out. */
export function partsOf({ bookmarks, pages }: ExaminedWork): ReadonlyMap<string, Part> {
  const texts = pages.map((page) => squeezed(textOf(page)));
  const textOn = (number: number) => texts[number - 1] ?? '';
  const begun = bookmarks.flatMap(({ level, title: heading, target }) => {
    const title = squeezed(heading);
    return level === 1 && typeof target === 'number' && textOn(target).includes(title)
      ? [{ title, first: target }]
      : [];
  });
  return new Map(
    begun.map(({ title, first }, index): [string, Part] => {
      const next = begun[index + 1];
      if (!next) return [title, { title, first, last: pages.length, next: undefined }];
      // No running head stands over a page that begins with a part.
      const isOnTop = textOn(next.first).startsWith(next.title);
      return [
        title,
        isOnTop
          ? { title, first, last: next.first - 1, next: undefined }
          : { title, first, last: next.first, next: next.title },
      ];
    }),
  );
}

/** Where one run of text ends and the next begins: names go on there, numbers do not stop anywhere else. */
const END_OF_RUN = '\n';
const NEXT = `(?=${END_OF_RUN}|$)`;
const DOTS = `(?:\\.|${END_OF_RUN})*`;
const broken = (text: string) => [...text].map(RegExp.escape).join(`${END_OF_RUN}?`);

/** The text of a part below its title, up to the next. */
function textOfPart({ pages }: ExaminedWork, { title, first, last, next }: Part): string {
  return pages
    .slice(first - 1, last)
    .map(({ number, runs }) => {
      let text = runs.map((run) => squeezed(run.text)).join(END_OF_RUN);
      const end = number === last && next ? text.search(new RegExp(broken(next), 'u')) : -1;
      if (end >= 0) text = text.slice(0, end);
      return number === first ? text.replace(new RegExp(`^[^]*?${broken(title)}`, 'u'), '') : text;
    })
    .join(END_OF_RUN);
}

/** Every line in its order with the right numbers, after dots where there is room, and no line more. */
function lineFaults(work: ExaminedWork, part: Part | undefined, lines: readonly Line[]): string[] {
  if (!part) return ['a part with page numbers is missing'];
  let rest = textOfPart(work, part);
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
  return [...faults, ...more.map((run) => `“${run}” is one line too many`)];
}

/** Links to pages that do not lead, one after the other, where the lines say. */
function linkFaults({ pages }: ExaminedWork, lines: readonly Line[]): string[] {
  const targets = pages.flatMap(({ links }) => links).map(({ target }) => target);
  const led = withoutRepeats(targets.filter((target) => typeof target === 'number'));
  const wanted = withoutRepeats(lines.flatMap((line) => line.pages));
  return led.join() === wanted.join() ? [] : [`links lead to ${led.join()}`];
}

const withoutRepeats = (numbers: readonly number[]) =>
  numbers.filter((number, index) => number !== numbers[index - 1]);
