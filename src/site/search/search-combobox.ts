import { dayInVietnam, intervalIn } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { statusByEnd, type ValidityStatus } from '../../catalog/certification/validity.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import type { Found, Hit, HitCertificate } from '../../search/answer.ts';
import { marked } from './result-card.ts';
import { HEADER_SEARCH_WORDS } from './words.ts';
import { searchEngine, type SearchEngine } from '../../search/search-engine.ts';
import { addressOf, NO_FILTERS } from '../../search/search-state.ts';
import { shortened } from '../../search/words/search-words.ts';

/** A result as one line of suggestions: its name, the place, and whether its certificate holds today. */
export function optionOf(hit: Hit, query: string, lang: Language): HTMLElement {
  const option = document.createElement('li');
  const name = document.createElement('span');
  const detail = document.createElement('span');
  name.append(...marked(hit.name, query));
  detail.className = 'text-quiet';
  const label = hit.certificate && STATUS_LABEL[lang][statusToday(hit.certificate)];
  detail.textContent = [hit.place, label?.replaceAll(' ', '\u00a0')]
    .filter(Boolean)
    .join('\u00a0· ');
  option.append(name, ' ', detail);
  option.dataset['href'] = hit.href;
  return option;
}

/** The status on the day of reading, where the page is older than its reader. */
function statusToday({ status, refresh }: HitCertificate): ValidityStatus {
  const ends = intervalIn(refresh['ends']);
  return ends ? statusByEnd(ends, dayInVietnam(new Date())) : status;
}

const TYPING_PAUSE = 120;
const MOST_OPTIONS = 6;
const LIST_ID = 'header-search-options';

/**
 * A combobox with a list of results (WAI-ARIA Authoring Practices: list autocomplete with manual selection): the
 * focus stays in the field, the arrow keys choose, Enter opens what is chosen or else submits the form.
 */
export class SearchCombobox {
  readonly #input: HTMLInputElement;
  readonly #lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  readonly #list = document.createElement('ul');
  readonly #note = document.createElement('p');
  readonly #status = document.createElement('p');
  readonly #popup = document.createElement('div');
  #engine: Promise<SearchEngine> | undefined;
  #asked = 0;
  #active = -1;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.#input = input;
    this.#list.id = LIST_ID;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = HEADER_SEARCH_WORDS[this.#lang].suggestions;
    this.#status.className = 'sr-only';
    this.#status.role = 'status';
    this.#popup.hidden = true;
    this.#popup.append(this.#note, this.#list);
    root.append(this.#popup, this.#status);
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', LIST_ID);
    this.#load();
    this.#listen(root);
    if (input.value !== '') void this.#search();
  }

  #load(): Promise<SearchEngine> {
    this.#engine ??= searchEngine(this.#lang);
    // A failure is told when something is looked for.
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  #listen(root: HTMLElement): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => void this.#search(), TYPING_PAUSE);
    });
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
    try {
      const found = await (
        await this.#load()
      ).search({ query, filters: NO_FILTERS, sort: 'relevance' });
      const hits = await found.hits(0, MOST_OPTIONS);
      if (asked !== this.#asked) return;
      const note = found.reading === 'as-typed' ? '' : words.readAs(found.searched);
      if (hits.length === 0) this.#show([], words.nothing, words.nothing);
      else this.#show(this.#made(found, hits, query), note, `${note} ${words.count(hits.length)}`);
    } catch {
      if (asked === this.#asked) this.#show([], words.failed, words.failed);
    }
  }

  #made(found: Found, hits: readonly Hit[], query: string): HTMLElement[] {
    const all = document.createElement('li');
    const state = { query, filters: NO_FILTERS, sort: 'relevance' } as const;
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
