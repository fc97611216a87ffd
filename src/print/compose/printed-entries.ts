import type { Booklet, PrintedEntry } from './booklet.ts';

/** The products that a work prints, in its order; none for tables, which have rows instead, and for what is no list of entries. */
export function printedEntries(booklet: Booklet): readonly PrintedEntry[] {
  switch (booklet.layout) {
    case 'catalogue':
      return booklet.sections.flatMap(({ entries }) => entries);
    case 'booth-cards':
      return booklet.cards;
    case 'labels':
      return booklet.labels;
    case 'price-list':
    case 'contact-sheet':
    case 'poster':
    case 'leaflet':
    case 'badges':
    case 'hall-plan':
      return [];
  }
}
