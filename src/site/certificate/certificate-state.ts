import {
  dayInVietnam,
  intervalIn,
  type CalendarDay,
} from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { renewalStateOn } from '../../catalog/certification/renewal.ts';
import { starDisplayOf, statusByEnd } from '../../catalog/certification/validity.ts';
import type { SpokenValidity } from '../../i18n/validity-sentence.ts';
import { asOfText, STATUS_LABEL, type SpokenDays } from '../../i18n/validity-words.ts';

/** A certificate's state that is judged again on the day of reading, since a page may be older than its reader. */
class CertificateState extends HTMLElement {
  connectedCallback(): void {
    const { ends: endText, day, status, decided, statedEnd } = this.dataset;
    const ends = intervalIn(endText);
    const today = dayInVietnam(new Date());
    if (!ends || !day || today <= day || !status) return;
    const now = statusByEnd(ends, today);
    const renewal = this.parentElement?.querySelector<HTMLElement>('[data-renewal]');
    if (renewal) {
      renewal.hidden = now !== status || renewal.dataset['renewal'] !== renewalStateOn(ends, today);
    }
    if (now === status) return;
    this.dataset.status = now;
    this.dataset.stars = starDisplayOf(now, this.dataset.stars !== 'none');
    const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
    const label = this.querySelector('[data-label]');
    if (label) label.textContent = STATUS_LABEL[lang][now];
    const asOf = this.querySelector('[data-as-of]');
    if (asOf) asOf.textContent = asOfText(today, lang);
    const certification = {
      decided: decided ?? null,
      validUntil: statedEnd === undefined ? null : { day: ends.earliest },
      lapse: null,
      revoked: null,
    };
    // Offline perhaps: the label says the same in fewer words.
    const dataDay = document.querySelector<HTMLElement>('data-age')?.dataset['day'] as CalendarDay;
    const said = { status: now, ends, certification };
    void this.#say(said, { day: today, dataDay }, lang).catch(() => undefined);
  }

  /** The sentence of the page is no longer true, so none is better until the words for a new one are there. */
  async #say(validity: SpokenValidity, days: SpokenDays, lang: Language): Promise<void> {
    const sentence = this.querySelector<HTMLElement>('[data-sentence]');
    if (!sentence) return;
    sentence.hidden = true;
    const { validitySentence } = await import('../../i18n/validity-sentence.ts');
    sentence.textContent = validitySentence(validity, days, lang);
    sentence.hidden = false;
  }
}

customElements.define('certificate-state', CertificateState);
