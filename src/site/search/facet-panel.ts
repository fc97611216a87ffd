import type { FacetCounts } from '../../search/answer.ts';
import { type Facet, FACETS, type SearchState } from '../../search/search-state.ts';
import type { Language } from '../../catalog/site.ts';
import { SEARCH_WORDS } from './words.ts';
import type { RecognisedFilter } from '../../search/words/recognised-filters.ts';

/** The checkboxes that narrow the results: a column beside them, on a narrow screen a sheet over them. */
export class FacetPanel {
  readonly #facets: HTMLElement;
  readonly #boxes: readonly HTMLInputElement[];

  constructor(page: HTMLElement, onToggle: (facet: Facet, value: string) => void) {
    const facets = page.querySelector<HTMLElement>('[data-facets]');
    if (!facets) throw new Error('The search page has no filters');
    this.#facets = facets;
    this.#boxes = [...facets.querySelectorAll<HTMLInputElement>('[data-facet]')];
    facets.addEventListener('change', ({ target }) => {
      const facet = FACETS.find((name) => name === (target as HTMLElement).dataset['facet']);
      if (facet) onToggle(facet, (target as HTMLInputElement).value);
    });
    this.#fit(page);
  }

  /** Every value that can be chosen. */
  get values(): Readonly<Record<Facet, readonly string[]>> {
    const of = (facet: Facet) =>
      this.#boxes.filter((box) => box.dataset['facet'] === facet).map(({ value }) => value);
    return {
      kind: of('kind'),
      district: of('district'),
      commune: of('commune'),
      category: of('category'),
      stars: of('stars'),
      status: of('status'),
    };
  }

  /** What the value is called beside its checkbox. */
  nameOf(facet: Facet, value: string): string {
    const box = this.#boxes.find((one) => one.dataset['facet'] === facet && one.value === value);
    return box?.parentElement?.querySelector('[data-name]')?.textContent ?? value;
  }

  /** Ticks what the state filters by. */
  tick({ filters }: SearchState): void {
    for (const box of this.#boxes) {
      const facet = box.dataset['facet'] as Facet;
      box.checked = filters[facet].includes(box.value);
    }
  }

  /** The counts are those of an earlier search. */
  waits(): void {
    this.#facets.ariaBusy = 'true';
  }

  /** Shows how many results each value would give; a value without results can't be chosen. */
  count(counts: FacetCounts): void {
    this.#facets.ariaBusy = null;
    for (const box of this.#boxes) {
      const count = counts[box.dataset['facet'] as Facet][box.value] ?? 0;
      // Disabling the box that was just used would lose the reader's place.
      box.disabled = count === 0 && !box.checked && box !== document.activeElement;
      const shown = box.parentElement?.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
    }
  }

  #fit(page: HTMLElement): void {
    const column = page.querySelector('[data-column]');
    const sheet = page.querySelector<HTMLDialogElement>('[data-sheet]');
    if (!column || !sheet) return;
    const wide = matchMedia('(min-width: 64rem)');
    const place = () => {
      if (wide.matches) sheet.close();
      (wide.matches ? column : sheet).prepend(this.#facets);
    };
    place();
    wide.addEventListener('change', place);
    page.querySelector('[data-open]')?.addEventListener('click', () => sheet.showModal());
    sheet.addEventListener('click', ({ target }) => {
      const isEnd = (target as Element).closest('[data-close]') !== null;
      if (isEnd || target === sheet) sheet.close();
    });
  }
}

/** Buttons for the filters in use, each of which takes its filter away. */
export function showActiveFilters(
  row: HTMLElement,
  { filters }: SearchState,
  lang: Language,
  names: Pick<FacetPanel, 'nameOf'>,
  remove: (facet: Facet, value: string) => void,
): void {
  const chips = FACETS.flatMap((facet) =>
    filters[facet].map((value) => {
      const chip = chipOf(names.nameOf(facet, value), () => remove(facet, value));
      const action = document.createElement('span');
      action.className = 'sr-only';
      action.textContent = `${SEARCH_WORDS[lang].removeFilter} `;
      chip.prepend(action);
      chip.dataset['removes'] = '';
      return chip;
    }),
  );
  replaceChips(row, chips, 'before');
}

/** Buttons for the filters that the words typed seem to name. */
export function showRecognisedFilters(
  row: HTMLElement,
  recognised: readonly RecognisedFilter[],
  names: Pick<FacetPanel, 'nameOf'>,
  apply: (filter: RecognisedFilter) => void,
): void {
  const chips = recognised.map((filter) =>
    chipOf(names.nameOf(filter.facet, filter.value), () => apply(filter)),
  );
  replaceChips(row, chips, 'after');
}

function chipOf(name: string, onClick: () => void): HTMLButtonElement {
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.className = 'chip';
  chip.dataset['chip'] = '';
  chip.append(name);
  chip.addEventListener('click', onClick);
  return chip;
}

/** Puts the chips in place of those before; whoever used one goes on from the next, after the last from the field. */
function replaceChips(
  row: HTMLElement,
  chips: readonly HTMLButtonElement[],
  where: 'before' | 'after',
): void {
  const old = [...row.querySelectorAll<HTMLButtonElement>('[data-chip]')];
  const focused = old.findIndex((chip) => chip === document.activeElement);
  for (const chip of old) chip.remove();
  if (where === 'before') row.prepend(...chips);
  else row.append(...chips);
  row.hidden = chips.length === 0;
  if (focused < 0) return;
  const next = chips.at(Math.min(focused, chips.length - 1));
  (next ?? row.closest('search-page')?.querySelector('input'))?.focus();
}
