import { PRINT_WORDS } from '../words-of-works.ts';
import { languagesOf } from '../order.ts';
import { workOf } from '../work-of.ts';
import { inEach } from '../words.ts';
import type { Leaflet, Poster } from './booklet.ts';
import { pricedGroups } from './compose-sheets.ts';
import { catalogueLink, type Commission, entryOf } from './entry-of.ts';
import { backOf, coverOf, drawingsOf, forewordOf, readingOf } from './front-matter.ts';
import type { Group } from './sections.ts';

/** So many drawings fill the sheet. */
const MOST_DRAWINGS = 12;

/** The sheet of what the order chooses: its title, for what and when it is, drawings, and one code for all. */
export function composePoster(commission: Commission, groups: readonly Group[]): Poster {
  const entries = groups
    .flatMap(({ members }) => members)
    .map((chosen, index) => entryOf(commission, chosen, index));
  const languages = languagesOf(commission.order.edition);
  return {
    ...workOf(commission),
    layout: 'poster',
    cover: coverOf(commission, entries),
    pictures: drawingsOf(entries).slice(0, MOST_DRAWINGS),
    scan: inEach(languages, (lang) => PRINT_WORDS[lang].scanAll),
    link: catalogueLink(commission),
  };
}

/** The folded sheet: cover, foreword and how to read the stars outside, every product inside. */
export function composeLeaflet(commission: Commission, groups: readonly Group[]): Leaflet {
  const entries = groups
    .flatMap(({ members }) => members)
    .map((chosen, index) => entryOf(commission, chosen, index));
  const languages = languagesOf(commission.order.edition);
  const word = (key: 'foreword' | 'reading' | 'scanAll') =>
    inEach(languages, (lang) => PRINT_WORDS[lang][key]);
  return {
    ...workOf(commission),
    layout: 'leaflet',
    cover: coverOf(commission, entries),
    words: { foreword: word('foreword'), reading: word('reading') },
    // No code stands beside a product here.
    foreword: forewordOf({ ...commission, address: undefined }, entries.length),
    reading: readingOf(languages),
    groups: pricedGroups(commission, groups),
    back: backOf(commission),
    scan: word('scanAll'),
    link: catalogueLink(commission),
  };
}
