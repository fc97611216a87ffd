import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { type Answer, answersIn, type Hit } from '../../search/answer.ts';
import { statusOn } from '../../search/hit-fields.ts';
import { marked } from './marked.ts';
import { HEADER_SEARCH_WORDS } from './words.ts';
import { residentList } from '../../search/list/load-list.ts';
import { search } from '../../search/search-engine.ts';
import { addressOf, NO_FILTERS } from '../../search/search-state.ts';
import { shortened } from '../../search/words/search-words.ts';

/** A result as one line of suggestions: its name, the place, and whether its certificate holds today. */
export function optionOf(hit: Hit, query: string, lang: Language): HTMLElement {
  const option = document.createElement('li');
  const name = document.createElement('span');
  const detail = document.createElement('span');
  name.append(...marked(hit.name, query));
  detail.className = 'text-quiet';
  const label = hit.certificate && STATUS_LABEL[lang][statusOn(hit.certificate, today())];
  detail.textContent = [hit.place, label?.replaceAll(' ', '\u00a0')]
    .filter(Boolean)
    .join('\u00a0· ');
  option.append(name, ' ', detail);
  option.dataset['href'] = hit.href;
  return option;
}

/** The index of all texts is asked only when the typing has paused. */
const TYPING_PAUSE = 150;

const today = () => dayInVietnam(new Date());
const MOST_OPTIONS = 6;

/** How the words were read, where that is not plain. */
function noteOn(answer: Answer, lang: Language): string {
  const words = HEADER_SEARCH_WORDS[lang];
  if (answer.reading === 'health') return words.noCure;
  if (answer.reading === 'where-to-buy') return words.whatToBuy;
  if (answer.reading === 'in-force') return words.inForce;
  if (answer.place) return words.place(answer.place.name, answer.place.within);
  if (answer.total > 0 && answersIn(answer) === 0) return words.notInNames;
  const isAsTyped = answer.reading === 'as-typed' || answer.reading === 'number';
  return isAsTyped || answer.searched === '' ? '' : words.readAs(answer.searched);
}

const EVERYTHING = { query: '', filters: NO_FILTERS, sort: 'relevance' } as const;
const LIST_ID = 'header-search-options';

/**
 * A combobox with a list of results (WAI-ARIA Authoring Practices: list autocomplete with manual selection): the
 * focus stays in the field, the arrow keys choose, Enter opens what is chosen or else submits the form.
 */
export class SearchCombobox {
  readonly #input: HTMLInputElement;
  readonly #lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  /** What is said stands in the page before this is loaded. */
  readonly #popup: HTMLElement;
  readonly #note: HTMLElement;
  #asked = 0;
  #active = -1;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    const popup = root.querySelector<HTMLElement>('[data-popup]');
    const note = popup?.querySelector('p');
    if (!popup || !note) throw new Error('The search box has no place for results');
    this.#input = input;
    this.#popup = popup;
    this.#note = note;
    this.#list.id = LIST_ID;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = HEADER_SEARCH_WORDS[this.#lang].suggestions;
    this.#status.className = 'sr-only';
    this.#status.role = 'status';
    this.#popup.append(this.#list);
    root.append(this.#status);
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', LIST_ID);
    void residentList(this.#lang);
    this.#listen(root);
    if (input.value !== '') void this.#search();
  }

  #listen(root: HTMLElement): void {
    this.#input.addEventListener('input', () => void this.#search());
    this.#input.addEventListener('focus', () => this.#open(this.#options.length > 0));
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    root.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !root.contains(relatedTarget)) this.#open(false);
    });
    // A press must not take the focus away before the click is known.
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target, ctrlKey, metaKey }) => {
      const option = (target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.#follow(option, ctrlKey || metaKey);
    });
  }

  get #options(): HTMLElement[] {
    return [...this.#list.children] as HTMLElement[];
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return;
    const isOpen = !this.#popup.hidden;
    const count = this.#options.length;
    const chosen = this.#options[this.#active];
    if (event.key === 'ArrowDown' && count > 0) this.#choose((this.#active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0)
      this.#choose(this.#active <= 0 ? count - 1 : this.#active - 1);
    else if (event.key === 'Enter' && isOpen && chosen) this.#follow(chosen, false);
    else if (event.key === 'Escape' && isOpen) this.#open(false);
    else if (event.key === 'Escape') this.#input.value = '';
    else return;
    event.preventDefault();
  }

  #choose(active: number): void {
    this.#open(true);
    this.#active = active;
    this.#options.forEach((option, place) => {
      option.ariaSelected = String(place === active);
      if (place !== active) return;
      option.scrollIntoView({ block: 'nearest' });
      this.#input.setAttribute('aria-activedescendant', option.id);
    });
  }

  #open(isOpen: boolean): void {
    this.#popup.hidden = !isOpen;
    this.#input.ariaExpanded = String(isOpen && this.#options.length > 0);
    if (isOpen) return;
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    for (const option of this.#options) option.ariaSelected = 'false';
  }

  #follow(option: HTMLElement, isElsewhere: boolean): void {
    const { href = '' } = option.dataset;
    if (isElsewhere) open(href, '_blank', 'noopener');
    else location.assign(href);
  }

  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const query = shortened(this.#input.value);
    if (query === '') return this.#show([], '', '');
    const words = HEADER_SEARCH_WORDS[this.#lang];
    let isAnswered = false;
    if (this.#options.length === 0) this.#show([], words.searching, '');
    try {
      for await (const answer of search(this.#lang, { ...EVERYTHING, query }, today())) {
        const hits = await answer.hits(0, MOST_OPTIONS);
        if (asked !== this.#asked) return;
        this.#answer(answer, hits, query);
        isAnswered = true;
        await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
        if (asked !== this.#asked) return;
      }
    } catch {
      // What the list found stays.
      if (asked === this.#asked && !isAnswered) this.#show([], words.failed, words.failed);
    }
  }

  #answer(answer: Answer, hits: readonly Hit[], query: string): void {
    const words = HEADER_SEARCH_WORDS[this.#lang];
    const note = noteOn(answer, this.#lang);
    if (hits.length > 0) {
      // A fuller answer begins with the same results: whoever chose one keeps it.
      const active = this.#active < hits.length ? this.#active : -1;
      const spoken = answer.isComplete ? `${note} ${words.count(hits.length)}` : '';
      this.#show(this.#made(answer, hits, query), note, spoken);
      if (active >= 0 && !this.#popup.hidden) this.#choose(active);
    } else {
      const isNumber = answer.reading === 'number';
      const nothing = isNumber ? words.unknownNumber : words.nothing;
      this.#show([], note || nothing, note || nothing);
    }
  }

  #made(found: Answer, hits: readonly Hit[], query: string): HTMLElement[] {
    const all = document.createElement('li');
    const state = { ...EVERYTHING, query };
    all.textContent = HEADER_SEARCH_WORDS[this.#lang].all(found.total);
    all.dataset['href'] = (this.#input.form?.action ?? '') + addressOf(state, this.#lang);
    const options = [...hits.map((hit) => optionOf(hit, found.searched, this.#lang)), all];
    options.forEach((option, place) => {
      option.role = 'option';
      option.id = `${LIST_ID}-${place}`;
      option.ariaSelected = 'false';
    });
    return options;
  }

  #show(options: readonly HTMLElement[], note: string, spoken: string): void {
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#note.textContent = note;
    this.#note.hidden = note === '';
    this.#status.textContent = spoken;
    this.#open(false);
    this.#open(document.activeElement === this.#input && (options.length > 0 || note !== ''));
  }
}
