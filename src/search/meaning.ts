import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { isRunning } from '../catalog/certification/validity.ts';
import type { NamedCollection, NamedPlace, Reading } from './answer.ts';
import { type AskedNumber, askedNumber } from './numbers.ts';
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
  readonly collection?: NamedCollection;
  /** What answers in place of words, with those filters. */
  readonly find?: (filters: Filters) => Listed;
  /** What is shown where the words find nothing. */
  readonly otherwise?: (filters: Filters) => Listed;
}

const nothingIn = (list: ResidentList) => (filters: Filters) => list.where(filters, () => false);

const asTyped = (state: SearchState): Meaning => ({ state, reading: 'as-typed', asksWhere: false });

/** What is looked for where the whole list is known: a number, everything that the filters leave, or what the words mean. */
export function meaningOf(list: ResidentList, state: SearchState, today: CalendarDay): Meaning {
  if (state.query === '') {
    return { ...asTyped(state), find: (filters) => list.find({ ...state, filters }) };
  }
  const asked = askedNumber(state.query);
  return asked ? ofNumber(list, state, asked) : meant(list, state, today);
}

/** The same of a large list, of which only the part near the words is known: enough for a number. */
export function meaningNear(near: ResidentList | undefined, state: SearchState): Meaning {
  const asked = near && askedNumber(state.query);
  return asked ? ofNumber(near, state, asked) : asTyped(state);
}

function ofNumber(list: ResidentList, state: SearchState, asked: AskedNumber): Meaning {
  const find = (filters: Filters) => list.withNumber(asked, filters);
  // A name may be a number, and a year may stand in a story.
  const isWords = asked.isYear || list.find(state).total > 0;
  if (isWords && find(state.filters).total === 0) return asTyped(state);
  return { ...asTyped(state), reading: 'number', find };
}

/**
 * What is looked for where no name has all that was typed: the name that a question is about, a place that no entry
 * names, what holds on the day, or what an ailment leaves.
 */
function meant(list: ResidentList, state: SearchState, today: CalendarDay): Meaning {
  const { query } = state;
  const isNamed = (words: string) =>
    list.find({ ...state, filters: NO_FILTERS, query: words }).total > 0;
  const typed = asTyped(state);
  if (asksOnlyInForce(query)) {
    return { ...typed, reading: 'in-force', find: inForceOn(list, today) };
  }
  if (asksOnlyWhere(query) || (asksNothingByName(query) && !isNamed(query))) {
    const isWhere = asksWhere(query);
    return { ...typed, reading: 'where-to-buy', asksWhere: isWhere, find: nothingIn(list) };
  }
  const empty = list.emptyCollection(query);
  if (empty && !isNamed(query)) {
    const collection = { ...empty, day: list.day };
    return { ...typed, reading: 'empty-collection', collection, find: nothingIn(list) };
  }
  const besides = withoutHealth(query);
  if (besides !== '' && isNamed(query)) return typed;
  if (besides !== undefined) {
    // What is left of a cure is no name of anything, unless one has it.
    const rest = [besides, ...withoutQuestion(besides)].find((words) => words && isNamed(words));
    const meaning = { ...typed, reading: 'health' } as const;
    if (rest === undefined) return { ...meaning, find: nothingIn(list) };
    return { ...meaning, state: { ...state, query: rest } };
  }
  const place = placeIn(query, list);
  if (place) {
    const { commune, district, named } = place;
    const otherwise = (filters: Filters) => nearby(list, district, filters);
    const looked = { ...state, query: commune ?? named.name };
    return { ...typed, state: looked, reading: 'place', place: named, otherwise };
  }
  const names = withoutQuestion(query);
  const name = names.find(isNamed) ?? names.at(-1);
  if (name === undefined) return typed;
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
