import type { CatalogueBooklet, CatalogueWord, PrintedEntry } from '../../print/compose/booklet.ts';
import type { Layout } from '../../print/order.ts';
import { printedEntries } from '../../print/compose/printed-entries.ts';
import type { PdfPage } from '../pdf/pdf-pages.ts';
import type { ExaminedWork } from './examined/examined-work.ts';
import { partsOf, titleIn, type Part } from './examined/page-number-faults.ts';
import { pageOfEachEntry } from './examined/where-entries-stand.ts';

/** The fewest products of the synthetic province with which a work shows every kind of page that 1,000 show. */
export const FEWEST_PRODUCTS: Readonly<Record<Layout, number>> = {
  catalogue: 284,
  'booth-cards': 14,
  labels: 43,
  'price-list': 249,
  'contact-sheet': 420,
  poster: 14,
  leaflet: 60,
  badges: 14,
  'hall-plan': 14,
};

/** Something that a template does, and a page, counted from 1, on which it does it. */
type Kind = readonly [kind: string, page: number];

/**
 * What the templates do in a work, and the first page on which they do it: parts that begin, go on and end, with so
 * many entries or columns on the page; running heads and page numbers of each width on both sides; lines that lead
 * to one page or several; entries of each standing. A larger work that has the same kinds shows nothing else.
 */
export function kindsOfPage(work: ExaminedWork): ReadonlyMap<string, number> {
  const pageOf = pageOfEachEntry(work);
  const entries = printedEntries(work.booklet).map((entry): Kind => [
    entryKind(entry),
    pageOf.get(entry.number) ?? 0,
  ]);
  return new Map([...pageKinds(work, pageOf), ...entries].toReversed());
}

const entryKind = ({ stars, standing }: PrintedEntry) =>
  `entry ${standing}, ${stars.count} stars ${stars.display}`;

function pageKinds(work: ExaminedWork, pageOf: ReadonlyMap<number, number>): Kind[] {
  const { booklet, pages } = work;
  const last = pages.length;
  switch (booklet.layout) {
    case 'catalogue':
      return catalogueKinds(work, booklet, pageOf);
    case 'booth-cards':
    case 'poster':
    case 'leaflet':
    case 'badges':
    case 'hall-plan':
      return [];
    case 'labels': {
      const { sheet, skipped, labels } = booklet;
      const places = sheet.columns * sheet.rows;
      return pages.map(({ number }) => {
        const isFull = number * places <= skipped + labels.length;
        const filled = isFull ? 'full' : 'partly empty';
        return [`sheet ${stretch(number, { first: 1, last })}, ${filled}`, number];
      });
    }
    case 'price-list':
    case 'contact-sheet':
      return pages.map(({ number }) => {
        const numbers = `page ${digits(number)} of ${digits(last)}`;
        return [`table ${stretch(number, { first: 1, last })}, ${numbers}`, number];
      });
  }
}

/** The parts besides the sections; both indexes are set alike. */
const PARTS = {
  foreword: 'foreword',
  contents: 'contents',
  productIndex: 'index',
  producerIndex: 'index',
  sources: 'sources',
  reading: 'reading',
  colophon: 'colophon',
} as const satisfies Partial<Record<CatalogueWord, string>>;

function catalogueKinds(
  work: ExaminedWork,
  { words, sections, productIndex, producerIndex }: CatalogueBooklet,
  pageOf: ReadonlyMap<number, number>,
): Kind[] {
  const keys = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const names = new Map<string, string>(keys.map((key) => [titleIn(words[key]), PARTS[key]]));
  const entriesOn = Map.groupBy(pageOf.values(), (page) => page);
  const parts = [...partsOf(work)].flatMap(([title, part]) => {
    const name = names.get(title);
    if (!name) return [];
    return work.pages.slice(part.first - 1, part.last).flatMap((page): Kind[] => {
      const { number } = page;
      const columns = name === 'index' ? `, ${columnsOn(page)} columns` : '';
      return [[`${name} ${stretch(number, part)}${columns}`, number]];
    });
  });
  const begun = new Set(sections.map(({ entries: [first] }) => pageOf.get(first?.number ?? 0)));
  const filled = [...entriesOn].map(([number, entries]): Kind => {
    const begins = begun.has(number) ? ', a section begins' : '';
    return [`${entries.length} entries${begins}`, number];
  });
  const sides = work.pages.slice(1).flatMap(({ number }): Kind[] => {
    const side = number % 2 === 0 ? 'left' : 'right';
    return [[`number of ${digits(number)} on the ${side}`, number]];
  });
  const lines = [...productIndex, ...producerIndex].map(({ entries }): Kind => {
    const numbers = new Set(entries.map((number) => pageOf.get(number) ?? 0));
    const count = numbers.size === 1 ? 'one page' : 'several pages';
    const [page = 0] = numbers;
    return [`line to ${count} of ${digits(Math.max(...numbers))}`, page];
  });
  return [['cover', 1], ...parts, ...filled, ...sides, ...lines];
}

/** How many columns of lines with dots a page has. */
function columnsOn({ mediaBox, runs }: PdfPage): number {
  const middle = (mediaBox.left + mediaBox.right) / 2;
  const lines = runs.filter(({ text }) => /\.{3}/u.test(text));
  return new Set(lines.map(({ left }) => left > middle)).size;
}

const digits = (number: number) => `${String(number).length} digits`;

function stretch(number: number, { first, last }: Pick<Part, 'first' | 'last'>): string {
  if (first === last) return 'in one page';
  if (number === first) return 'begins';
  return number === last ? 'ends' : 'goes on';
}
