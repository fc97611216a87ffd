import type { CatalogueBooklet, PrintedEntry } from '../../../print/compose/booklet.ts';
import { printedEntries } from '../../../print/compose/printed-entries.ts';
import type { Layout } from '../../../print/order.ts';
import type { ExaminedWork } from './examined-work.ts';
import { heardOf, told, type Heard } from './heard.ts';
import { squeezed } from './squeezed.ts';

/** As what a listener should hear things. */
const TYPES: readonly string[] = ['H1', 'H2', 'P', 'TOCI', 'LI', 'TH', 'TD', 'Figure'];

/** What somebody who has the work read aloud hears otherwise than it is meant: a sentence each. */
export function readingFaults(work: ExaminedWork): string[] {
  const { booklet, pages } = work;
  const heard = heardOf(pages.flatMap(({ structure }) => structure));
  const strays = heard.filter(({ type }) => !TYPES.includes(type));
  return [
    ...strays.map((one) => `“${told(one)}” is heard outside of any paragraph`),
    ...entryFaults(work, heard),
    ...(booklet.layout === 'catalogue' ? catalogueFaults(work, booklet, heard) : []),
  ];
}

/** Entries whose name is no heading, in their order, and words of theirs that are heard before it or after the next. */
function entryFaults({ booklet, order }: ExaminedWork, heard: readonly Heard[]): string[] {
  let from = 0;
  return printedEntries(booklet).flatMap((entry) => {
    const name = squeezed(entry.name[0]?.text ?? '');
    const start = heard.findIndex(
      (one, index) => index >= from && isHeading(one) && squeezed(one.text) === name,
    );
    if (start < 0) return [`entry ${entry.number} is not heard as a heading in its place`];
    from = start + 1;
    const end = heard.findIndex((one, index) => index > start && isHeading(one));
    const own = heard.slice(start, end < 0 ? undefined : end);
    const all = squeezed(own.map(({ text }) => text).join(' '));
    // For a press the modules of a code are drawn, and no reader program takes shapes for a picture.
    const code = order.bleed ? undefined : entry.link?.alt[0]?.text;
    return [...wordsOf(entry, booklet.layout), code ?? '']
      .filter((words) => !all.includes(squeezed(words)))
      .map((words) => `entry ${entry.number}: “${words}” is not heard after its name`);
  });
}

const isHeading = ({ type }: Heard) => type === 'H1' || type === 'H2';

/** What every work says of a product, besides its name: its stars, its stand, its picture and its price. */
function wordsOf(entry: PrintedEntry, layout: Layout): string[] {
  const { stars, recognised, standing, boothWords, price, picture } = entry;
  const isStarred = layout === 'catalogue' || (standing === 'running' && stars.count > 0);
  const [honour] = isStarred ? stars.words : recognised;
  // A label lies on its stand.
  const stand = layout === 'labels' ? undefined : boothWords[0];
  const spoken = [honour, stand, picture.photo?.alt[0]];
  return [...spoken.map((one) => one?.text ?? ''), price];
}

/** A title that is none, contents that are no contents, lists that are no lists. */
function catalogueFaults(
  { pdf }: ExaminedWork,
  booklet: CatalogueBooklet,
  heard: readonly Heard[],
): string[] {
  const { cover, hasContents, sections, words, productIndex, producerIndex, doubts } = booklet;
  const [title = { text: '' }] = cover.title;
  // PDFium tells of a `Title` only that it is a kind of paragraph, as the file says for programs that know none.
  const titles =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/S \/Title\b/gu)?.length ?? 0;
  const [first] = heard;
  const isTitled = titles === cover.title.length && first?.text === title.text;
  const lines = heard.filter(({ type }) => type === 'TOCI').map(({ text }) => squeezed(text));
  const planned = booklet.plan ? [words.hallPlan] : [];
  const parts = hasContents
    ? [...planned, words.reading, ...sections.map((section) => section.title)]
    : [];
  const unlisted = parts.filter(([one], index) => {
    return !lines[index]?.startsWith(squeezed(one?.text ?? ''));
  });
  const items = heard.filter(({ type }) => type === 'LI').map(({ text }) => text);
  const listed = squeezed(items.join(' '));
  const lists = [
    ...[...productIndex, ...producerIndex, ...doubts].map(({ name }) => name[0]?.text ?? ''),
    ...booklet.sources,
  ];
  return [
    ...(isTitled ? [] : [`the title is heard as “${first ? told(first) : ''}”, ${titles} titles`]),
    ...unlisted.map(([one]) => `“${one?.text}” is no line of the contents`),
    ...lists
      .filter((item) => !listed.includes(squeezed(item)))
      .map((item) => `“${item}” is no item of a list`),
  ];
}
