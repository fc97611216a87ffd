import { slugOf } from '../../text/slug.ts';
import type { ProducerKind } from '../../catalog/producer.ts';
import type { Entries } from '../../entries/read/read-entries.ts';
import { items } from '../../entries/rules/reference.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Answers } from './answers.ts';
import type { NewKind } from './questions.ts';

/** What producers and places are besides their name: two writings of one name differ in it. */
const KIND =
  /^(?:hop-tac-xa|htx|to-hop-tac|cong-ty|tnhh|mtv|co-phan|cp|ho-kinh-doanh|ho|co-so|san-xuat|nong-nghiep|dich-vu|tong-hop|huyen|thi-xa|thanh-pho|xa|phuong|thi-tran)-/u;

/** The name without tone marks and without what kind of producer or place it is: `HTX Trang Trắng` → `trang-trang`. */
export function coreName(name: string): string {
  let core = slugOf(name);
  while (KIND.test(core)) core = core.replace(KIND, '');
  return core;
}

/** What names of producers begin with, by the kind of producer that bears them. */
const BEGINNINGS: readonly (readonly [RegExp, ProducerKind])[] = [
  [/^(?:to-hop-tac|tht)\b/u, 'cooperative-group'],
  [/^(?:hop-tac-xa|htx|lien-hiep-hop-tac-xa|lh-htx)\b/u, 'cooperative'],
  [/^(?:cong-ty|cty|doanh-nghiep|dntn|chi-nhanh-cong-ty)\b/u, 'company'],
  [/^(?:ho|hkd|co-so|cssx|cs|gia-dinh)\b/u, 'household'],
  [/^(?:trang-trai)\b/u, 'farm'],
  [/^(?:hoi|hiep-hoi|chi-hoi|lang-nghe)\b/u, 'association'],
];

/** The kind of producer that the name alone suggests; `unknown` where it says nothing. */
export function producerKindIn(name: string): ProducerKind {
  const slug = slugOf(name);
  return BEGINNINGS.find(([beginning]) => beginning.test(slug))?.[1] ?? 'unknown';
}

/** Producers that a name may mean: surely, or only nearly so. */
export interface MatchingProducers {
  readonly same: readonly string[];
  readonly similar: readonly string[];
}

/** The producers on file that bear the name, however its kind is abbreviated, and those that bear nearly the same. */
export function matchingProducers(name: string, { producers }: Entries): MatchingProducers {
  const [wanted, core, kind] = [form(name), coreName(name), producerKindIn(name)];
  const [same, similar]: [string[], string[]] = [[], []];
  for (const { slug, fields } of producers.values()) {
    const names = [fields?.name?.vi ?? '', ...items(fields?.aliases).map(([, alias]) => alias)];
    if (names.some((one) => form(one) === wanted)) same.push(slug);
    else if (names.some((one) => coreName(one) === core && producerKindIn(one) === kind)) {
      similar.push(slug);
    }
  }
  return { same, similar };
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bhop-tac-xa\b/gu, 'htx'],
  [/\btrach-nhiem-huu-han\b/gu, 'tnhh'],
  [/\bmot-thanh-vien\b/gu, 'mtv'],
  [/\bco-phan\b/gu, 'cp'],
  [/\bcty\b/gu, 'cong-ty'],
  [/\bhkd\b/gu, 'ho-kinh-doanh'],
];

function form(name: string): string {
  return SHORT.reduce((slug, [long, short]) => slug.replace(long, short), slugOf(name));
}

/**
 * The products on file that a row without a code may mean: those with the name, tone marks aside, of the same
 * producer; where there is none, those with the name whose producer nobody knows.
 */
export function matchingProducts(
  name: string,
  producer: string | undefined,
  { products }: Entries,
): readonly string[] {
  const wanted = slugOf(name);
  const all = [...products.values()];
  const byName = all.filter(({ fields }) => slugOf(fields?.name?.vi ?? '') === wanted);
  const byAlias = all.filter(({ fields }) =>
    items(fields?.aliases?.vi)
      // A name written small is a common word, by which people search.
      .filter(([, alias]) => /^\p{Lu}/u.test(alias))
      .some(([, alias]) => slugOf(alias) === wanted),
  );
  const isOwn = ({ fields }: (typeof all)[number]) => fields?.producer === producer;
  const isAnyones = ({ fields }: (typeof all)[number]) => fields?.producer === null;
  const isAny = producer === undefined || producer === UNKNOWN;
  const attempts = isAny
    ? [byName, byAlias]
    : [byName.filter(isOwn), byAlias.filter(isOwn), byName.filter(isAnyones)];
  return (attempts.find(({ length }) => length > 0) ?? []).map(({ slug }) => slug);
}

/** One entry that a cell may mean. */
export interface Pickable {
  readonly value: string;
  readonly names: readonly string[];
}

/** The values that the text may mean: by the value itself, else by the whole name, tone marks or not, else by the name without its kind. */
export function picked(text: string, options: readonly Pickable[]): readonly string[] {
  const exact = options.filter(({ value }) => value === text.trim());
  const forms = [asWritten, slugOf, coreName].map((form) => () => {
    const wanted = form(text);
    return wanted === ''
      ? []
      : options.filter(({ names }) => names.some((name) => form(name) === wanted));
  });
  const found = [() => exact, ...forms].map((find) => find()).find((some) => some.length > 0);
  return [...new Set((found ?? []).map(({ value }) => value))];
}

function asWritten(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

interface Renamable {
  readonly slug: string;
  readonly fields?:
    { readonly formerSlugs?: readonly (string | undefined)[] | undefined } | undefined;
}

/** The present name of the entry that has or had this one; undefined where none had. */
export function presentSlug(
  folder: ReadonlyMap<string, Renamable>,
  code: string,
): string | undefined {
  if (folder.has(code)) return code;
  const renamed = [...folder.values()].find(({ fields }) =>
    items(fields?.formerSlugs).some(([, former]) => former === code),
  );
  return renamed?.slug;
}

/** An entry that may be the one that someone is about to write again. */
export interface SimilarEntry {
  readonly name: string;
  readonly file: string;
}

/** The entries of that kind that bear nearly the same name, number or address, tone marks aside. */
export function similarEntries(
  kind: NewKind,
  answers: Answers,
  entries: Entries,
): readonly SimilarEntry[] {
  const wanted = signsOf(kind, (key) => answers.get(key) ?? []);
  return [...entries[`${kind}s`].values()].flatMap(({ fields, file, slug }) => {
    const own = signsOf(kind, (key) => textsAt(fields, key));
    const isSimilar = own.some((sign) => wanted.some((other) => areAlike(sign, other)));
    const [name = slug] = [...textsAt(fields, 'name.vi'), ...textsAt(fields, 'title')];
    return isSimilar ? [{ name, file }] : [];
  });
}

/** What tells an entry from others. A name written small is a common word and tells nothing. */
function signsOf(kind: NewKind, at: (key: string) => readonly string[]): string[] {
  if (kind === 'source') return [...at('url'), ...at('number'), ...at('title')].map(slugOf);
  const aliases = at(kind === 'product' ? 'aliases.vi' : 'aliases');
  const names = [...at('name.vi'), ...aliases].filter((name) => /^\p{Lu}/u.test(name));
  return names.map(coreName);
}

/** Numbers tell things apart; of the letters one in eight may differ. */
function areAlike(a: string, b: string): boolean {
  if (a === '' || a.replace(/\D/gu, '') !== b.replace(/\D/gu, '')) return false;
  return a === b || editDistance(a, b) <= Math.min(a.length, b.length) / 8;
}

function textsAt(fields: unknown, key: string): string[] {
  const value = key
    .split('.')
    .reduce<unknown>(
      (parent, step) => (parent as Record<string, unknown> | undefined)?.[step],
      fields,
    );
  return [value].flat().filter((text) => typeof text === 'string');
}
