import { isCollection, isNode, isPair, parseDocument } from 'yaml';
import type { Entry } from '../../entries/entry.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { meant } from '../../entries/schemas/scalar.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../text/quote.ts';
import { editedText } from '../proposal/edited-entry.ts';
import type { Fault } from '../proposal/proposal.ts';

/** The kinds of entries whose addresses are published, and which lists of the province name. */
export const ADDRESSED_KINDS = ['product', 'producer'] as const;
export type AddressedKind = (typeof ADDRESSED_KINDS)[number];

type Way = readonly PropertyKey[];

/** A place in a list of the province that names an entry: a fair, a collection, a candidate, a test search. */
export interface Reference {
  /** The file in the content folder. */
  readonly file: string;
  readonly way: Way;
  /** The whole value: the slug, with its folder before it in a test search. */
  readonly text: string;
}

/** Every place in lists that names the entry, in the order of the files and of their lines. */
export function referencesTo(entries: Entries, kind: AddressedKind, slug: string): Reference[] {
  const { candidates, collections, pastFairs, places, fairs, searchQueries } = entries;
  const lists = [candidates, collections, pastFairs, places, ...fairs.values()];
  const { folder } = ENTRY_FORMS[kind];
  return [
    ...(kind === 'product' ? lists : []).flatMap((entry) =>
      namesIn(entries, entry, slug, PRODUCT_KEYS),
    ),
    ...namesIn(entries, searchQueries, `${folder}/${slug}`, RESULT_KEYS),
  ];
}

const PRODUCT_KEYS = ['products', 'relatedProduct'];
const RESULT_KEYS = ['first', 'firstThree', 'never'];

function namesIn(
  { tree }: Entries,
  { typed, file }: Entry<unknown>,
  text: string,
  keys: readonly PropertyKey[],
): Reference[] {
  const path = file.slice(tree.label.length + 1);
  return [...textsIn(typed)]
    .filter(([way, value]) => value === text && way.some((step) => keys.includes(step)))
    .map(([way]) => ({ file: path, way, text }));
}

/** The texts within a value, each with the way to it, in their order. */
function* textsIn(value: unknown, way: Way = []): Generator<readonly [Way, string]> {
  if (typeof value === 'string') yield [way, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* textsIn(item, [...way, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** The products of a producer, each with its new name. */
export function productsNamingAnew(
  entries: Entries,
  old: string,
  slug: string,
): (readonly [string, string])[] {
  return [...entries.products.values()].flatMap(({ slug: product, fields }) => {
    if (fields?.producer !== old) return [];
    const path = ENTRY_FORMS.product.pathOf(product);
    const edit = { path: ['producer'], set: slug };
    return [[path, editedText(textAt(entries, path), [edit], 'product')] as const];
  });
}

/** Why nothing can be done with an entry that does not exist. */
export function noEntry(known: Iterable<string>, slug: string): Fault {
  const guess = nearest(slug, known);
  return {
    message: {
      vi: `Không có mục nào tên ${quoted(slug)}.`,
      en: `There is no entry ${quoted(slug)}.`,
    },
    remedy:
      guess === undefined
        ? { vi: 'Xem tên trong thư mục.', en: 'See the names in the folder.' }
        : meant(guess),
  };
}

/** The text of a file of the content folder as it lies there. */
export function textAt({ tree }: Entries, path: string): string {
  const bytes = tree.files.get(path)?.bytes ?? new Uint8Array();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The files with another entry in these places. */
export function renamedIn(
  entries: Entries,
  references: readonly Reference[],
  old: string,
  slug: string,
): Map<string, string> {
  return edited(entries, references, (text, one) => withName(text, one, old, slug));
}

function withName(text: string, { way, text: value }: Reference, old: string, slug: string) {
  const now = JSON.stringify(value.slice(0, -old.length) + slug);
  const [from, to] = rangeOf(parseDocument(text).getIn(way, true));
  return text.slice(0, from) + now + text.slice(to);
}

/** The files that name the one entry where they named the other; a list that names both keeps one of the two. */
export function joinedIn(
  entries: Entries,
  kind: AddressedKind,
  old: string,
  slug: string,
): Map<string, string> {
  const listOf = ({ file, way }: Reference) => JSON.stringify([file, removedWay(way).slice(0, -1)]);
  const named = new Set(referencesTo(entries, kind, slug).map(listOf));
  return edited(entries, referencesTo(entries, kind, old), (text, one) =>
    named.has(listOf(one))
      ? withoutNode(text, removedWay(one.way))
      : withName(text, one, old, slug),
  );
}

/** The files without what these places name: the item that a list has there, or a search that has no other result. */
export function removedFrom(
  entries: Entries,
  references: readonly Reference[],
): Map<string, string> {
  const ways = references.map((reference) => ({ ...reference, way: removedWay(reference.way) }));
  const emptied = searchesWithout(entries, ways);
  const kept = ways.filter(({ file, way }) => !emptied.some((one) => isWithin(one, { file, way })));
  return edited(entries, [...kept, ...emptied], (text, { way }) => withoutNode(text, way));
}

/** A booth and a collection tell more of a product than its slug. */
const removedWay = (way: Way) => (way.at(-1) === 'slug' ? way.slice(0, -1) : way);

const isWithin = (outer: Omit<Reference, 'text'>, inner: Omit<Reference, 'text'>) =>
  outer.file === inner.file && outer.way.every((step, index) => step === inner.way[index]);

/** The test searches of which no result remains. */
function searchesWithout(
  { searchQueries, tree }: Entries,
  removed: readonly Reference[],
): Reference[] {
  const file = searchQueries.file.slice(tree.label.length + 1);
  return (searchQueries.fields ?? []).flatMap((query, index) => {
    const results = [query?.first ?? [], query?.firstThree ?? []].flat();
    const gone = removed.filter(
      ({ file: path, way }) => path === file && way[0] === index && way[1] !== 'never',
    );
    return gone.length > 0 && gone.length === results.length
      ? [{ file, way: [index], text: '' }]
      : [];
  });
}

/** Edits each file from its end, so that the ways to what stands before stay right. */
function edited(
  entries: Entries,
  references: readonly Reference[],
  edit: (text: string, reference: Reference) => string,
): Map<string, string> {
  const files = Map.groupBy(references, ({ file }) => file);
  return new Map(
    [...files].map(([file, ones]) => [
      file,
      ones.toSorted(byPlace).reduceRight(edit, textAt(entries, file)),
    ]),
  );
}

function byPlace({ way: a }: Reference, { way: b }: Reference): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [one, other] = [a[at], b[at]];
  return typeof one === 'number' && typeof other === 'number' ? one - other : 0;
}

function withoutNode(text: string, way: Way): string {
  const list = parseDocument(text).getIn(way.slice(0, -1), true);
  if (!isCollection(list)) return text;
  const last = way.at(-1);
  const index = list.items.findIndex((item, at) =>
    isPair(item) ? String(item.key) === last : at === last,
  );
  const ranges = list.items.map((item) => rangeOf(item));
  const [own, before, after] = [ranges[index], ranges[index - 1], ranges[index + 1]];
  if (!own) return text;
  const [from, to] = before ? [before[1], own[1]] : [own[0], after ? after[0] : own[1]];
  return text.slice(0, from) + text.slice(to);
}

/** From where to where an item or member stands. */
function rangeOf(node: unknown): readonly [number, number] {
  if (isPair(node)) return [rangeOf(node.key)[0], rangeOf(node.value)[1]];
  const [from = 0, to = 0] = (isNode(node) ? node.range : undefined) ?? [];
  return [from, to];
}
