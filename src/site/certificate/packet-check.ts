import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { packetAnswer } from '../../catalog/certification/packet-date.ts';
import { packetSentence } from './packet-words.ts';

/** A field that tells at once whether a certificate of the typed date still runs today; it asks no server. */
class PacketCheck extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    field.closest('li')?.removeAttribute('hidden');
    // Of a date that is still being typed only a full year tells that it is complete.
    field.addEventListener('input', () => this.#answer(/\d{4}/u.test(field.value), field.value));
    field.addEventListener('change', () => this.#answer(field.value.trim() !== '', field.value));
  }

  #answer(isComplete: boolean, typed: string): void {
    const output = this.querySelector('output');
    if (!output) return;
    const answer = packetAnswer(typed, dayInVietnam(new Date()));
    const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
    output.dataset['answer'] = isComplete ? answer.kind : '';
    output.textContent = isComplete ? packetSentence(answer, lang) : '';
  }
}

customElements.define('packet-check', PacketCheck);
