import type { Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { SEARCH_WORDS } from './words.ts';
import { type Answer, answersIn } from '../../search/answer.ts';
import { calendarDayOf, dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { FACETS, type SearchState } from '../../search/search-state.ts';

/** What was asked, as far as the sentence about the results needs it. */
export interface Asked {
  readonly query: string;
  readonly isFiltered: boolean;
}

/** What a search found, and how its words were read: `12 kết quả cho “mật ong”.` */
export function foundText(
  answer: Pick<
    Answer,
    'total' | 'asides' | 'reading' | 'searched' | 'isComplete' | 'place' | 'collection'
  >,
  { query, isFiltered }: Asked,
  lang: Language,
): string {
  const { reading, searched, isComplete, place, collection, asides } = answer;
  const words = SEARCH_WORDS[lang];
  const total = answersIn(answer);
  const [aside] = asides;
  const counted = isComplete ? words.counted(total) : words.countedSoFar(total);
  const all = (isFiltered ? words.foundFiltered : words.found)(total, searched);
  const count = isComplete ? all : words.foundSoFar(total, searched);
  const found =
    total > 0 ? count : aside ? words.onlyAside[aside.reason](searched) : words.nothing(query);
  switch (reading) {
    case 'as-typed':
    case 'question':
      return found;
    case 'number':
      return total > 0 ? found : words.unknownNumber;
    case 'health':
      return answer.total > 0 ? `${words.noCure} ${found}` : words.noCure;
    case 'place':
      return `${words.place(place?.name ?? query, place?.within ?? '')} ${total > 0 ? counted : words.noneThere}`;
    case 'empty-collection':
      return words.emptyCollection(collection?.name ?? query, shownDay(collection?.day, lang));
    case 'in-force':
      return words.inForce(total);
    case 'where-to-buy':
      return words.whatToBuy;
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

function shownDay(day: string | undefined, lang: Language): string {
  const known = calendarDayOf(day ?? '');
  return known ? showDate(known, lang) : '';
}

/** A screen reader hears the number of results only when the typing has paused. */
const READ_PAUSE = 700;
/** What the search page says about its results, and what it shows where there are none. */
export class SearchMessages {
  readonly #page: HTMLElement;
  readonly #lang: Language;
  #reading: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HTMLElement, lang: Language) {
    this.#page = page;
    this.#lang = lang;
  }

  /** Says of which day the counts are, where that is over. */
  showAge(builtOn: string): void {
    const day = calendarDayOf(builtOn);
    this.#toggle('stale', day !== undefined && day < dayInVietnam(new Date()));
  }

  /** While the answer is on its way the old one stays; only a page without any says that it searches. */
  searching(): void {
    this.#hide('failed');
    this.#hide('late');
    this.#page.querySelector('[data-list]')?.setAttribute('aria-busy', 'true');
  }

  /** How many results there are and how the words were read. */
  found(state: SearchState, answer: Answer): void {
    const words = SEARCH_WORDS[this.#lang];
    const chosen = FACETS.flatMap((facet) => state.filters[facet]).length;
    const isNothing = answer.total === 0 && answer.reading !== 'where-to-buy';
    const text = foundText(answer, { query: state.query, isFiltered: chosen > 0 }, this.#lang);
    this.#say(text);
    if (answer.isComplete) this.#hide('late');
    // The panel below says it already.
    if (isNothing) this.#set('found', '');
    this.#set('close', words.closeFilters(answer.total));
    this.#set('active-count', chosen > 0 ? `(${chosen})` : '');
    this.#hide('failed');
    this.#toggle('nothing', isNothing);
    this.#toggle('browse', answer.total === 0);
    this.#toggle('where', answer.asksWhere);
    // Without results there is nothing to narrow; the filters in use stay as chips.
    this.#toggle('tools', answer.total > 0);
    this.#toggle('column', answer.total > 0);
    this.#toggle('if-filtered', chosen > 0);
    this.#set('nothing-text', text);
    const isNumber = answer.reading === 'number';
    const meaning = isNumber ? words.unknownNumberMeaning : answer.collection?.criterion;
    this.#set('nothing-meaning', meaning ?? '');
    const suggestion = this.#part('suggestion');
    suggestion.hidden = answer.suggestion === undefined;
    suggestion.dataset['query'] = answer.suggestion ?? '';
    suggestion.textContent = words.didYouMean(answer.suggestion ?? '');
  }

  /** Nothing has come yet, or only the texts are missing. */
  late(hasAnswer: boolean): void {
    const words = SEARCH_WORDS[this.#lang];
    this.#set('late', hasAnswer ? words.lateTexts : words.late);
    this.#toggle('late', true);
  }

  /** What is shown came from the list alone: the index of all texts can't be reached. */
  incomplete(): void {
    this.#hide('late');
    this.#set('failed-text', SEARCH_WORDS[this.#lang].incomplete);
    this.#toggle('failed', true);
  }

  /** Nothing can be looked for. */
  failed(): void {
    this.#say('');
    this.#set('failed-text', SEARCH_WORDS[this.#lang].failed);
    this.#toggle('failed', true);
    this.#toggle('browse', true);
    this.#hide('late');
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
    delete this.#page.dataset['waiting'];
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
