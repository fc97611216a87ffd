import type { CatalogueBooklet } from '../../../print/compose/booklet.ts';
import type { Layout } from '../../../print/order.ts';
import type { PdfPage } from '../../pdf/pdf-pages.ts';
import { documentFaults } from './document-faults.ts';
import type { ExaminedWork } from './examined-work.ts';
import { heardOf } from './heard.ts';
import { pageNumberFaults } from './page-number-faults.ts';
import { readingFaults } from './reading-faults.ts';
import {
  badgeFaults,
  cardFaults,
  contactFaults,
  labelFaults,
  leafletFaults,
  planFaults,
  posterFaults,
  priceFaults,
} from './sheet-faults.ts';
import { squeezed } from './squeezed.ts';
import { textNearTheEdge, textOffLabels, textOnText } from './text-faults.ts';
import { whereEntriesStand } from './where-entries-stand.ts';

/** How far text keeps from the trimmed edge at least, and on labels from the edge of each, in millimetres. */
const MARGIN_MM: Readonly<Record<Layout, number>> = {
  catalogue: 5,
  'booth-cards': 5,
  labels: 1,
  'price-list': 5,
  'contact-sheet': 5,
  poster: 5,
  leaflet: 5,
  badges: 5,
  'hall-plan': 5,
};

/** Everything that is wrong with a printed work, its codes apart: a sentence each. */
export function workFaults(work: ExaminedWork): string[] {
  const { order } = work;
  const margin = MARGIN_MM[order.layout];
  const pages = work.pages.map((page) => (order.format === 'tent' ? upright(page) : page));
  return [
    ...documentFaults(work),
    ...readingFaults(work),
    ...entryFaults(work),
    ...pages.flatMap((page) => [...textOnText(page), ...textNearTheEdge(page, margin)]),
  ];
}

/** A card that is folded to stand without its upper half: it is the lower one turned round, its letters run backwards. */
function upright(page: PdfPage): PdfPage {
  const { bottom, top } = page.mediaBox;
  return { ...page, runs: page.runs.filter((run) => run.bottom < (bottom + top) / 2) };
}

/** Entries that are missing, misplaced or printed twice, and numbers that lead to the wrong page. */
function entryFaults(work: ExaminedWork): string[] {
  const { booklet, pages } = work;
  switch (booklet.layout) {
    case 'catalogue':
      return [
        ...pageNumberFaults(work, booklet),
        ...entryTextFaults(work, booklet),
        ...(booklet.plan ? planFaults(work, booklet.plan) : []),
      ];
    case 'booth-cards':
      return cardFaults(work);
    case 'labels': {
      const margin = MARGIN_MM.labels;
      const strays = pages.flatMap((page) => textOffLabels(page, booklet.sheet, margin));
      return [...labelFaults(work, booklet), ...strays];
    }
    case 'price-list':
      return priceFaults(work, booklet);
    case 'badges':
      return [
        ...badgeFaults(work, booklet),
        ...pages.flatMap((page) => textOffLabels(page, booklet.sheet, 2)),
      ];
    case 'leaflet':
      return leafletFaults(work, booklet);
    case 'poster':
      return posterFaults(work, booklet);
    case 'contact-sheet':
      return contactFaults(work, booklet);
    case 'hall-plan':
      return planFaults(work, booklet.plan);
  }
}

/** What was composed for an entry of the catalogue and cannot be read, word for word, where the entry stands. */
function entryTextFaults(work: ExaminedWork, { sections }: CatalogueBooklet): string[] {
  // PDFium mixes columns that meet on a line; as the work is read aloud, each is said to its end.
  const texts = work.pages.map(({ structure }) =>
    squeezed(
      heardOf(structure)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const { pages } = whereEntriesStand(work);
  const entries = sections.flatMap((section) => section.entries);
  return entries.flatMap(({ number, name, summary, sentence, story, facts, booth, price }) => {
    const page = pages.get(number) ?? 0;
    const onwards = texts.slice(page - 1, page - 1 + MOST_PAGES);
    const said = [name, summary, sentence, ...facts.flatMap(({ values }) => values)]
      .flat()
      .map((words) => words.text);
    const told = story.flatMap(({ paragraphs }) => paragraphs);
    return [...said, ...told, booth, price]
      .filter((words) => !isRead(squeezed(words), onwards))
      .map((words) => `entry ${number}: “${words}” cannot be read on page ${page}`);
  });
}

/** An entry begins on one page and ends on the next, or fills that one too. */
const MOST_PAGES = 3;

/** Whether the words stand on the first of the pages, or begin there and go on overleaf. */
function isRead(words: string, [here, ...overleaf]: readonly string[]): boolean {
  if (here === undefined) return words === '';
  let length = words.length;
  while (!here.includes(words.slice(0, length))) length -= 1;
  return length === words.length || isRead(words.slice(length), overleaf);
}
