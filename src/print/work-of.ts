import { motifSvg } from '../catalog/look/motif.ts';
import { NEUTRALS } from '../catalog/look/palette.ts';
import type { CatalogueBooklet } from './compose/booklet.ts';
import type { Commission } from './compose/entry-of.ts';
import { showDate } from '../i18n/dates.ts';
import { dayOfOrder, hasLogos, languagesOf } from './order.ts';
import { pageSize } from './paper.ts';
import { PRINT_WORDS } from './words-of-works.ts';
import { inEach } from './words.ts';
import { BLEED_MM, SLUG_MM } from './press.ts';

type Work = Pick<
  CatalogueBooklet,
  | 'lang'
  | 'title'
  | 'author'
  | 'day'
  | 'statusDay'
  | 'page'
  | 'press'
  | 'colours'
  | 'motif'
  | 'logos'
>;

/** What a work of any layout has: who speaks, for which day, on which paper and in which colours. */
export function workOf({ catalog, order }: Commission): Work {
  const { site } = catalog;
  const languages = languagesOf(order.edition);
  const [lang = 'vi'] = languages;
  const day = dayOfOrder(order, catalog.day);
  const { accent, tint, thread } = site.palette.light;
  const { gold, clay } = NEUTRALS.light;
  const what = PRINT_WORDS[lang].layout[order.layout];
  return {
    lang,
    title: [what, order.fair?.name ?? site.title[lang]].join(' · '),
    author: site.title[lang],
    day,
    statusDay: inEach(languages, (each) => PRINT_WORDS[each].statusDay(showDate(day, each))),
    page: pageSize(order.layout, order.format),
    press: order.bleed ? { slug: SLUG_MM, bleed: BLEED_MM } : { slug: 0, bleed: 0 },
    colours: { accent, tint, thread, gold, clay },
    motif: motifSvg(site.motif, site.palette.light, gold),
    logos: (hasLogos(order.layout) ? (order.own?.logos ?? []) : []).map((logo, index) => ({
      file: `/logos/${index + 1}.png`,
      logo,
    })),
  };
}
