import type { Booklet, PrintedEntry } from './booklet.ts';

/** The products that a work prints, in its order; none for a contact sheet, which has rows instead. */
export function printedEntries(booklet: Booklet): readonly PrintedEntry[] {
  switch (booklet.layout) {
    case 'catalogue':
      return booklet.sections.flatMap(({ entries }) => entries);
    case 'booth-cards':
      return booklet.cards;
    case 'labels':
      return booklet.labels;
    case 'contact-sheet':
      return [];
  }
}
