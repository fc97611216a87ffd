import type { Fair } from '../catalog/fair.ts';
import type { Language } from '../catalog/site.ts';
import { shown } from '../i18n/bilingual.ts';
import {
  FAIR_STANDINGS,
  standingOrder,
  WHOLE_CATALOGUE,
  type Layout,
  type PrintOrder,
  type StandDetails,
} from './order.ts';

/** What a fair of the catalogue prints: the products of its booths that may still be certified on its last day. */
export function fairOrder(fair: Fair, layout: Layout, lang: Language): PrintOrder {
  const stands = standsOf(fair);
  return {
    ...standingOrder(layout),
    edition: lang,
    groupBy: 'booth',
    stands,
    plan: fair.plan.join('\n'),
    fair: {
      name: fair.name[lang],
      place: shown(fair.place, lang).text,
      from: fair.from,
      to: fair.to,
    },
    selection: {
      ...WHOLE_CATALOGUE,
      products: Object.keys(stands),
      standings: FAIR_STANDINGS,
    },
  };
}

/** A product at several booths keeps all their numbers and the price of the first that names one. */
function standsOf({ booths }: Fair): Record<string, StandDetails> {
  const stands: Record<string, StandDetails> = {};
  for (const { number, products } of booths) {
    for (const { slug, price } of products) {
      const before = stands[slug];
      stands[slug] = {
        booth: before ? `${before.booth}, ${number}` : number,
        price: before?.price || price || '',
      };
    }
  }
  return stands;
}
