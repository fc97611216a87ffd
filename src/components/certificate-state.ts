import { dayInVietnam, intervalIn } from '../catalog/calendar-day.ts';
import { renewalStateOn } from '../catalog/renewal.ts';
import { starDisplayOf, statusByEnd } from '../catalog/validity.ts';
import { validitySentence } from '../i18n/validity-sentence.ts';
import { asOfText, STATUS_LABEL } from '../i18n/validity-words.ts';

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
    const sentence = this.querySelector('[data-sentence]');
    if (!sentence) return;
    const certification = {
      decided: decided ?? null,
      validUntil: statedEnd === undefined ? null : { day: ends.latest },
      lapse: null,
      revoked: null,
    };
    sentence.textContent = validitySentence({ status: now, ends, certification }, today, lang);
  }
}

customElements.define('certificate-state', CertificateState);
