import { intervalOf, mayBeSameDay } from '../../catalog/certification/calendar-day.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import { isSameNumber } from '../proposal/decision.ts';

/** A recognition as a file has it, every value as it was typed. */
export type TypedItem = Readonly<Record<string, unknown>>;

/** Two histories in one. */
export interface JoinedHistory {
  readonly items: readonly TypedItem[];
  /** Recognitions that both files tell, and that are one now. */
  readonly shared: readonly TypedItem[];
  /** Pairs that are one decision, yet say different things. */
  readonly contradictions: readonly { readonly one: TypedItem; readonly other: TypedItem }[];
}

/**
 * The recognitions of two files, oldest first. What both tell is told once, with all that either knows and the sources
 * of both; what contradicts itself stays apart, for people to decide.
 */
export function joinedHistory(
  own: readonly TypedItem[],
  others: readonly TypedItem[],
): JoinedHistory {
  const items = [...own];
  const shared: TypedItem[] = [];
  const contradictions: { one: TypedItem; other: TypedItem }[] = [];
  let last = -1;
  for (const other of others) {
    const index = items.findIndex((one) => isOneDecision(one, other));
    const one = items[index];
    if (one === undefined) {
      last = placeFor(other, items, last);
      items.splice(last, 0, other);
      continue;
    }
    last = index;
    if (!agree(one, other)) {
      contradictions.push({ one, other });
      continue;
    }
    items[index] = together(one, other);
    shared.push(items[index]);
  }
  return { items, shared, contradictions };
}

const said = (item: TypedItem, key: string) => {
  const value = item[key];
  return value === undefined || value === UNKNOWN ? undefined : value;
};
const textOf = (item: TypedItem, key: string) => {
  const value = said(item, key);
  return value === undefined ? undefined : String(value);
};

/**
 * By number within a year, since numbers begin anew in each; without both numbers by date, for nothing is recognised
 * twice on one; undated ones by a source that both cite.
 */
function isOneDecision(one: TypedItem, other: TypedItem): boolean {
  const [number, otherNumber] = [textOf(one, 'number'), textOf(other, 'number')];
  const [decided, otherDecided] = [textOf(one, 'decided'), textOf(other, 'decided')];
  const isDated = decided !== undefined && otherDecided !== undefined;
  if (number !== undefined && otherNumber !== undefined) {
    const isSameYear = !isDated || decided.slice(0, 4) === otherDecided.slice(0, 4);
    return isSameYear && isSameNumber(number, otherNumber);
  }
  if (isDated) return mayBeSameDay(decided, otherDecided);
  const isUndated = decided === undefined && otherDecided === undefined;
  return isUndated && sourcesOf(one).some((id) => sourcesOf(other).includes(id));
}

const sourcesOf = (item: TypedItem) => [item['sources'] ?? []].flat().map(String);

/** Whether nothing that both say differs; of two dates the one may be more precise. */
function agree(one: TypedItem, other: TypedItem): boolean {
  return Object.keys(one).every((key) => {
    const [a, b] = [said(one, key), said(other, key)];
    if (a === undefined || b === undefined || key === 'sources' || key === 'inferred') return true;
    if (key === 'decided') return mayBeSameDay(String(a), String(b));
    if (key === 'number') return isSameNumber(String(a), String(b));
    return JSON.stringify(a) === JSON.stringify(b);
  });
}

function together(one: TypedItem, other: TypedItem): TypedItem {
  const [both, keys] = [[one, other], new Set([...Object.keys(one), ...Object.keys(other)])];
  const facts = [...keys]
    .filter((key) => key !== 'inferred' && key !== 'sources')
    .map((key) => [key, bestOf(key, both)] as const);
  const joined = Object.fromEntries(facts);
  const inferred = ['stars', 'decided'].filter((key) => isDeduced(key, joined[key], both));
  return {
    ...joined,
    ...(inferred.length > 0 && { inferred }),
    sources: [...new Set(both.flatMap(sourcesOf))],
  };
}

/** What is known of a fact: of two dates the more precise one. */
function bestOf(key: string, items: readonly TypedItem[]): unknown {
  const known = items.map((item) => said(item, key)).filter((value) => value !== undefined);
  const [first = UNKNOWN, second = ''] = known;
  return key === 'decided' && String(second).length > String(first).length && known.length > 1
    ? second
    : first;
}

/** Whether nobody states the value: each file that has it deduced it. */
function isDeduced(key: string, value: unknown, items: readonly TypedItem[]): boolean {
  const tellers = items.filter((item) => said(item, key) !== undefined && item[key] === value);
  return (
    tellers.length > 0 && tellers.every((item) => [item['inferred'] ?? []].flat().includes(key))
  );
}

/** Behind the last that was told in the order of its own file, and behind every earlier decision. */
function placeFor(item: TypedItem, items: readonly TypedItem[], last: number): number {
  const begins = (one: TypedItem) => intervalOf(textOf(one, 'decided') ?? '')?.earliest;
  const day = begins(item);
  if (day === undefined) return last + 1;
  const later = items.findIndex((one, index) => index > last && (begins(one) ?? '') > day);
  return later === -1 ? items.length : later;
}
