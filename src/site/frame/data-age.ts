import { dayInVietnam, type CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { dataDayText, isOldOn } from '../../i18n/validity-words.ts';

/** Says on every page that its data are old, since a page may be read long after anyone looked. */
class DataAge extends HTMLElement {
  connectedCallback(): void {
    const days = {
      day: dayInVietnam(new Date()),
      dataDay: this.dataset['day'] as CalendarDay,
    };
    const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
    if (isOldOn(days)) this.textContent = dataDayText(days, lang);
  }
}

customElements.define('data-age', DataAge);
