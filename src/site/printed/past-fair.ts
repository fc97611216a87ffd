import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';

/** A word that a fair is over, shown from the day after its last: a page may be older than its reader. */
class PastFair extends HTMLElement {
  connectedCallback(): void {
    const { last = '' } = this.dataset;
    this.hidden = dayInVietnam(new Date()) <= last;
  }
}

customElements.define('past-fair', PastFair);
