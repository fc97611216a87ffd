import type { Language } from '../../catalog/site.ts';
import type { Answer, Aside, Hit } from '../../search/answer.ts';
import { PAGE_SIZE } from '../../search/search-engine.ts';
import { SEARCH_WORDS } from './words.ts';
import { resultCard } from './result-card.ts';

/** The results found, some at first and more when asked for. */
export class ResultList {
  readonly #list: HTMLElement;
  /** Where the lists below lines stand. */
  readonly #asides: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #template: HTMLTemplateElement;
  readonly #lang: Language;
  readonly #onFailure: (error: unknown) => void;
  #answer: Answer | undefined;
  #shown = 0;

  constructor(results: HTMLElement, lang: Language, onFailure: (error: unknown) => void) {
    const list = results.querySelector<HTMLElement>('[data-list]');
    const asides = results.querySelector<HTMLElement>('[data-asides]');
    const more = results.querySelector<HTMLButtonElement>('[data-more]');
    const template = results.querySelector<HTMLTemplateElement>('template[data-card]');
    if (!list || !asides || !more || !template)
      throw new Error('The search page has no place for results');
    this.#list = list;
    this.#asides = asides;
    this.#more = more;
    this.#template = template;
    this.#lang = lang;
    this.#onFailure = onFailure;
    more.addEventListener('click', () => void this.#showMore());
  }

  /** The first results of an answer, to be shown once it is known that no newer search has begun. */
  static firstOf(answer: Answer): Promise<readonly Hit[]> {
    return answer.hits(0, Math.min(PAGE_SIZE, answer.total));
  }

  /** Shows an answer from its first results on. */
  show(answer: Answer, hits: readonly Hit[]): void {
    this.clear();
    this.#answer = answer;
    this.#append(hits, answer);
  }

  /** The results of a fuller answer that still have room below those shown. */
  furtherOf(answer: Answer): Promise<readonly Hit[]> {
    const from = this.#shown;
    return answer.hits(from, Math.max(from, Math.min(PAGE_SIZE, answer.total)));
  }

  /** Goes on with a fuller answer, which begins with what is shown. */
  join(answer: Answer, hits: readonly Hit[]): void {
    this.#answer = answer;
    this.#append(hits, answer);
  }

  /** Shows nothing. */
  clear(): void {
    this.#answer = undefined;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#asides.replaceChildren();
    this.#more.hidden = true;
  }

  /** The links of the results in their order. */
  get links(): HTMLAnchorElement[] {
    return [this.#list, this.#asides].flatMap((part) => [...part.querySelectorAll('a')]);
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    const from = this.#shown;
    if (!answer || this.#more.ariaDisabled === 'true') return;
    this.#more.ariaDisabled = 'true';
    try {
      const hits = await answer.hits(from, Math.min(from + PAGE_SIZE, answer.total));
      if (answer !== this.#answer) return;
      this.#append(hits, answer);
      this.links[from]?.focus();
    } catch (error) {
      this.#onFailure(error);
    } finally {
      this.#more.ariaDisabled = null;
    }
  }

  #append(hits: readonly Hit[], { searched, total, asides }: Answer): void {
    for (const hit of hits) {
      const aside = asides.findLast(({ from }) => from <= this.#shown);
      const list = aside ? this.#listBelow(aside) : this.#list;
      list.append(resultCard(this.#template, hit, searched, this.#lang));
      this.#shown += 1;
    }
    this.#more.hidden = this.#shown === 0 || this.#shown >= total;
    const left = this.#more.querySelector('[data-left]');
    if (left) left.textContent = `(${this.#shown} / ${total})`;
  }

  /** The list below the line of that reason, with its line. */
  #listBelow({ reason }: Aside): HTMLElement {
    const known = this.#asides.querySelector<HTMLElement>(`[data-aside=${reason}]`);
    if (known) return known;
    const line = document.createElement('h3');
    const list = document.createElement('ol');
    line.textContent = SEARCH_WORDS[this.#lang].aside[reason];
    list.className = this.#list.className;
    list.dataset['aside'] = reason;
    list.ariaLabel = line.textContent;
    this.#asides.append(line, list);
    return list;
  }
}
