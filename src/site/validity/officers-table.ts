import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { firstOf, PAGE_SIZE } from '../../catalog/selections/list-pages.ts';
import type { Language } from '../../catalog/site.ts';
import { otherLanguage } from '../../i18n/bilingual.ts';
import { href } from '../../i18n/href.ts';
import { requestText } from './request-text.ts';
import { saveTable } from './table-export.ts';
import { RowPattern } from './row-pattern.ts';
import {
  EVERYTHING,
  shownRows,
  tableAddress,
  tableStateOf,
  type TableState,
} from './table-state.ts';
import { TABLE_SORTS, type TableSort, VALIDITY_TABLE_WORDS } from './table-words.ts';
import type { ValidityRow } from './validity-rows.ts';

/** Someone who types sees no list for each letter. */
const TYPING_PAUSE = 150;
const FIELDS = ['query', 'place', 'stars', 'status', 'sort'] as const;

/** The table that follows its filters; the address holds them, so that a list can be handed on. */
export class OfficersTable {
  readonly #page: HTMLElement;
  readonly #rows: readonly ValidityRow[];
  readonly #day: CalendarDay;
  readonly #lang: Language;
  readonly #pattern: RowPattern;
  #state: TableState;
  #shown: readonly ValidityRow[] = [];
  #most = PAGE_SIZE;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HTMLElement, rows: readonly ValidityRow[], day: CalendarDay, lang: Language) {
    this.#page = page;
    this.#rows = rows;
    this.#day = day;
    this.#lang = lang;
    this.#pattern = new RowPattern(this.#part('row'), this.#options('place'), day, lang);
    this.#state = tableStateOf(new URLSearchParams(location.search));
    this.#listen();
    this.#show();
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.#page.querySelector<Part>(`[data-${name}]`);
    if (!part) throw new Error(`The table has no ${name}`);
    return part;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    const field = this.#part('filters').querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!field) throw new Error(`The table has no field ${name}`);
    return field;
  }

  /** The names of the values that a field offers; no value asks for all, and is the name of none. */
  #options(name: string): Map<string, string> {
    const { options } = this.#field(name) as unknown as HTMLSelectElement;
    const named = [...options].filter(({ value }) => value !== '');
    return new Map(named.map(({ value, text }) => [value, text]));
  }

  #listen(): void {
    const filters = this.#part('filters');
    filters.addEventListener('change', () => this.#go(this.#typed()));
    filters.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#go(this.#typed(), 'replace'), TYPING_PAUSE);
    });
    this.#page.addEventListener('click', (event) => this.#clicked(event));
    addEventListener('popstate', () => {
      this.#state = tableStateOf(new URLSearchParams(location.search));
      this.#show();
    });
    // On paper stands all that was asked for.
    addEventListener('beforeprint', () => this.#showRows(Infinity));
    addEventListener('afterprint', () => this.#showRows());
  }

  #typed(): TableState {
    const [query, place, stars, status, sort] = FIELDS.map((name) => this.#field(name).value);
    return {
      query: (query ?? '').trim(),
      place: place ?? '',
      stars: stars ?? '',
      status: status ?? '',
      sort: TABLE_SORTS.find((one) => one === sort) ?? 'care',
    };
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const at = (selector: string) => target.closest<HTMLElement>(selector);
    const status = at('.count-row a')?.closest<HTMLElement>('[data-status]')?.dataset['status'];
    if (status) {
      this.#go({ ...EVERYTHING, status });
      event.preventDefault();
      this.#part('rows').closest('section')?.scrollIntoView();
      return;
    }
    const sorts = at('[data-sorts] button')?.closest<HTMLElement>('[data-sorts]')?.dataset['sorts'];
    if (sorts) this.#sortBy(sorts);
    else if (at('[data-clear]')) this.#clear();
    else if (at('[data-more]')) this.#showMore();
    else if (at('[data-save]')) void this.#save(at('[data-save]')?.dataset['save'] ?? '');
    else if (at('.copy-request')) void this.#copy(at('tr'));
  }

  #sortBy(key: string): void {
    const wanted = this.#state.sort === key ? `-${key}` : key;
    const sort = TABLE_SORTS.find((one) => one === wanted) ?? 'care';
    this.#go({ ...this.#state, sort });
  }

  #clear(): void {
    this.#go({ ...EVERYTHING, sort: this.#state.sort });
    this.#field('query').focus();
  }

  /** Goes to another state: a step for the back button, or while typing none. */
  #go(state: TableState, how: 'push' | 'replace' = 'push'): void {
    clearTimeout(this.#typing);
    const next = location.pathname + tableAddress(state, this.#lang);
    if (next === location.pathname + location.search) how = 'replace';
    history[`${how}State`](null, '', next);
    this.#state = state;
    this.#most = PAGE_SIZE;
    this.#show();
  }

  #show(): void {
    const words = VALIDITY_TABLE_WORDS[this.#lang];
    this.#shown = shownRows(this.#rows, this.#state, this.#day);
    for (const name of FIELDS) {
      const field = this.#field(name);
      if (field.value.trim() !== this.#state[name]) field.value = this.#state[name];
    }
    const count = words.counted(this.#shown.length, this.#rows.length);
    this.#say(this.#shown.length === 0 ? words.none : count);
    const { query, place, stars, status, sort } = this.#state;
    this.#part<HTMLButtonElement>('clear').disabled = `${query}${place}${stars}${status}` === '';
    this.#showSort(sort);
    const other = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (other) other.href = other.pathname + tableAddress(this.#state, otherLanguage(this.#lang));
    this.#showRows();
  }

  #say(text: string): void {
    this.#part('counted').textContent = text;
  }

  /** The headings become buttons, and say by which of them the rows stand. */
  #showSort(sort: TableSort): void {
    for (const heading of this.#page.querySelectorAll<HTMLElement>('[data-sorts]')) {
      if (!heading.querySelector('button')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...heading.childNodes);
        heading.append(button);
      }
      const isBy = heading.dataset['sorts'] === sort.replace('-', '');
      heading.ariaSort = isBy ? (sort.startsWith('-') ? 'descending' : 'ascending') : null;
    }
  }

  #showRows(most = this.#most): void {
    const rows = firstOf(this.#shown, most).map((row) => this.#pattern.fill(row));
    this.#part('rows').replaceChildren(...rows);
    const more = this.#part('more');
    const left = this.#shown.length - rows.length;
    more.hidden = left <= 0;
    more.textContent = VALIDITY_TABLE_WORDS[this.#lang].more(Math.min(left, PAGE_SIZE));
  }

  /** Goes on from the first of the rows that come. */
  #showMore(): void {
    const next = this.#most;
    this.#most += PAGE_SIZE;
    this.#showRows();
    this.#part('rows').children.item(next)?.querySelector('a')?.focus();
  }

  async #save(kind: string): Promise<void> {
    const name = await saveTable(kind === 'xlsx' ? 'xlsx' : 'csv', this.#shown, {
      lang: this.#lang,
      day: this.#day,
      districts: this.#options('place'),
      origin: location.origin,
    });
    this.#say(VALIDITY_TABLE_WORDS[this.#lang].saved(name));
  }

  async #copy(line: HTMLElement | null): Promise<void> {
    const words = VALIDITY_TABLE_WORDS[this.#lang];
    const row = this.#rows.find(({ slug }) => slug === line?.dataset['slug']);
    if (!row) return;
    // The maker reads Vietnamese, whoever sends it.
    const page = new URL(href({ page: 'product', slug: row.slug }, 'vi'), location.origin).href;
    const text = requestText(row, this.#day, page);
    try {
      await navigator.clipboard.writeText(text);
      line?.setAttribute('data-copied', '');
      this.#say(words.copied(row.name));
    } catch {
      // Forbidden by the reader's settings, or not a secure page.
      this.#say(`${words.notCopied} ${text}`);
    }
  }
}
