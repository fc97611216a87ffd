import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { fileHref } from '../../i18n/href.ts';
import { cachesOf, keptListPath } from './kept-list.ts';
import { askWorker } from './register.ts';
import { OFFLINE_WORDS } from './words.ts';

/** Tells whether the catalogue is on this device, and offers to load it with its size. */
class OfflineCopy extends HTMLElement {
  readonly #lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  readonly #words = OFFLINE_WORDS[this.#lang];

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
    const button = this.querySelector<HTMLElement>('[data-take]');
    button?.addEventListener('click', () => {
      button.hidden = true;
      this.#say(this.#words.taking);
      void askWorker({ all: true });
    });
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      const { done } = data as { done: boolean };
      void this.#show(done).catch(() => undefined);
    });
    // Without a worker, as in a private window, nothing could be kept.
    void navigator.serviceWorker.ready.then(() => this.#show(true)).catch(() => undefined);
  }

  async #show(isWell: boolean): Promise<void> {
    const cache = await caches.open(cachesOf(import.meta.env.BASE_URL).pages);
    const list = await cache.match(fileHref(keptListPath(this.#lang)));
    const button = this.querySelector<HTMLElement>('[data-take]');
    const size = this.#size;
    this.hidden = list === undefined && size === undefined;
    if (button) button.hidden = list !== undefined;
    if (list) {
      const sent = new Date(list.headers.get('date') ?? Date.now());
      return this.#say(this.#words.taken(dayInVietnam(sent)));
    }
    if (button) button.textContent = this.#words.take(size ?? '');
    this.#say(isWell ? this.#words.offer(size ?? '') : this.#words.interrupted);
  }

  /** What there is to load, as people say it: `1,3 MB`. */
  get #size(): string | undefined {
    const bytes = this.dataset['bytes'];
    if (bytes === undefined) return undefined;
    const shown = new Intl.NumberFormat(this.#lang, { maximumFractionDigits: 1 });
    return `${shown.format(Number(bytes) / 1e6)} MB`;
  }

  #say(text: string): void {
    const said = this.querySelector('[data-said]');
    if (said) said.textContent = text;
  }
}

customElements.define('offline-copy', OfflineCopy);
