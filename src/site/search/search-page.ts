import { focusOnSlash } from '../header-search/slash-key.ts';
import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { otherLanguage } from '../../i18n/bilingual.ts';
import type { Answer } from '../../search/answer.ts';
import type { RecognisedFilter } from '../../search/words/recognised-filters.ts';
import { search } from '../../search/search-engine.ts';
import {
  addressOf,
  NO_FILTERS,
  type SearchState,
  SORTS,
  stateOf,
  toggled,
} from '../../search/search-state.ts';
import { FacetPanel, showActiveFilters, showRecognisedFilters } from './facet-panel.ts';
import { ResultList } from './result-list.ts';
import { SearchMessages } from './search-messages.ts';

/** Lets the arrow keys walk from the search field through the results; Escape leads back, and clears the field. */
function walkResults(
  page: HTMLElement,
  input: HTMLInputElement,
  links: () => readonly HTMLAnchorElement[],
  clear: () => void,
): void {
  page.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, target } = event;
    const all = links();
    const at = all.findIndex((link) => link === target);
    if (target !== input && at < 0) return;
    if (key === 'ArrowDown') all[at + 1]?.focus();
    else if (key === 'ArrowUp' && at >= 0) (all[at - 1] ?? input).focus();
    else if (key === 'Escape' && at >= 0) input.focus();
    else if (key === 'Escape' && input.value !== '') clear();
    else return;
    event.preventDefault();
  });
  focusOnSlash(input);
}

const TYPING_PAUSE = 150;
/** After so many milliseconds the page says that the network is slow. */
const LATE = 8000;

/** The search page: what is asked stands in the address, and the results follow it. */
class SearchPage extends HTMLElement {
  readonly #lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  readonly #title = document.title;
  #state: SearchState = { query: '', filters: NO_FILTERS, sort: 'relevance' };
  /** Numbers the searches, so that a late answer never replaces a newer one. */
  #asked = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #panel!: FacetPanel;
  #list!: ResultList;
  #messages!: SearchMessages;

  connectedCallback(): void {
    this.#panel = new FacetPanel(this, (facet, value) =>
      this.#go(toggled(this.#state, facet, value)),
    );
    this.#list = new ResultList(this.#part('results'), this.#lang, () => this.#fail());
    this.#messages = new SearchMessages(this, this.#lang);
    this.#part('without-script').hidden = true;
    this.#part('app').hidden = false;
    this.#part('browse').hidden = true;
    this.#part('to-results').hidden = false;
    this.#messages.showAge(this.dataset['day'] ?? '');
    this.#listen();
    this.#restore();
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-${name}]`);
    if (!part) throw new Error(`The search page has no ${name}`);
    return part;
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('The search page has no field');
    return input;
  }

  #listen(): void {
    const input = this.#input;
    const typed = () => ({ ...this.#state, query: input.value });
    input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#go(typed(), 'replace'), TYPING_PAUSE);
    });
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(typed());
    });
    this.#part('sort').addEventListener('change', ({ target }) => {
      const sort = SORTS.find((one) => one === (target as HTMLSelectElement).value);
      if (sort) this.#go({ ...this.#state, sort });
    });
    for (const button of this.querySelectorAll('[data-remove-all]')) {
      button.addEventListener('click', () => {
        this.#go({ ...this.#state, filters: NO_FILTERS });
        input.focus();
      });
    }
    this.#part('suggestion').addEventListener('click', ({ currentTarget }) => {
      const { query = '' } = (currentTarget as HTMLElement).dataset;
      this.#go({ ...this.#state, query });
      input.focus();
    });
    this.#part('retry').addEventListener('click', () => void this.#search());
    walkResults(
      this,
      input,
      () => this.#list.links,
      () => this.#go({ ...this.#state, query: '' }),
    );
    addEventListener('popstate', () => this.#restore());
  }

  /** Shows what the address asks for, and mends an address that asks for what does not exist. */
  #restore(): void {
    const { state, isRepaired } = stateOf(new URLSearchParams(location.search), this.#panel.values);
    if (isRepaired)
      history.replaceState(null, '', location.pathname + addressOf(state, this.#lang));
    this.#show(state);
  }

  /** Goes to another state: a step for the back button, or while typing none. */
  #go(wanted: SearchState, how: 'push' | 'replace' = 'push'): void {
    clearTimeout(this.#typing);
    const address = new URLSearchParams(addressOf(wanted, this.#lang));
    const { state } = stateOf(address, this.#panel.values);
    const next = location.pathname + addressOf(state, this.#lang);
    if (next === location.pathname + location.search) how = 'replace';
    history[`${how}State`](null, '', next);
    this.#show(state);
  }

  #show(state: SearchState): void {
    this.#state = state;
    // What is being typed stays as it is typed.
    if (this.#input.value.trim() !== state.query) this.#input.value = state.query;
    this.#panel.tick(state);
    this.#part<HTMLSelectElement>('sort').value = state.sort;
    document.title = state.query === '' ? this.#title : `${state.query} · ${this.#title}`;
    const other = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (other) other.href = other.pathname + addressOf(state, otherLanguage(this.#lang));
    showActiveFilters(this.#part('active'), state, this.#lang, this.#panel, (facet, value) =>
      this.#go(toggled(this.#state, facet, value)),
    );
    void this.#search();
  }

  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const state = this.#state;
    this.#messages.searching();
    this.#panel.waits();
    let shown: Answer | undefined;
    const late = setTimeout(() => {
      if (asked === this.#asked) this.#messages.late(shown !== undefined);
    }, LATE);
    try {
      for await (const answer of search(this.#lang, state, dayInVietnam(new Date()))) {
        if (asked !== this.#asked) return;
        // What stands there stays where it is.
        const hits = await (shown ? this.#list.furtherOf(answer) : ResultList.firstOf(answer));
        if (asked !== this.#asked) return;
        if (shown) this.#list.join(answer, hits);
        else this.#list.show(answer, hits);
        this.#messages.found(state, answer);
        this.#offer(state, answer);
        shown = answer;
        // The results are seen before anything else is loaded.
        await new Promise(requestAnimationFrame);
        if (asked !== this.#asked) return;
      }
      const counts = await shown?.counts();
      if (counts && asked === this.#asked) this.#panel.count(counts);
    } catch {
      if (asked !== this.#asked) return;
      if (shown === undefined || shown.isComplete) return this.#fail();
      this.#messages.incomplete();
      this.#panel.count(await shown.counts());
    } finally {
      clearTimeout(late);
    }
  }

  #offer(state: SearchState, { recognised }: Answer): void {
    const unused = recognised.filter(({ facet, value }) => !state.filters[facet].includes(value));
    const apply = ({ facet, value, rest }: RecognisedFilter) =>
      this.#go({ ...toggled(state, facet, value), query: rest });
    showRecognisedFilters(this.#part('recognised'), unused, this.#panel, apply);
  }

  #fail(): void {
    this.#list.clear();
    this.#messages.failed();
  }
}

customElements.define('search-page', SearchPage);
