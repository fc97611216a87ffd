import type { Language } from '../../catalog/site.ts';
import type { Answer, Hit } from '../../search/answer.ts';
import { resultCard } from './result-card.ts';

const AT_ONCE = 24;

/** The results found, some at first and more when asked for. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #template: HTMLTemplateElement;
  readonly #lang: Language;
  readonly #onFailure: (error: unknown) => void;
  #answer: Answer | undefined;

  constructor(results: HTMLElement, lang: Language, onFailure: (error: unknown) => void) {
    const list = results.querySelector<HTMLElement>('[data-list]');
    const more = results.querySelector<HTMLButtonElement>('[data-more]');
    const template = results.querySelector<HTMLTemplateElement>('template[data-card]');
    if (!list || !more || !template) throw new Error('The search page has no place for results');
    this.#list = list;
    this.#more = more;
    this.#template = template;
    this.#lang = lang;
    this.#onFailure = onFailure;
    more.addEventListener('click', () => void this.#showMore());
  }

  /** The first results of an answer, to be shown once it is known that no newer search has begun. */
  static firstOf(answer: Answer): Promise<readonly Hit[]> {
    return answer.hits(0, Math.min(AT_ONCE, answer.total));
  }

  /** Shows an answer from its first results on. */
  show(answer: Answer, hits: readonly Hit[]): void {
    this.#answer = answer;
    this.#list.replaceChildren();
    this.#append(hits, answer);
  }

  /** The results of a fuller answer that still have room below those shown. */
  furtherOf(answer: Answer): Promise<readonly Hit[]> {
    const from = this.#list.children.length;
    return answer.hits(from, Math.max(from, Math.min(AT_ONCE, answer.total)));
  }

  /** Goes on with a fuller answer, which begins with what is shown. */
  join(answer: Answer, hits: readonly Hit[]): void {
    this.#answer = answer;
    this.#append(hits, answer);
  }

  /** Shows nothing. */
  clear(): void {
    this.#answer = undefined;
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  /** The links of the results in their order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    const from = this.#list.children.length;
    if (!answer || this.#more.ariaDisabled === 'true') return;
    this.#more.ariaDisabled = 'true';
    try {
      const hits = await answer.hits(from, Math.min(from + AT_ONCE, answer.total));
      if (answer !== this.#answer) return;
      this.#append(hits, answer);
      this.links[from]?.focus();
    } catch (error) {
      this.#onFailure(error);
    } finally {
      this.#more.ariaDisabled = null;
    }
  }

  #append(hits: readonly Hit[], { searched, total }: Answer): void {
    const cards = hits.map((hit) => resultCard(this.#template, hit, searched, this.#lang));
    this.#list.append(...cards);
    const shown = this.#list.children.length;
    this.#more.hidden = shown === 0 || shown >= total;
    const left = this.#more.querySelector('[data-left]');
    if (left) left.textContent = `(${shown} / ${total})`;
  }
}
