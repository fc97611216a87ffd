import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { isRunning } from '../catalog/certification/validity.ts';
import type { NamedPlace, Reading } from './answer.ts';
import { statusOn } from './hit-fields.ts';
import type { Listed, ResidentList } from './list/resident-list.ts';
import { type Filters, NO_FILTERS, type SearchState } from './search-state.ts';
import { placeIn } from './words/place-words.ts';
import {
  asksNothingByName,
  asksOnlyInForce,
  asksOnlyWhere,
  asksWhere,
  withoutHealth,
  withoutQuestion,
} from './words/unsearched-words.ts';

/** What is looked for when something is typed. */
export interface Meaning {
  readonly state: SearchState;
  readonly reading: Reading;
  /** Whether it was asked where to buy. */
  readonly asksWhere: boolean;
  readonly place?: NamedPlace;
  /** What answers in place of words, with those filters. */
  readonly find?: (filters: Filters) => Listed;
  /** What is shown where the words find nothing. */
  readonly otherwise?: (filters: Filters) => Listed;
}

const nothingIn = (list: ResidentList) => (filters: Filters) => list.where(filters, () => false);

/**
 * What is looked for where no name has all that was typed: the name that a question is about, a place that no entry
 * names, what holds on the day, or what an ailment leaves.
 */
export function meant(list: ResidentList, state: SearchState, today: CalendarDay): Meaning {
  const { query } = state;
  const isNamed = (words: string) =>
    list.find({ ...state, filters: NO_FILTERS, query: words }).total > 0;
  const asTyped = { state, reading: 'as-typed', asksWhere: false } as const;
  if (query === '') return asTyped;
  if (asksOnlyInForce(query)) {
    return { ...asTyped, reading: 'in-force', find: inForceOn(list, today) };
  }
  if (asksOnlyWhere(query) || (asksNothingByName(query) && !isNamed(query))) {
    const isWhere = asksWhere(query);
    return { ...asTyped, reading: 'where-to-buy', asksWhere: isWhere, find: nothingIn(list) };
  }
  const besides = withoutHealth(query);
  if (besides !== '' && isNamed(query)) return asTyped;
  if (besides !== undefined) {
    // What is left of a cure is no name of anything, unless one has it.
    const rest = [besides, ...withoutQuestion(besides)].find((words) => words && isNamed(words));
    const meaning = { ...asTyped, reading: 'health' } as const;
    if (rest === undefined) return { ...meaning, find: nothingIn(list) };
    return { ...meaning, state: { ...state, query: rest } };
  }
  const place = placeIn(query, list);
  if (place) {
    const { commune, district, named } = place;
    const otherwise = (filters: Filters) => nearby(list, district, filters);
    const looked = { ...state, query: commune ?? named.name };
    return { ...asTyped, state: looked, reading: 'place', place: named, otherwise };
  }
  const names = withoutQuestion(query);
  const name = names.find(isNamed) ?? names.at(-1);
  if (name === undefined) return asTyped;
  const isWhere = asksWhere(query);
  return { state: { ...state, query: name }, reading: 'question', asksWhere: isWhere };
}

const inForceOn = (list: ResidentList, today: CalendarDay) => (filters: Filters) =>
  list.where(filters, (entry) => {
    const { certificate } = list.hitOf(entry);
    return certificate !== undefined && isRunning(statusOn(certificate, today));
  });

/** What comes from the district of a place, none of which answers. */
function nearby(list: ResidentList, district: string, filters: Filters): Listed {
  const found = list.where(filters, (entry) => entry.filters.district.includes(district));
  return { ...found, asides: [{ reason: 'nearby', from: 0 }] };
}
