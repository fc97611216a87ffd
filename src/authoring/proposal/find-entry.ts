import type { Entries } from '../../entries/read-entries.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import { type Answers, tidied } from './answers.ts';
import { abbreviated, asWritten, coreName, plainName, producerKindIn } from './name-forms.ts';
import { entryIndex, type Folder } from './finding/entry-index.ts';
import { areAlike } from './finding/near-texts.ts';
import { optionsFor } from './options.ts';
import type { NewKind } from './questions.ts';

/** What was found by a name: the one that is meant, several of which one may be, or nothing. */
export type Match =
  | {
      readonly kind: 'found';
      readonly values: readonly [string];
      /** Others that are called nearly so. */
      readonly alike: readonly string[];
    }
  | { readonly kind: 'candidates'; readonly values: readonly string[] }
  | { readonly kind: 'none'; readonly values: readonly [] };

function match(same: readonly string[], alike: readonly string[] = []): Match {
  const [only, ...more] = same;
  if (only !== undefined && more.length === 0) return { kind: 'found', values: [only], alike };
  const values = same.length > 0 ? same : alike;
  return values.length > 0 ? { kind: 'candidates', values } : { kind: 'none', values: [] };
}

/** Something that people know by its names: an entry, a place, a word of a vocabulary. */
export interface Named {
  readonly value: string;
  readonly names: readonly string[];
}

/** What the text means among these: by the value itself, else by the whole name, tone marks or not, else by the name without its kind. */
export function findAmong(text: string, things: readonly Named[]): Match {
  const exact = things.filter(({ value }) => value === text.trim());
  const forms = [asWritten, plainName, coreName].map((form) => () => {
    const wanted = form(text);
    return wanted === ''
      ? []
      : things.filter(({ names }) => names.some((name) => form(name) === wanted));
  });
  const found = [() => exact, ...forms].map((find) => find()).find((some) => some.length > 0);
  return match([...new Set((found ?? []).map(({ value }) => value))]);
}

/** What someone says of the entry that they mean. */
export type Said =
  /** The name of its folder or file, today's or a former one. */
  | { readonly code: string }
  /** As a list names it that will write into it: the whole name, and the slug of the producer where it tells one. */
  | { readonly name: string; readonly producer?: string | undefined }
  /** As people call it: any of its names, or the address of its page. */
  | { readonly called: string }
  /** As someone is about to write it anew: found are those that it may be already. */
  | { readonly answers: Answers };

/** Those that count; where all were withdrawn, these, so that it can be told. */
function counting(slugs: readonly string[], folder: Folder): readonly string[] {
  const isWithdrawn = (slug: string) =>
    (folder.get(slug)?.fields as { readonly withdrawn?: object } | undefined)?.withdrawn;
  const left = slugs.filter((slug) => !isWithdrawn(slug));
  return left.length > 0 ? left : slugs;
}

/** The one finder of entries: the slug that is meant, or those of which one may be. */
export function findEntry(kind: NewKind, said: Said, entries: Entries): Match {
  if ('code' in said) return match(bearersOf(said.code, entries[`${kind}s`]));
  if ('answers' in said) return match([], alikeIn(kind, said.answers, entries));
  if ('called' in said) return called(said.called, kind, entries);
  return kind === 'product'
    ? productNamed(said.name, said.producer, entries)
    : producerNamed(said.name, entries);
}

const BY_FORMER_SLUG = entryIndex((fields) => textsAt(fields, 'formerSlugs'));

/** The entry that has or had this name of a folder or file. */
function bearersOf(code: string, folder: Folder): string[] {
  return folder.has(code) ? [code] : BY_FORMER_SLUG.bearing(folder, code).slice(0, 1);
}

const WITH_KIND = entryIndex((fields) => namesIn('producer', fields).map(abbreviated));
const BY_KIND = entryIndex((fields) => namesIn('producer', fields).map(coreAndKind));

/** What two writings of one producer’s name share. */
const coreAndKind = (name: string) => `${coreName(name)} ${producerKindIn(name)}`;

/** The producers that bear the name, however its kind is abbreviated, and those that bear nearly the same. */
function producerNamed(name: string, { producers }: Entries): Match {
  const same = WITH_KIND.bearing(producers, abbreviated(name));
  const alike = BY_KIND.bearing(producers, coreAndKind(name));
  return match(
    counting(same, producers),
    alike.filter((slug) => !same.includes(slug)),
  );
}

const BY_NAME = entryIndex((fields) => [plainName(textsAt(fields, 'name.vi')[0] ?? '')]);
const BY_ALIAS = entryIndex((fields) =>
  textsAt(fields, 'aliases.vi').filter(isProper).map(plainName),
);

/** The products of the producer that have the name, tone marks aside; where there is none, those whose producer nobody knows. */
function productNamed(name: string, producer: string | undefined, { products }: Entries): Match {
  const byName = BY_NAME.bearing(products, plainName(name));
  const byAlias = BY_ALIAS.bearing(products, plainName(name));
  const isOwn = (slug: string) => products.get(slug)?.fields?.producer === producer;
  const isAnyones = (slug: string) => products.get(slug)?.fields?.producer === null;
  const isAny = producer === undefined || producer === UNKNOWN;
  const attempts = isAny
    ? [byName, byAlias]
    : [byName.filter(isOwn), byAlias.filter(isOwn), byName.filter(isAnyones)];
  const found = attempts.find(({ length }) => length > 0) ?? [];
  return match(counting(found, products));
}

/** A name written small is a common word, by which people search. */
const isProper = (name: string) => /^\p{Lu}/u.test(name);

/** No one reads a longer list. */
const MOST_ALIKE = 5;

function called(typed: string, kind: NewKind, entries: Entries): Match {
  const text = tidied(typed);
  const wanted = plainName(text);
  const alike = [...entries[`${kind}s`].values()]
    .filter(({ fields }) =>
      namesIn(kind, fields)
        .map(plainName)
        .some((own) => holds(own, wanted) || (own.includes('-') && holds(wanted, own))),
    )
    .map(({ slug }) => slug)
    .slice(0, MOST_ALIKE);
  const inAddress = /\/([a-z\d-]+)\/?(?:[?#].*)?$/u.exec(text)?.[1] ?? '';
  const relation = { input: { kind: 'relation', to: `${kind}s` } } as const;
  const named = entries[`${kind}s`].has(inAddress)
    ? match([inAddress])
    : findAmong(text, optionsFor(relation, entries, new Map(), 'vi') ?? []);
  const values = counting(named.values, entries[`${kind}s`]);
  const [only = '', ...more] = values;
  if (values.length > 0 && more.length === 0) {
    return match(
      [only],
      alike.filter((slug) => slug !== only),
    );
  }
  return match(
    [],
    [alike, values, misspelt(wanted, kind, entries)].find(({ length }) => length > 0),
  );
}

/** The entries whose name somebody wrote with a wrong letter. */
function misspelt(wanted: string, kind: NewKind, entries: Entries): readonly string[] {
  return [...entries[`${kind}s`].values()]
    .filter(({ fields }) => namesIn(kind, fields).some((own) => areAlike(plainName(own), wanted)))
    .map(({ slug }) => slug)
    .slice(0, MOST_ALIKE);
}

function holds(longer: string, words: string): boolean {
  return words.length > 2 && `-${longer}-`.includes(`-${words}-`);
}

/** The entries that bear nearly the same name, number or address as the answers, tone marks aside. */
function alikeIn(kind: NewKind, answers: Answers, entries: Entries): string[] {
  const wanted = signsOf(kind, (key) => answers.get(key) ?? []);
  return BY_SIGNS[kind].near(entries[`${kind}s`], wanted);
}

const bySigns = (kind: NewKind) =>
  entryIndex((fields) => signsOf(kind, (key) => textsAt(fields, key)));

const BY_SIGNS = {
  product: bySigns('product'),
  producer: bySigns('producer'),
  source: bySigns('source'),
} as const satisfies Record<NewKind, unknown>;

/** What tells an entry from others. */
function signsOf(kind: NewKind, at: (key: string) => readonly string[]): string[] {
  if (kind === 'source') return [...at('url'), ...at('number'), ...at('title')].map(plainName);
  return NAME_KEYS[kind].flatMap(at).filter(isProper).map(coreName);
}

const NAME_KEYS = {
  product: ['name.vi', 'aliases.vi'],
  producer: ['name.vi', 'aliases'],
  source: ['title'],
} as const satisfies Record<NewKind, readonly string[]>;

/** The Vietnamese names of an entry, the first of which is its own. */
function namesIn(kind: NewKind, fields: unknown): string[] {
  return NAME_KEYS[kind].flatMap((key) => textsAt(fields, key));
}

function textsAt(fields: unknown, key: string): readonly string[] {
  const value = key
    .split('.')
    .reduce<unknown>(
      (parent, step) => (parent as Record<string, unknown> | null | undefined)?.[step],
      fields,
    );
  return [value].flat().filter((text) => typeof text === 'string');
}

/** How an entry is shown to people who may mean it. */
export function shownEntry(kind: NewKind, slug: string, entries: Entries) {
  const { fields, file } = entries[`${kind}s`].get(slug) ?? { fields: undefined, file: slug };
  const [name = slug] = [...textsAt(fields, 'name.vi'), ...textsAt(fields, 'title')];
  return { name, file };
}
