import { dayInVietnam, intervalIn } from '../catalog/calendar-day.ts';
import type { Language } from '../catalog/site.ts';
import { statusByEnd, type ValidityStatus } from '../catalog/validity.ts';
import { STATUS_LABEL } from '../i18n/validity-words.ts';
import type { Hit, HitCertificate } from '../search/answer.ts';
import { marked } from './result-card.ts';

/** A result as one line of suggestions: its name, the place, and whether its certificate holds today. */
export function optionOf(hit: Hit, query: string, lang: Language): HTMLElement {
  const option = document.createElement('li');
  const name = document.createElement('span');
  const detail = document.createElement('span');
  name.append(...marked(hit.name, query));
  detail.className = 'text-quiet';
  const label = hit.certificate && STATUS_LABEL[lang][statusToday(hit.certificate)];
  detail.textContent = [hit.place, label?.replaceAll(' ', '\u00a0')]
    .filter(Boolean)
    .join('\u00a0· ');
  option.append(name, ' ', detail);
  option.dataset['href'] = hit.href;
  return option;
}

/** The status on the day of reading, where the page is older than its reader. */
function statusToday({ status, refresh }: HitCertificate): ValidityStatus {
  const ends = intervalIn(refresh['ends']);
  return ends ? statusByEnd(ends, dayInVietnam(new Date())) : status;
}
