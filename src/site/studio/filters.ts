import { groupsInUse, productsOf, type Catalog } from '../../catalog/catalog.ts';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { byStars } from '../../catalog/certification/standing.ts';
import type { Language } from '../../catalog/site.ts';
import { capitalised, districtName } from '../../i18n/places.ts';
import { STUDIO_CHOICE_WORDS } from './choice-words.ts';
import { starsText } from '../../i18n/validity-words.ts';
import { withFilters } from '../../print/studio/own-list.ts';
import { dayOfOrder, type Selection } from '../../print/order.ts';
import { compareNames } from '../../text/collation.ts';
import { partOf, type Edit, type StudioView } from './view.ts';

const FILTERS = ['districts', 'categories', 'stars', 'producers'] as const;
type Filter = (typeof FILTERS)[number];

interface Value {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** The checkboxes by which products are taken from the whole catalogue. */
export class StudioFilters {
  readonly #root: HTMLDetailsElement;
  #boxes: readonly HTMLInputElement[] = [];
  /** For which certificates were judged when the products were counted. */
  #day: CalendarDay | undefined;

  constructor(root: HTMLDetailsElement, edit: Edit) {
    this.#root = root;
    root.addEventListener('change', () => edit((draft) => withFilters(draft, this.#chosen)));
  }

  #offer(catalog: Catalog, lang: Language): void {
    if (this.#day === catalog.day) return;
    this.#day = catalog.day;
    const words = STUDIO_CHOICE_WORDS[lang];
    const titles: Record<Filter, string> = {
      districts: words.district,
      categories: words.category,
      stars: words.stars,
      producers: words.producer,
    };
    const values = valuesOf(catalog, lang);
    partOf(this.#root, 'filter-lists').replaceChildren(
      ...FILTERS.map((filter) => fieldsetOf(filter, titles[filter], values[filter])),
    );
    this.#boxes = [...this.#root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  }

  get #chosen(): Pick<Selection, Filter> {
    const of = (filter: Filter) =>
      this.#boxes.filter(({ name, checked }) => name === filter && checked).map((box) => box.value);
    return {
      districts: of('districts'),
      categories: of('categories'),
      stars: of('stars').map(starsIn),
      producers: of('producers'),
    };
  }

  show({ catalog, order, draft: { selection }, lang }: StudioView): void {
    this.#offer({ ...catalog, day: dayOfOrder(order, catalog.day) }, lang);
    this.#root.hidden = selection.products !== null;
    for (const box of this.#boxes) {
      const values: readonly unknown[] = selection[box.name as Filter];
      box.checked = values.includes(box.name === 'stars' ? starsIn(box.value) : box.value);
    }
    const count = FILTERS.flatMap((filter): readonly unknown[] => selection[filter]).length;
    const words = STUDIO_CHOICE_WORDS[lang];
    partOf(this.#root, 'filter-summary').textContent =
      count === 0 ? words.filters : words.filtersInUse(count);
  }
}

const starsIn = (value: string) =>
  (value === '' ? null : Number(value)) as Selection['stars'][number];

function valuesOf(catalog: Catalog, lang: Language): Record<Filter, Value[]> {
  const { districts, producers } = catalog;
  return {
    districts: [...districts.values()].map((district) => ({
      value: district.slug,
      name: capitalised(districtName(district, lang)),
      count: productsOf(catalog, 'district', district.slug).length,
    })),
    categories: groupsInUse(catalog).map(({ group, products }) => ({
      value: group.code,
      name: group.name[lang],
      count: products.length,
    })),
    stars: byStars(catalog).map(({ stars, products }) => ({
      value: stars === null ? '' : String(stars),
      name: capitalised(starsText(stars, lang)),
      count: products.length,
    })),
    producers: [...producers.values()]
      .map(({ slug, name }) => ({
        value: slug,
        name: name[lang],
        count: productsOf(catalog, 'producer', slug).length,
      }))
      .toSorted((a, b) => compareNames(a.name, b.name)),
  };
}

function fieldsetOf(filter: Filter, title: string, values: readonly Value[]): HTMLElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  const list = document.createElement('div');
  legend.textContent = title;
  list.append(...values.filter(({ count }) => count > 0).map((value) => checkOf(filter, value)));
  fieldset.append(legend, list);
  return fieldset;
}

function checkOf(filter: Filter, { value, name, count }: Value): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  const shown = document.createElement('span');
  label.className = 'check';
  box.type = 'checkbox';
  box.name = filter;
  box.value = value;
  shown.className = 'text-quiet';
  shown.textContent = String(count);
  label.append(box, name, shown);
  return label;
}
