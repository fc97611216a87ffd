import type { Language } from '../catalog/site.ts';
import { SEARCH_WORDS } from '../i18n/search-words.ts';
import type { RecognisedFilter } from '../search/recognised-filters.ts';
import { FACETS, type Facet, type SearchState } from '../search/search-state.ts';
import type { FacetPanel } from './facet-panel.ts';

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

/** Puts the chips in place of those before; whoever used one of them goes on from the next. */
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
  if (focused >= 0) chips.at(Math.min(focused, chips.length - 1))?.focus();
}
