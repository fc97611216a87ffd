import { producerOf } from '../../catalog/catalog.ts';
import { boothsIn, hallPlanOf } from '../../catalog/fair.ts';
import { showDate } from '../../i18n/dates.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { languagesOf } from '../order.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { inEach, localWords } from '../words.ts';
import { workOf } from '../work-of.ts';
import type { HallPlanSheet, PlannedBooth, PrintedPlan } from './booklet.ts';
import type { Commission } from './entry-of.ts';
import type { Group } from './sections.ts';

/** The plan with what stands where; null without one. Entries are numbered in the order of the groups. */
export function planOf(
  { catalog, order }: Commission,
  groups: readonly Group[],
): PrintedPlan | null {
  const rows = hallPlanOf(order.plan ?? '');
  if (rows.length === 0) return null;
  const languages = languagesOf(order.edition);
  const shown = groups.flatMap(({ members }) => members);
  const standing = shown.flatMap(({ product }, index) => {
    const producer = producerOf(catalog, product);
    const line = {
      entry: index + 1,
      name: inEach(languages, (lang) => wholeWords(product.name[lang])),
      producer: producer ? localWords(languages, producer.name) : [],
    };
    const told = order.stands[product.slug]?.booth ?? '';
    return boothsIn(told, rows).map((booth) => ({ booth, line }));
  });
  const at = Map.groupBy(standing, ({ booth }) => booth);
  const booths = rows
    .flat()
    .flatMap((name): PlannedBooth[] =>
      name === '' ? [] : [{ name, lines: (at.get(name) ?? []).map(({ line }) => line) }],
    );
  return { rows, booths };
}

/** The plan on sheets of its own, with the booths and what they show below it. */
export function composeHallPlan(commission: Commission, groups: readonly Group[]): HallPlanSheet {
  const { catalog, order } = commission;
  const work = workOf(commission);
  const words = PRINT_WORDS[work.lang];
  const { fair } = order;
  const when = fair && words.dates(showDate(fair.from, work.lang), showDate(fair.to, work.lang));
  return {
    ...work,
    layout: 'hall-plan',
    heading: words.layout['hall-plan'],
    notes: [fair?.name ?? catalog.site.title[work.lang], when ?? '', fair?.place ?? ''].filter(
      (note) => note !== '',
    ),
    note: words.hallPlanNote,
    plan: planOf(commission, groups) ?? { rows: [], booths: [] },
  };
}
