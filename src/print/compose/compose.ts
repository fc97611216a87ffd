import { LONGEST_BOOTH, LONGEST_PRICE } from '../../catalog/fair.ts';
import type { Name } from '../../text/local-text.ts';
import { visible } from '../../text/quote.ts';
import { PRINT_PROBLEM } from '../words-of-works.ts';
import type { Booklet } from './booklet.ts';
import {
  composeBadges,
  composeCards,
  composeContacts,
  composeLabels,
  composePrices,
} from './compose-sheets.ts';
import { composeLeaflet, composePoster } from './compose-whole.ts';
import { composeCatalogue } from './compose-catalogue.ts';
import type { Commission } from './entry-of.ts';
import { composeHallPlan } from './hall-plan.ts';
import { groupsOf } from './sections.ts';
import { LONGEST_FOREWORD, LONGEST_RUNNING_HEAD, NO_OWN_MATTER } from '../own-matter.ts';
import { MOST_ON_LEAFLET, type PrintOrder } from '../order.ts';
import { choiceOf, type Choice } from './selection.ts';
import { planProblems } from '../plan-problems.ts';
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
  const problems = [
    ...problemsOf(choice, order),
    ...tooLong(order),
    ...longStands(choice, order),
    ...planProblems(order, choice.printed),
    ...unprintableIn(booklet, order),
  ];
  return { booklet, choice, problems };
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
    case 'badges':
      return composeBadges(commission, groups);
    case 'leaflet':
      return composeLeaflet(commission, groups);
    case 'poster':
      return composePoster(commission, groups);
    case 'hall-plan':
      return composeHallPlan(commission, groups);
    case 'contact-sheet':
      return composeContacts(commission, groups);
  }
}

/** What an organiser says at greater length than there is room. */
function tooLong({ own = NO_OWN_MATTER }: PrintOrder): Name[] {
  const { vi, en } = PRINT_PROBLEM;
  const problem = (text: string, most: number, key: 'longForeword' | 'longRunningHead'): Name[] => {
    const letters = [...text].length;
    return letters > most ? [{ vi: vi[key](letters, most), en: en[key](letters, most) }] : [];
  };
  return [
    ...problem(own.foreword, LONGEST_FOREWORD, 'longForeword'),
    ...problem(own.runningHead, LONGEST_RUNNING_HEAD, 'longRunningHead'),
  ];
}

/** Booths and prices that have no room on a card or label. */
function longStands({ printed }: Choice, { stands }: PrintOrder): Name[] {
  const { vi, en } = PRINT_PROBLEM;
  return printed.flatMap(({ product: { slug, name } }) => {
    const { booth = '', price = '' } = stands[slug] ?? {};
    const problem = (key: 'booth' | 'price', told: string, most: number): Name[] => {
      const letters = [...told].length;
      if (letters <= most) return [];
      const sentence = ({ where, longStand }: typeof vi, product: string) =>
        longStand(where[key](visible(product)), letters, most);
      return [{ vi: sentence(vi, name.vi), en: sentence(en, name.en) }];
    };
    return [...problem('booth', booth, LONGEST_BOOTH), ...problem('price', price, LONGEST_PRICE)];
  });
}

function problemsOf({ printed, unknown }: Choice, { layout }: PrintOrder): Name[] {
  const { vi, en } = PRINT_PROBLEM;
  return [
    ...unknown.map((slug) => ({ vi: vi.unknownProduct(slug), en: en.unknownProduct(slug) })),
    ...(layout === 'leaflet' && printed.length > MOST_ON_LEAFLET
      ? [
          {
            vi: vi.fullLeaflet(printed.length, MOST_ON_LEAFLET),
            en: en.fullLeaflet(printed.length, MOST_ON_LEAFLET),
          },
        ]
      : []),
    ...(printed.length === 0 ? [{ vi: vi.nothingChosen, en: en.nothingChosen }] : []),
  ];
}
