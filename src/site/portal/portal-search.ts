import type { Language } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import type { Listed } from '../../search/list/resident-list.ts';
import { fold } from '../../text/fold.ts';
import { resultCard } from '../search/result-card.ts';
import { type ProvinceAnswer, type SearchedSite, searchProvinces } from './province-search.ts';
import { PORTAL_WORDS } from './words.ts';

const TYPING_PAUSE = 250;
/** So long the first answers wait for better ones; what comes later stands below, and nothing moves. */
const GATHERING = 700;
/** So many cards of a province stand beside others; its own site shows the rest. */
const FEW = 3;
const MANY = 24;

/** What a site found. */
interface Found {
  readonly site: SearchedSite;
  readonly listed: Listed;
}

/** The search over the sites of all provinces: each answers from its own list, in a part of its own. */
class PortalSearch extends HTMLElement {
  readonly #lang: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  readonly #words = PORTAL_WORDS[this.#lang];
  #sites: readonly SearchedSite[] = [];
  /** Numbers the searches, so that a late answer never joins a newer one. */
  #asked = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#sites = JSON.parse(this.dataset['sites'] ?? '[]') as SearchedSite[];
    this.#part('app').hidden = false;
    const form = this.#part<HTMLFormElement>('form');
    form.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#go('replaceState'), TYPING_PAUSE);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      this.#go('pushState');
    });
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-${name}]`);
    if (!part) throw new Error(`The portal has no ${name}`);
    return part;
  }

  get #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('query');
  }

  get #province(): HTMLSelectElement {
    return this.#part<HTMLSelectElement>('province');
  }

  #restore(): void {
    const address = new URLSearchParams(location.search);
    const wanted = address.get('in') ?? '';
    this.#input.value = address.get('q') ?? '';
    this.#province.value = this.#sites.some(({ key }) => key === wanted) ? wanted : '';
    void this.#search();
  }

  #go(how: 'pushState' | 'replaceState'): void {
    const address = new URLSearchParams();
    if (this.#input.value.trim() !== '') address.set('q', this.#input.value.trim());
    if (this.#province.value !== '') address.set('in', this.#province.value);
    const query = address.size > 0 ? `?${address.toString()}` : '';
    history[how](null, '', location.pathname + query);
    void this.#search();
  }

  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const query = this.#input.value.trim();
    this.#part('found').replaceChildren();
    this.#part('troubles').replaceChildren();
    this.#part('results').hidden = query === '';
    if (query === '') return this.#say('');
    if (fold(query).length < 2) return this.#say(this.#words.short);
    const wanted = this.#province.value;
    const sites = this.#sites.filter(({ key }) => wanted === '' || key === wanted);
    const round = new Round(sites);
    this.#say(this.#words.searching(sites.length));
    const flush = () => {
      if (asked === this.#asked) this.#show(round, query, sites.length === 1 ? MANY : FEW);
    };
    const gathering = setTimeout(() => {
      round.isOpen = true;
      flush();
    }, GATHERING);
    await searchProvinces(sites, query, this.#lang, (site, answer) => {
      round.take(site, answer);
      if (round.isOpen) flush();
    });
    clearTimeout(gathering);
    round.isOpen = true;
    flush();
  }

  /** Shows what has come since, best first, below what stands there. */
  #show(round: Round, query: string, most: number): void {
    for (const come of round.fresh()) void this.#append(come, query, most);
    const { found, waiting, vague, troubles, count } = round;
    const first =
      found > 0
        ? this.#words.found(count, found)
        : waiting > 0
          ? this.#words.searching(waiting)
          : this.#words.nothing(query);
    const rest = found > 0 && waiting > 0 ? ` ${this.#words.waiting(waiting)}` : '';
    this.#say(first + rest);
    const lines = [
      ...(vague.length > 0 ? [this.#words.vague(vague.join(', '))] : []),
      ...troubles.map(([site, why]) => this.#words.left(site.name, why)),
    ];
    this.#part('troubles').replaceChildren(...lines.map((text) => element('li', text)));
  }

  async #append({ site, listed }: Found, query: string, most: number): Promise<void> {
    const template = this.querySelector<HTMLTemplateElement>('template[data-card]');
    if (!template) return;
    const section = document.createElement('section');
    const list = document.createElement('ol');
    list.className = 'product-grid';
    const heading = element('h2', site.name);
    heading.className = 'mt-6 mb-3 text-lg';
    section.append(heading, list);
    section.dataset['of'] = site.key;
    this.#part('found').append(section);
    const hits = await listed.hits(0, Math.min(most, listed.total));
    for (const hit of hits) list.append(resultCard(template, hit, query, this.#lang));
    section.append(this.#leadOn(site, listed.total > hits.length ? listed.total : 0, query));
  }

  /** Where the province's own site goes on with the same words. */
  #leadOn({ name, url }: SearchedSite, count: number, query: string): HTMLElement {
    const link = document.createElement('a');
    const address = new URL(pathOf({ page: 'search' }, this.#lang), url);
    address.searchParams.set('q', query);
    link.href = address.href;
    link.textContent = count > 0 ? this.#words.all(count, name) : this.#words.allTexts(name);
    const line = element('p', '');
    line.className = 'mt-3 text-sm';
    line.append(link);
    return line;
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }
}

/** The answers to one search. */
class Round {
  isOpen = false;
  waiting: number;
  found = 0;
  count = 0;
  readonly vague: string[] = [];
  readonly troubles: [SearchedSite, Exclude<ProvinceAnswer, Listed | 'vague'>][] = [];
  #fresh: Found[] = [];
  readonly #sites: readonly SearchedSite[];

  constructor(sites: readonly SearchedSite[]) {
    this.#sites = sites;
    this.waiting = sites.length;
  }

  take(site: SearchedSite, answer: ProvinceAnswer): void {
    this.waiting -= 1;
    if (answer === 'vague') this.vague.push(site.name);
    else if (typeof answer === 'string') this.troubles.push([site, answer]);
    else if (answer.total > 0) {
      this.found += 1;
      this.count += answer.total;
      this.#fresh.push({ site, listed: answer });
    }
  }

  /** What has come since it was last asked for: what has the words as they were typed first, then the most relevant. */
  fresh(): readonly Found[] {
    const order = ({ site }: Found) => this.#sites.indexOf(site);
    const come = this.#fresh.toSorted(
      (a, b) =>
        Number(b.listed.isExact) - Number(a.listed.isExact) ||
        b.listed.best - a.listed.best ||
        order(a) - order(b),
    );
    this.#fresh = [];
    return come;
  }
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('portal-search', PortalSearch);
