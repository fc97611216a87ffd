import type { Catalog } from '../../catalog/catalog.ts';
import { deadlinesIn, type Deadline } from '../../catalog/certification/deadlines.ts';
import type { Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { withinInterval } from '../../i18n/intervals.ts';
import { feedHref } from '../../i18n/href.ts';
import { RENEWAL_NOTICE_WORDS } from './words.ts';
import { fenced } from './issue-answer.ts';

/**
 * The notice, in Markdown, about the certificates whose renewal window opens in the month of the catalogue's day.
 * `address` is the site's, where it is known. Empty where no window opens.
 */
export function renewalNotice(catalog: Catalog, address: URL | undefined, lang: Language): string {
  const month = catalog.day.slice(0, 7);
  const opening = deadlinesIn(catalog).filter(
    ({ kind, days }) => kind === 'renewal' && days.earliest.startsWith(month),
  );
  if (opening.length === 0) return '';
  const words = RENEWAL_NOTICE_WORDS[lang];
  const [exact, possible] = [opening.filter(isExact), opening.filter((one) => !isExact(one))];
  const when = showDate(month, lang);
  const site = address?.href.replace(/\/*$/u, '');
  return `${[
    words.about,
    `### ${words.opens(when)}`,
    listed(exact, lang),
    ...(possible.length > 0 ? [`### ${words.possible}`, listed(possible, lang)] : []),
    site ? `${words.calendar} <${site}${feedHref('calendar', lang)}>` : words.calendarOnSite,
    words.what,
  ].join('\n\n')}\n`;
}

const isExact = ({ ends }: Deadline) => ends.earliest === ends.latest;

function listed(deadlines: readonly Deadline[], lang: Language): string {
  const words = RENEWAL_NOTICE_WORDS[lang];
  if (deadlines.length === 0) return words.none;
  const lines = deadlines.map(({ product, days, ends }) => {
    const [name, end] = [product.name[lang], withinInterval(ends, lang)];
    return words.line(name, withinInterval(days, lang), end);
  });
  return fenced(lines.join('\n'));
}
