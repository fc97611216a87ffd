import type { Language } from '../../catalog/site.ts';
import { compareNames } from '../../text/collation.ts';
import { fold } from '../../text/fold.ts';
import { communesToday } from '../../catalog/district.ts';
import { communeName } from '../../i18n/places.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { districtsOf } from '../../entries/place-of.ts';
import { items } from '../../entries/rules/reference.ts';
import type { Relation } from '../../entries/schemas/scalar.ts';
import type { Answers } from './answers.ts';
import { wordLabel } from './field-words.ts';
import type { Question } from './questions.ts';

/** One value to choose, and by which names people know it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly names: readonly string[];
  /** Words by which people look for it, though none is its name. */
  readonly words?: readonly string[] | undefined;
}

/** What can be chosen as the answer; undefined where anything may be typed. */
export function optionsFor(
  { input }: Pick<Question, 'input'>,
  entries: Entries,
  answers: Answers,
  lang: Language,
): readonly Option[] | undefined {
  if (input.kind === 'choice') {
    return input.words.map((word) => {
      const label = wordLabel(input, word, lang);
      const names = Object.values(input.labels ?? {}).flatMap((labels) => labels[word] ?? []);
      return { value: word, label, names };
    });
  }
  return input.kind === 'relation' ? related(input.to, entries, answers) : undefined;
}

function related(to: Relation, entries: Entries, answers: Answers): readonly Option[] {
  if (to === 'categories') return leafOptions(entries);
  if (to === 'communes') return communes(entries, answers.get('district')?.[0]);
  if (to === 'communes-now') return communesNow(entries, answers.get('district')?.[0]);
  return [...entries[to].values()]
    .flatMap(({ slug, fields }) => {
      const names = fields ? namesIn(fields) : [];
      return names[0] === undefined ? [] : [{ value: slug, label: names[0], names }];
    })
    .sort((a, b) => compareNames(a.label, b.label));
}

/** The names by which an entry is known, the one to show first. */
function namesIn(fields: object): string[] {
  const told = fields as Record<string, unknown>;
  const { name, aliases, title, publisher, number, published, url } = told;
  const local = (value: unknown) => Object.values((value ?? {}) as object).flat() as unknown[];
  const joined = (parts: readonly unknown[]) =>
    parts.filter((part) => typeof part === 'string').join(' · ');
  const undated = joined([title, publisher, number]);
  // One paper is the source of many facts, on different days.
  const shown = undated && joined([undated, published]);
  return [...local(name), shown, undated, ...local(aliases), title, number, url].filter(
    (one) => typeof one === 'string' && one !== '',
  ) as string[];
}

function communes({ districts }: Entries, district: string | undefined): Option[] {
  const home = district === undefined ? undefined : districts.get(district);
  return items(home?.fields?.communes).flatMap(([, { slug, name, now }]) => {
    if (slug === undefined || name === undefined) return [];
    const label = now?.name && fold(now.name) !== fold(name) ? `${name} (nay: ${now.name})` : name;
    return [{ value: slug, label, names: [name, label] }];
  });
}

/** Every commune of today by name, with the districts that it was part of; first those of the district that was answered. */
function communesNow(entries: Entries, district: string | undefined): Option[] {
  return [...communesToday(districtsOf(entries)).values()]
    .map(({ slug, formerly, ...commune }) => {
      const homes = new Map(formerly.map((one) => [one.district.slug, one.district.name.vi]));
      const name = communeName(commune, 'vi');
      const label = `${name} (${[...homes.values()].join(', ')})`;
      const option = { value: slug, label, names: [commune.name, name, label] };
      return { option, isThere: district !== undefined && homes.has(district) };
    })
    .sort(
      (a, b) =>
        Number(b.isThere) - Number(a.isThere) ||
        compareNames(a.option.names[0] ?? '', b.option.names[0] ?? ''),
    )
    .map(({ option }) => option);
}

/** The categories under which products are filed, in the order of the law. */
export function leafOptions({ categories }: Pick<Entries, 'categories'>): readonly Option[] {
  return items(categories.fields).flatMap(([, { groups }]) =>
    items(groups).flatMap(([, group]) => {
      if (!group.leaves) return optionOf(group);
      return items(group.leaves).flatMap(([, leaf]) => optionOf(leaf, group.name?.vi));
    }),
  );
}

interface Filed {
  readonly code?: string | undefined;
  readonly name?: { readonly vi?: string | undefined } | undefined;
  readonly names?: readonly (string | undefined)[] | undefined;
}

function optionOf({ code, name: { vi: name = '' } = {}, names }: Filed, above = ''): Option[] {
  if (code === undefined) return [];
  const words = names?.filter((word) => word !== undefined);
  const label = `${code} ${above === '' ? name : `${above}: ${name}`}`;
  return [{ value: code, label, names: [label, name], words }];
}
