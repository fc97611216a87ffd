import { otherLanguage } from '../../i18n/bilingual.ts';
import { href } from '../../i18n/href.ts';
import { listNear, residentList } from '../../search/list/load-list.ts';
import type { ResidentList } from '../../search/list/resident-list.ts';
import { NO_FILTERS } from '../../search/search-state.ts';
import { askWorker } from '../offline/register.ts';
import { SAVED, VIEWED } from '../save-button/device-list.ts';
import { comparisonTable } from './comparison-table.ts';
import { notes, keepNote } from './notes.ts';
import { addressOf, type Asked, askedIn, MOST_COMPARED, shareAddress } from './saved-address.ts';
import { cardOf, fillOwn, refreshNotes, type SavedProduct } from './saved-card.ts';
import { SAVED_WORDS } from './words.ts';

/** The products saved on this device, or those of a list that somebody shared; which ones stands in the address. */
class SavedPage extends HTMLElement {
  readonly #lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  readonly #words = SAVED_WORDS[this.#lang];
  #asked: Asked = { shared: null, compared: [] };
  #products: ReadonlyMap<string, SavedProduct> = new Map();
  /** Numbers the comparisons, so that a late one never replaces a newer one. */
  #comparison = 0;

  connectedCallback(): void {
    this.#part('retry').addEventListener('click', () => void this.#open());
    this.#part('save-all').addEventListener('click', () => this.#saveAll());
    this.#part('share').addEventListener('click', () => void this.#share());
    this.#part('close').addEventListener('click', () => this.#compare([]));
    this.#part('clear-viewed').addEventListener('click', () => VIEWED.keep([]));
    SAVED.onChange(() => this.#showList());
    VIEWED.onChange(() => this.#showViewed());
    addEventListener('popstate', () => void this.#open());
    void this.#open();
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-${name}]`);
    if (!part) throw new Error(`The page of saved products has no ${name}`);
    return part;
  }

  get #template(): HTMLTemplateElement {
    return this.#part<HTMLElement>('card') as HTMLTemplateElement;
  }

  get #isOwn(): boolean {
    return this.#asked.shared === null;
  }

  /** The products of the list that is shown, whether the catalogue has them or not. */
  get #slugs(): readonly string[] {
    return this.#asked.shared?.map((slug) => this.#former[slug] ?? slug) ?? SAVED.slugs;
  }

  get #former(): Readonly<Partial<Record<string, string>>> {
    return JSON.parse(this.dataset['former'] ?? '{}') as Record<string, string>;
  }

  async #open(): Promise<void> {
    this.#asked = askedIn(location);
    const list = await residentList(this.#lang);
    this.#part('failed').hidden = list.isThere;
    this.#part('status').textContent = '';
    if (!list.isThere) return;
    const wanted = [...this.#slugs, ...VIEWED.slugs, ...this.#asked.compared];
    this.#products = await this.#productsIn(list, wanted);
    this.#part('list').replaceChildren();
    this.#part('changes').replaceChildren();
    if (this.#isOwn) this.#takeOverRenamed();
    // Of a large catalogue the list holds a part: what is not in it may be there all the same.
    if (!list.head) this.#tellGone();
    this.#showList();
    this.#showViewed();
    if (this.#asked.compared.length > 1) this.#compare(this.#asked.compared);
  }

  /** The products of the list, and where that is a part of a large one, those that are wanted besides. */
  async #productsIn(list: ResidentList, wanted: readonly string[]) {
    const products = productsIn(list);
    const former = this.#former;
    const missing = wanted
      .map((slug) => former[slug] ?? slug)
      .filter((slug) => !products.has(slug));
    for (const slug of list.head ? missing : []) {
      const near = await listNear(list, this.#lang, spaced(slug));
      const found = near && productsIn(near).get(slug);
      if (found) products.set(slug, found);
    }
    return products;
  }

  /** Saved under a former name: the list goes on with today's, and says so. */
  #takeOverRenamed(): void {
    const former = this.#former;
    const { slugs } = SAVED;
    const renamed = slugs.filter((slug) => !this.#products.has(slug) && former[slug]);
    if (renamed.length === 0) return;
    const all = notes();
    for (const slug of renamed) {
      const now = former[slug] ?? slug;
      const note = all.get(slug);
      if (note !== undefined && !all.has(now) && keepNote(now, note)) keepNote(slug, '');
      const name = this.#products.get(now)?.hit.name ?? now;
      this.#tellChange(this.#words.renamed(spaced(slug), name));
    }
    SAVED.keep(
      [...new Set(slugs.map((slug) => (renamed.includes(slug) ? former[slug] : slug)))].flatMap(
        (slug) => slug ?? [],
      ),
    );
  }

  #tellGone(): void {
    for (const slug of this.#slugs.filter((one) => !this.#products.has(one))) {
      const told = this.#tellChange(this.#words.gone(spaced(slug)));
      if (!this.#isOwn) continue;
      const forget = document.createElement('button');
      forget.type = 'button';
      forget.className = 'button';
      forget.textContent = this.#words.forget;
      forget.addEventListener('click', () => {
        SAVED.keep(SAVED.slugs.filter((one) => one !== slug));
        told.remove();
        this.#part('changes').hidden = this.#part('changes').childElementCount === 0;
      });
      told.append(forget);
    }
  }

  #tellChange(text: string): HTMLLIElement {
    const item = document.createElement('li');
    item.append(text);
    this.#part('changes').append(item);
    this.#part('changes').hidden = false;
    return item;
  }

  /** Adds the cards that are missing; one that was taken out stays till the page is left, so that nothing jumps. */
  #showList(): void {
    const list = this.#part('list');
    const slugs = this.#slugs;
    const known = slugs.filter((slug) => this.#products.has(slug));
    for (const slug of known) {
      const product = this.#products.get(slug);
      if (!product || list.querySelector(`[data-slug="${slug}"]`)) continue;
      const item = cardOf(this.#template, product, this.#lang);
      const see = () => this.#part('comparison').querySelector('h2')?.focus();
      const fail = () => (this.#part('unstored').hidden = false);
      const compare = (one: string, isChosen: boolean) => this.#choose(one, isChosen);
      fillOwn(item, product, this.#isOwn, this.#lang, { compare, see, fail });
      list.append(item);
    }
    for (const item of list.querySelectorAll<HTMLElement>('[data-slug]')) {
      item.toggleAttribute('data-out', !slugs.includes(item.dataset['slug'] ?? ''));
    }
    refreshNotes(list);
    const isEmpty = list.childElementCount === 0;
    this.#part('empty').hidden = !isEmpty || slugs.length > 0;
    this.#part('actions').hidden = known.length === 0;
    this.#part('hint').hidden = known.length < 2;
    this.#part('on-device').hidden = isEmpty || !this.#isOwn;
    this.#part('unstored').hidden = SAVED.isStored;
    this.#showShared(known);
    const shared = addressOf({ shared: known, compared: [] }, this.#lang);
    this.#part<HTMLAnchorElement>('print').href = href({ page: 'print' }, this.#lang) + shared;
    this.#followAddress();
    const pages = known.flatMap((slug) => this.#products.get(slug)?.hit.href ?? []);
    void askWorker({ keep: pages });
  }

  #showShared(known: readonly string[]): void {
    const note = this.#part('shared');
    note.hidden = this.#isOwn;
    if (this.#isOwn) return;
    const title = document.querySelector('[data-title]');
    if (title) title.textContent = this.#words.sharedTitle;
    const { slugs } = SAVED;
    const isSaved = known.every((slug) => slugs.includes(slug));
    const said = isSaved ? this.#words.allSaved : this.#words.shared(known.length);
    this.#part('shared-text').textContent = said;
    this.#part('save-all').hidden = isSaved;
  }

  #saveAll(): void {
    SAVED.keep([...new Set([...SAVED.slugs, ...this.#slugs])]);
  }

  #showViewed(): void {
    const list = this.#part('viewed-list');
    const saved = this.#slugs;
    const viewed = VIEWED.slugs.toReversed().map((slug) => this.#former[slug] ?? slug);
    const products = viewed.flatMap((slug) =>
      saved.includes(slug) ? [] : (this.#products.get(slug) ?? []),
    );
    const cards = products.map((product) => cardOf(this.#template, product, this.#lang));
    for (const card of cards) card.querySelector('[data-own]')?.remove();
    list.replaceChildren(...cards);
    this.#part('viewed').hidden = cards.length === 0;
  }

  #choose(slug: string, isChosen: boolean): void {
    const others = this.#asked.compared.filter((one) => one !== slug);
    this.#compare(isChosen ? [...others, slug] : others);
  }

  /** Sets these products side by side, once there are two. */
  #compare(wanted: readonly string[]): void {
    const compared = wanted.filter((slug) => this.#products.has(slug)).slice(0, MOST_COMPARED);
    this.#asked = { ...this.#asked, compared };
    for (const item of this.querySelectorAll<HTMLElement>('[data-list] > [data-slug]')) {
      const choice = item.querySelector<HTMLInputElement>('[data-compare]');
      if (!choice) continue;
      choice.checked = compared.includes(item.dataset['slug'] ?? '');
      const see = item.querySelector<HTMLElement>('[data-see]');
      if (see) see.hidden = !choice.checked || compared.length < 2;
      choice.disabled = !choice.checked && compared.length === MOST_COMPARED;
    }
    this.#followAddress();
    void this.#showComparison(compared);
  }

  async #showComparison(compared: readonly string[]): Promise<void> {
    const number = ++this.#comparison;
    const part = this.#part('comparison');
    part.hidden = compared.length < 2;
    if (part.hidden) return;
    const products = compared.flatMap((slug) => this.#products.get(slug) ?? []);
    this.#part('status').textContent = this.#words.comparing;
    const columns = products.map((product) => ({ ...product.hit, facts: this.#factsOf(product) }));
    const { table, incomplete } = await comparisonTable(columns, this.#lang);
    if (number !== this.#comparison) return;
    this.#part('table').replaceChildren(table);
    this.#part('status').textContent =
      incomplete.length === 0 ? '' : this.#words.incomplete + incomplete.join(', ');
  }

  /** What the card says, with the status of today. */
  #factsOf({ slug, hit }: SavedProduct): Map<string, string> {
    const state = this.querySelector(`[data-slug="${slug}"] certificate-state`);
    const texts = [...(state?.querySelectorAll('[data-label], [data-recognised]') ?? [])];
    const status = texts.map(({ textContent }) => textContent.trim()).filter((text) => text !== '');
    const { maker, place } = this.#words;
    return new Map([
      [this.#words.status, status.join('\n')],
      ...(hit.detail === '' ? [] : [[maker, hit.detail] as const]),
      ...(hit.place === '' ? [] : [[place, hit.place] as const]),
    ]);
  }

  async #share(): Promise<void> {
    const shared = this.#slugs.filter((slug) => this.#products.has(slug));
    const address =
      href({ page: 'saved' }, this.#lang) + addressOf({ shared, compared: [] }, this.#lang);
    this.#part('status').textContent = await shareAddress(
      new URL(address, location.href),
      this.#lang,
    );
  }

  /** The address says what is shown, in both languages. */
  #followAddress(): void {
    history.replaceState(null, '', location.pathname + addressOf(this.#asked, this.#lang));
    const other = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (other) other.href = other.pathname + addressOf(this.#asked, otherLanguage(this.#lang));
  }
}

/** A slug as words, where the name is no longer known. */
const spaced = (slug: string) => slug.replaceAll('-', ' ');

function productsIn(list: ResidentList): Map<string, SavedProduct> {
  const filters = { ...NO_FILTERS, kind: ['product'] };
  const { entries } = list.find({ query: '', filters, sort: 'name' });
  return new Map(
    entries.map((entry) => [entry.slug, { slug: entry.slug, hit: list.hitOf(entry) }]),
  );
}

customElements.define('saved-page', SavedPage);
