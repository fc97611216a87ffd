import { INFERRED_FACTS } from '../../catalog/product.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import type { Field } from '../../entries/schemas/field.ts';
import { slugOf } from '../../text/slug.ts';
import { joinedHistory, type JoinedHistory, type TypedItem } from './joined-recognitions.ts';

/** The facts of a file as they were typed. */
export type Typed = Readonly<Record<string, unknown>>;

/** Which of two entries tells a fact. */
export type Side = 'into' | 'from';

/** A fact of which both entries say something else. */
export interface Conflict {
  readonly field: Field;
  readonly into: unknown;
  readonly from: unknown;
  /** Whose word was chosen; undefined while nobody has. */
  readonly kept: Side | undefined;
}

/** What becomes of an entry that takes in another one. */
export interface JoinedFacts {
  /** The fields that are not what they were; undefined: no more. */
  readonly changes: ReadonlyMap<string, unknown>;
  readonly conflicts: readonly Conflict[];
  readonly history: JoinedHistory | undefined;
}

/** Names join the other names; these fields follow others. */
const FOLLOWING = [
  'name',
  'aliases',
  'formerSlugs',
  'certifications',
  'inferred',
  'categoryIsOurs',
  'withdrawn',
];
/** A list that states one thing. */
const ONE_STATEMENT = ['season'];

/** The facts of two entries in one: lists join, what one lacks the other tells; what differs is for people to choose. */
export function joinedFacts(
  fields: readonly Field[],
  [into, from]: readonly [Typed, Typed],
  formerSlugs: readonly string[],
  choose: (key: string) => Side | undefined,
): JoinedFacts {
  const changes = new Map<string, unknown>();
  const conflicts: Conflict[] = [];
  const tellers = new Map<string, readonly Typed[]>();
  const plain = fields.filter(({ key }) => !FOLLOWING.includes(key));
  for (const field of plain) {
    const { key, isList } = field;
    const [own, other] = [into[key], from[key]];
    const isSame = JSON.stringify(own) === JSON.stringify(other);
    if (!isStated(other)) tellers.set(key, [into]);
    else if (!isStated(own)) tellers.set(key, [from]);
    else if (isSame) tellers.set(key, [into, from]);
    else if (isList && !ONE_STATEMENT.includes(key)) changes.set(key, union(own, other));
    else {
      const kept = choose(key);
      conflicts.push({ field, into: own, from: other, kept });
      tellers.set(key, [kept === 'from' ? from : into]);
    }
    if (tellers.get(key)?.[0] === from) changes.set(key, other);
  }
  const history = into['certifications'] ? historyOf(into, from) : undefined;
  if (history) changes.set('certifications', history.items);
  changes.set('aliases', aliasesOf(into, from));
  changes.set('formerSlugs', union(into['formerSlugs'], formerSlugs));
  changes.set('inferred', inferredOf(into, tellers));
  changes.set('categoryIsOurs', isOurs(tellers.get('category') ?? [into]));
  return { changes: onlyChanged(changes, into), conflicts, history };
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== UNKNOWN && !(Array.isArray(value) && value.length === 0);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function union(own: unknown, other: unknown): unknown[] {
  const seen = new Set<string>();
  return [...listOf(own), ...listOf(other)].filter((item) => {
    const key = JSON.stringify(item);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const historyOf = (into: Typed, from: Typed) =>
  joinedHistory(
    listOf(into['certifications']) as TypedItem[],
    listOf(from['certifications']) as TypedItem[],
  );

/** The other names of both, and the name that is given up. */
function aliasesOf(into: Typed, from: Typed): unknown {
  const [own, other] = [namesOf(into), namesOf(from)];
  const more = (lang: 'vi' | 'en') =>
    slugOf(own[lang]) === slugOf(other[lang]) ? [] : [other[lang]];
  const [mine, theirs] = [into['aliases'], from['aliases']];
  if (!('certifications' in into)) {
    return union(mine, [...listOf(theirs), ...new Set([...more('vi'), ...more('en')])]);
  }
  const byLanguage = (['vi', 'en'] as const).map((lang) => {
    const [a, b] = [mine, theirs].map((one) => (one as Typed | undefined)?.[lang]);
    return [lang, union(a, [...listOf(b), ...more(lang)])] as const;
  });
  return Object.fromEntries(byLanguage.filter(([, names]) => names.length > 0));
}

function namesOf({ name }: Typed): Record<'vi' | 'en', string> {
  const { vi = '', en = '' } = (name ?? {}) as Partial<Record<'vi' | 'en', string>>;
  return { vi, en };
}

/** A fact stays deduced where nobody whose word counts states it. */
function inferredOf(into: Typed, tellers: ReadonlyMap<string, readonly Typed[]>): unknown[] {
  return INFERRED_FACTS.filter((fact) =>
    (tellers.get(fact) ?? [into]).every(({ inferred }) => listOf(inferred).includes(fact)),
  );
}

/** Whether the editors chose the category, of those whose word counts. */
function isOurs(tellers: readonly Typed[]): unknown {
  return tellers.every(({ categoryIsOurs }) => isStated(categoryIsOurs))
    ? tellers[0]?.['categoryIsOurs']
    : undefined;
}

function onlyChanged(changes: ReadonlyMap<string, unknown>, into: Typed): Map<string, unknown> {
  const isEmpty = (value: unknown) =>
    value !== undefined && typeof value === 'object' && Object.keys(value ?? {}).length === 0;
  return new Map(
    [...changes]
      .map(([key, value]) => [key, isEmpty(value) ? undefined : value] as const)
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(into[key])),
  );
}
