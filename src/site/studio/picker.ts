import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import type { Product } from '../../catalog/product.ts';
import { STUDIO_CHOICE_WORDS } from './choice-words.ts';
import { withFilters, withProducts } from '../../print/studio/own-list.ts';
import { entriesAtOnce } from '../../search/search-engine.ts';
import { NO_FILTERS } from '../../search/search-state.ts';
import { SAVED } from '../save-button/device-list.ts';
import { partOf, type Edit, type StudioView } from './view.ts';

/** More products that match are only counted. */
const MOST_SHOWN = 12;

/** Where products come from: filters, or a list by hand to which a search adds. */
export class StudioPicker {
  readonly #root: HTMLElement;
  readonly #edit: Edit;
  /** What the words find; undefined where the list of the search can't be loaded. */
  #matching: readonly Product[] | undefined = [];
  /** Numbers the searches, so that a late answer never replaces a newer one. */
  #asked = 0;
  #view: StudioView | undefined;
  /** What was chosen by hand before someone tried filters. */
  #own: readonly string[] = [];

  constructor(root: HTMLElement, catalog: StudioView['catalog'], edit: Edit) {
    this.#root = root;
    this.#edit = edit;
    root.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      if (name !== 'source') return;
      if (value === 'filter') edit((draft) => withFilters(draft, {}));
      else edit((draft) => withProducts(draft, this.#ownList()));
    });
    partOf(root, 'words').addEventListener('input', () => void this.#look(catalog));
    partOf(root, 'take').addEventListener('click', () => this.#take(this.#matching ?? []));
    partOf(root, 'match-list').addEventListener('click', ({ target }) => {
      const slug = (target as Element).closest<HTMLElement>('[data-slug]')?.dataset['slug'];
      const product = slug === undefined ? undefined : catalog.products.get(slug);
      if (product) this.#take([product]);
    });
    partOf(root, 'clear').addEventListener('click', () => {
      edit((draft) => withProducts(draft, []));
      partOf(root, 'words').focus();
    });
    partOf(root, 'keep').addEventListener('click', () => {
      const words = this.#view && STUDIO_CHOICE_WORDS[this.#view.lang];
      SAVED.keep([...new Set([...SAVED.slugs, ...(this.#view?.draft.selection.products ?? [])])]);
      edit((draft) => draft, words?.kept);
    });
    SAVED.onChange(() => this.#view && this.show(this.#view));
  }

  /** The list of before, or else what was saved, or else what the filters give. */
  #ownList(): readonly string[] {
    const kept = SAVED.slugs;
    const filtered = this.#view && isFiltered(this.#view) ? askedIn(this.#view) : [];
    return [this.#own, kept, filtered].find(({ length }) => length > 0) ?? [];
  }

  /** Finds products as the search page does. */
  async #look(catalog: StudioView['catalog']): Promise<void> {
    const asked = ++this.#asked;
    const query = partOf<HTMLInputElement>(this.#root, 'words').value.trim();
    const filters = { ...NO_FILTERS, kind: ['product'] };
    const lang = this.#view?.lang ?? 'vi';
    const today = dayInVietnam(new Date());
    const found = query === '' ? [] : await entriesAtOnce(lang, query, filters, today);
    if (asked !== this.#asked) return;
    this.#matching = found?.flatMap(({ slug }) => catalog.products.get(slug) ?? []);
    this.#match();
  }

  /** By hand, what matches is added; with filters, it becomes the list. */
  #take(products: readonly Product[]): void {
    const slugs = products.map(({ slug }) => slug);
    const words = this.#view && STUDIO_CHOICE_WORDS[this.#view.lang];
    this.#edit((draft) => {
      const before = draft.selection.products ?? [];
      return withProducts(draft, [...before, ...slugs]);
    }, words?.added(slugs.length));
  }

  show(view: StudioView): void {
    this.#view = view;
    const { products } = view.draft.selection;
    const words = STUDIO_CHOICE_WORDS[view.lang];
    const kept = SAVED.slugs;
    this.#own = products ?? this.#own;
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('[name=source]')) {
      radio.checked = (radio.value === 'hand') === (products !== null);
    }
    partOf(this.#root, 'saved').textContent = words.saved(kept.length);
    const isOwn = products !== null && products.length > 0;
    partOf(this.#root, 'clear').hidden = !isOwn;
    partOf(this.#root, 'keep').hidden = !isOwn || products.every((slug) => kept.includes(slug));
    this.#match();
  }

  #match(): void {
    if (!this.#view) return;
    const { lang, draft } = this.#view;
    const words = STUDIO_CHOICE_WORDS[lang];
    const { products } = draft.selection;
    const isAsked = partOf<HTMLInputElement>(this.#root, 'words').value.trim() !== '';
    const all = (isAsked && this.#matching) || [];
    const fresh = all.filter(({ slug }) => !products?.includes(slug));
    partOf(this.#root, 'matches').hidden = !isAsked;
    partOf(this.#root, 'match-count').textContent = !isAsked
      ? ''
      : this.#matching === undefined
        ? words.searchFailed
        : all.length === 0
          ? words.noMatch
          : words.matches(all.length);
    const focused = document.activeElement?.getAttribute('data-slug');
    const items = all.slice(0, MOST_SHOWN).map((product) => this.#itemOf(product));
    partOf(this.#root, 'match-list').replaceChildren(...items);
    if (focused) {
      const next = this.#root.querySelector<HTMLElement>(`[data-slug="${focused}"]`);
      (next ?? partOf(this.#root, 'words')).focus();
    }
    const take = partOf(this.#root, 'take');
    take.hidden = fresh.length === 0 || (products !== null && all.length < 2);
    take.textContent = (products ? words.addAll : words.onlyThese)(fresh.length);
  }

  #itemOf({ slug, name }: Product): HTMLElement {
    const { lang, draft } = this.#view as StudioView;
    const words = STUDIO_CHOICE_WORDS[lang];
    const item = document.createElement('li');
    item.append(name[lang]);
    const { products } = draft.selection;
    if (products === null) return item;
    const button = document.createElement('button');
    const isIn = products.includes(slug);
    button.type = 'button';
    button.className = 'text-button';
    button.dataset['slug'] = slug;
    button.ariaDisabled = isIn ? 'true' : null;
    button.textContent = isIn ? words.isIn : words.add;
    button.ariaLabel = isIn ? `${words.isIn}: ${name[lang]}` : words.addOne(name[lang]);
    item.append(button);
    return item;
  }
}

function isFiltered({ draft: { selection } }: StudioView): boolean {
  const { districts, categories, stars, producers } = selection;
  return [districts, categories, stars, producers].some(({ length }) => length > 0);
}

function askedIn({ choice: { printed, leftOut } }: StudioView): string[] {
  return [...printed, ...leftOut].map(({ product }) => product.slug);
}
