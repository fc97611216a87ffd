import { addDays } from '../../catalog/certification/calendar-day.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { deadlinesIn, type Deadline } from '../../catalog/certification/deadlines.ts';
import { renewalStateOn } from '../../catalog/certification/renewal.ts';
import type { Language } from '../../catalog/site.ts';
import { withinInterval } from '../../i18n/intervals.ts';
import { DEADLINE_TITLE, FEED_WORDS } from '../words.ts';
import { href } from '../../i18n/href.ts';
import { PRODUCT_WORDS } from '../../i18n/product-words.ts';
import { validitySentence } from '../../i18n/validity-sentence.ts';
import { recognitionText } from '../../i18n/recognition-text.ts';
import { asOfText, dataDayText } from '../../i18n/validity-words.ts';
import { absolute } from '../address.ts';
import { compact, dayLine, line, textLine } from './ics-lines.ts';
import type { Publication } from '../products-json.ts';
import { firstSlugOf, stableId } from './stable-id.ts';

/**
 * The renewal windows and ends of the certificates as a calendar of all-day events (RFC 5545, RFC 7986). Its time
 * stamps are the catalogue's day, so two builds of one day are identical.
 */
export function calendarIcs(catalog: Catalog, lang: Language, publication: Publication): string {
  const words = FEED_WORDS[lang];
  const name = words.calendarName(catalog.site.title[lang]);
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', `-//OCOP catalogue//Certificates//${lang.toUpperCase()}`),
    line('CALSCALE', 'GREGORIAN'),
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    textLine('DESCRIPTION', `${words.calendarAbout} ${dataDayText(catalog, lang)}`),
    line('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    line('X-PUBLISHED-TTL', 'P1D'),
    ...deadlinesIn(catalog).flatMap((deadline) => event(catalog, deadline, lang, publication)),
    line('END', 'VCALENDAR'),
  ].join('');
}

function event(
  catalog: Catalog,
  deadline: Deadline,
  lang: Language,
  { url }: Publication,
): string[] {
  const { kind, product, days, ends, year } = deadline;
  const page = absolute(href({ page: 'product', slug: product.slug }, lang), url);
  const isExact = ends.earliest === ends.latest;
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', stableId(catalog, 'deadline', lang, firstSlugOf(product), year, kind)),
    line('DTSTAMP', `${compact(catalog.day)}T000000Z`),
    dayLine('DTSTART', days.earliest),
    dayLine('DTEND', addDays(days.latest, 1)),
    textLine('SUMMARY', DEADLINE_TITLE[lang][kind](product.name[lang], isExact)),
    textLine('DESCRIPTION', description(catalog, deadline, lang).join('\n')),
    ...(page === undefined ? [] : [line('URL', page)]),
    line('TRANSP', 'TRANSPARENT'),
    line('END', 'VEVENT'),
  ];
}

function description(
  catalog: Catalog,
  { kind, days, ends, validity }: Deadline,
  lang: Language,
): string[] {
  const isExact = ends.earliest === ends.latest;
  const renewal = PRODUCT_WORDS[lang].renewal[renewalStateOn(ends, catalog.day)];
  const status = [
    asOfText(catalog.day, lang),
    validitySentence(validity, catalog, lang),
    ...(kind === 'renewal' ? [renewal(withinInterval(days, lang))] : []),
  ];
  return [
    recognitionText(validity, lang),
    ...(isExact ? [] : [FEED_WORDS[lang].endUnknown(withinInterval(ends, lang))]),
    status.join(' '),
  ];
}
