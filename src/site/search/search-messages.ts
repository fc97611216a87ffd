import type { Language } from '../../catalog/site.ts';
import { SEARCH_WORDS } from './words.ts';
import type { Answer } from '../../search/answer.ts';
import {
  calendarDayOf,
  dayInVietnam,
  daysBetween,
} from '../../catalog/certification/calendar-day.ts';
import { FACETS, type SearchState } from '../../search/search-state.ts';

/** What was asked, as far as the sentence about the results needs it. */
export interface Asked {
  readonly query: string;
  readonly isFiltered: boolean;
}

/** What a search found, and how its words were read: `12 kết quả cho “mật ong”.` */
export function foundText(
  {
    total,
    reading,
    searched,
    isComplete,
  }: Pick<Answer, 'total' | 'reading' | 'searched' | 'isComplete'>,
  { query, isFiltered }: Asked,
  lang: Language,
): string {
  const words = SEARCH_WORDS[lang];
  if (total === 0) {
    if (reading === 'number') return words.unknownNumber;
    return reading === 'health' ? words.noCure : words.nothing(query);
  }
  const all = (isFiltered ? words.foundFiltered : words.found)(total, searched);
  const count = isComplete ? all : words.foundSoFar(total, searched);
  const counted = isComplete ? words.counted(total) : words.countedSoFar(total);
  switch (reading) {
    case 'as-typed':
    case 'number':
    case 'question':
      return count;
    case 'health':
      return `${words.noCure} ${count}`;
    case 'telex':
      return `${words.telex(query, searched)} ${counted}`;
    case 'suggestion':
      return `${words.suggested(query, searched)} ${counted}`;
    case 'fewer-words':
      return `${words.fewerWords(searched)} ${counted}`;
    default:
      return reading satisfies never;
  }
}

/** A screen reader hears the number of results only when the typing has paused. */
const READ_PAUSE = 700;
/** After so many days the page says how old its counts are. */
const FRESH_DAYS = 7;

/** What the search page says about its results, and what it shows where there are none. */
export class SearchMessages {
  readonly #page: HTMLElement;
  readonly #lang: Language;
  #reading: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HTMLElement, lang: Language) {
    this.#page = page;
    this.#lang = lang;
  }

  /** Says of which day the counts are, where that is long ago. */
  showAge(builtOn: string): void {
    const day = calendarDayOf(builtOn);
    const age = day ? daysBetween(day, dayInVietnam(new Date())) : 0;
    this.#toggle('stale', age > FRESH_DAYS);
  }

  /** While the answer is on its way the old one stays; only a page without any says that it searches. */
  searching(): void {
    this.#hide('failed');
    this.#page.querySelector('[data-list]')?.setAttribute('aria-busy', 'true');
  }

  /** How many results there are and how the words were read. */
  found(state: SearchState, answer: Answer): void {
    const words = SEARCH_WORDS[this.#lang];
    const chosen = FACETS.flatMap((facet) => state.filters[facet]).length;
    const isNothing = answer.total === 0;
    const text = foundText(answer, { query: state.query, isFiltered: chosen > 0 }, this.#lang);
    this.#say(text);
    // The panel below says it already.
    if (isNothing) this.#set('found', '');
    this.#set('close', words.closeFilters(answer.total));
    this.#set('active-count', chosen > 0 ? `(${chosen})` : '');
    this.#hide('failed');
    this.#toggle('nothing', isNothing);
    this.#toggle('browse', isNothing);
    // Without results there is nothing to narrow; the filters in use stay as chips.
    this.#toggle('tools', !isNothing);
    this.#toggle('column', !isNothing);
    this.#toggle('if-filtered', chosen > 0);
    const isNumber = answer.reading === 'number';
    this.#set('nothing-text', text);
    this.#set('nothing-meaning', isNumber ? words.unknownNumberMeaning : '');
    const suggestion = this.#part('suggestion');
    suggestion.hidden = answer.suggestion === undefined;
    suggestion.dataset['query'] = answer.suggestion ?? '';
    suggestion.textContent = words.didYouMean(answer.suggestion ?? '');
  }

  /** What is shown came from the list alone: the index of all texts can't be reached. */
  incomplete(): void {
    this.#set('failed-text', SEARCH_WORDS[this.#lang].incomplete);
    this.#toggle('failed', true);
  }

  /** Nothing can be looked for. */
  failed(): void {
    this.#say('');
    this.#set('failed-text', SEARCH_WORDS[this.#lang].failed);
    this.#toggle('failed', true);
    this.#toggle('browse', true);
    this.#hide('nothing');
    this.#hide('suggestion');
    this.#done();
  }

  #say(text: string): void {
    this.#done();
    this.#set('found', text);
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => this.#set('status', text), READ_PAUSE);
  }

  #done(): void {
    this.#hide('searching');
    this.#page.querySelector('[data-list]')?.removeAttribute('aria-busy');
  }

  #part(name: string): HTMLElement {
    const part = this.#page.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`The search page has no ${name}`);
    return part;
  }

  #set(name: string, text: string): void {
    this.#part(name).textContent = text;
  }

  #toggle(name: string, isShown: boolean): void {
    this.#part(name).hidden = !isShown;
  }

  #hide(name: string): void {
    this.#toggle(name, false);
  }
}
