import type { Name } from '../../text/local-text.ts';
import { PRINT_PROBLEM } from '../words-of-works.ts';
import type { Booklet } from './booklet.ts';
import { composeCards, composeContacts, composeLabels, composePrices } from './compose-sheets.ts';
import { composeCatalogue } from './compose-catalogue.ts';
import type { Commission } from './entry-of.ts';
import { groupsOf } from './sections.ts';
import { choiceOf, type Choice } from './selection.ts';
import { unprintableIn } from '../unprintable.ts';

/** A work that is ready for the typesetter, and what its maker should know. */
export interface Composition {
  readonly booklet: Booklet;
  readonly choice: Choice;
  /** Why it cannot be printed, a sentence each; empty where it can. */
  readonly problems: readonly Name[];
}

/** Puts the chosen products into the work that was ordered. */
export function compose(commission: Commission): Composition {
  const { catalog, order } = commission;
  const choice = choiceOf(catalog, order);
  const groups = groupsOf(catalog, order, choice.printed);
  const booklet = bookletOf(commission, groups);
  return { booklet, choice, problems: [...problemsOf(choice), ...unprintableIn(booklet, order)] };
}

function bookletOf(commission: Commission, groups: ReturnType<typeof groupsOf>): Booklet {
  switch (commission.order.layout) {
    case 'catalogue':
      return composeCatalogue(commission, groups);
    case 'booth-cards':
      return composeCards(commission, groups);
    case 'labels':
      return composeLabels(commission, groups);
    case 'price-list':
      return composePrices(commission, groups);
    case 'contact-sheet':
      return composeContacts(commission, groups);
  }
}

function problemsOf({ printed, unknown }: Choice): Name[] {
  const { vi, en } = PRINT_PROBLEM;
  return [
    ...unknown.map((slug) => ({ vi: vi.unknownProduct(slug), en: en.unknownProduct(slug) })),
    ...(printed.length === 0 ? [{ vi: vi.nothingChosen, en: en.nothingChosen }] : []),
  ];
}
