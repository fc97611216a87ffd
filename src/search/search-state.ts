import type { Language } from '../catalog/site.ts';
import { bilingual } from '../i18n/bilingual.ts';
import { href } from '../i18n/href.ts';
import { shortened } from './words/search-words.ts';

/** The properties by which results are narrowed. */
export const FACETS = ['kind', 'district', 'commune', 'category', 'stars', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** The orders of results. */
export const SORTS = ['relevance', 'name', 'stars'] as const;
export type Sort = (typeof SORTS)[number];

/** The values chosen in each facet: several widen, several facets narrow. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** The values that exist, in their order. */
export type FacetValues = Filters;

/** What a search page shows. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: Sort;
}

export const NO_FILTERS: Filters = {
  kind: [],
  district: [],
  commune: [],
  category: [],
  stars: [],
  status: [],
};

const FACET_NAME = bilingual<Record<Facet, string>>(
  {
    kind: 'loai',
    district: 'huyen',
    commune: 'xa',
    category: 'nhom',
    stars: 'sao',
    status: 'hieu-luc',
  },
  {
    kind: 'kind',
    district: 'district',
    commune: 'commune',
    category: 'category',
    stars: 'stars',
    status: 'status',
  },
);
const SORT_NAME = bilingual({ parameter: 'xep' }, { parameter: 'sort' });
const SORT_VALUE = bilingual<Record<Exclude<Sort, 'relevance'>, string>>(
  { name: 'ten', stars: 'sao' },
  { name: 'name', stars: 'stars' },
);
const BOTH = ['vi', 'en'] as const;

/** What an address asks for, in the words of either language; values that no longer exist are left out. */
export function stateOf(
  address: URLSearchParams,
  values: FacetValues,
): { state: SearchState; isRepaired: boolean } {
  let isRepaired = false;
  const chosen = (facet: Facet) => {
    const asked = BOTH.flatMap((lang) => address.getAll(FACET_NAME[lang][facet]));
    const known = values[facet].filter((value) => asked.includes(value));
    isRepaired ||= asked.some((value) => !values[facet].includes(value));
    return known;
  };
  const filters: Filters = {
    kind: chosen('kind'),
    district: chosen('district'),
    commune: chosen('commune'),
    category: chosen('category'),
    stars: chosen('stars'),
    status: chosen('status'),
  };
  const order = address.get(SORT_NAME.vi.parameter) ?? address.get(SORT_NAME.en.parameter);
  const sort = SORTS.find(
    (one) => one !== 'relevance' && BOTH.some((lang) => SORT_VALUE[lang][one] === order),
  );
  isRepaired ||= order !== null && sort === undefined;
  const query = shortened(address.get('q') ?? '');
  isRepaired ||= query !== (address.get('q') ?? '').trim();
  return { state: { query, filters, sort: sort ?? 'relevance' }, isRepaired };
}

/** The address of that state in that language, from the question mark on; empty for the plain page. */
export function addressOf(state: SearchState, lang: Language): string {
  const address = new URLSearchParams();
  if (state.query !== '') address.set('q', state.query);
  for (const facet of FACETS) {
    for (const value of state.filters[facet]) address.append(FACET_NAME[lang][facet], value);
  }
  if (state.sort !== 'relevance') {
    address.set(SORT_NAME[lang].parameter, SORT_VALUE[lang][state.sort]);
  }
  const text = address.toString();
  return text === '' ? '' : `?${text}`;
}

/** Where all products stand that come from a commune of today. */
export function addressIn(commune: string, lang: Language): string {
  const filters = { ...NO_FILTERS, kind: ['product'], commune: [commune] };
  const state = addressOf({ query: '', filters, sort: 'relevance' }, lang);
  return `${href({ page: 'search' }, lang)}${state}`;
}

/** The state with that value chosen, or no longer chosen. */
export function toggled(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state.filters[facet];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...state, filters: { ...state.filters, [facet]: next } };
}
