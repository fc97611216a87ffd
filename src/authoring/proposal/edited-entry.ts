import {
  Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Example } from '../../entries/schemas/field.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';

/** The first line of the list of recognitions, and the lines that can belong to it. */
const START = /^certifications:\s*(?:#.*)?$/u;
const WITHIN = /^(?:\s|-|$)/u;

/** The text of a product's file with one more recognition, the rest as it is; undefined where the list is written otherwise. */
export function withCertification(text: string, item: Example): string | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => START.test(line));
  if (start === -1) return undefined;
  const length = lines
    .slice(start + 1)
    .findIndex((line) => !WITHIN.test(line) || /^---/u.test(line));
  const within = lines.slice(start + 1, start + 1 + length);
  const last = within.findLastIndex((line) => line.trim() !== '');
  const indent = /^(\s*)- /u.exec(within[0] ?? '')?.[1];
  if (length === -1 || indent === undefined) return undefined;
  const added = inBlockStyle(item).map((line) => `${indent}${line}`);
  return lines.toSpliced(start + 2 + last, 0, ...added).join('\n');
}

/** The item as the list's other items are written. */
function inBlockStyle(item: Example): string[] {
  const document = new Document([item], { aliasDuplicateObjects: false });
  visit(document, {
    Seq(key, list) {
      if (key !== null) list.flow = list.items.every((one) => !isMap(one) && !isSeq(one));
    },
  });
  return document
    .toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
    .trimEnd()
    .split('\n');
}

/** A piece of a text to put in place of what lies between two offsets. */
export interface Splice {
  readonly at: number;
  readonly end?: number;
  readonly put: string;
}

/** The offset behind the last letter of a node, without the white space and line end behind it. */
function endOfNode(text: string, node: unknown): number {
  const end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
  return text.slice(0, end).trimEnd().length;
}

/** The offset at which the line of that offset ends, a comment behind the value included. */
function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/u);
  return end === -1 ? text.length : offset + end;
}

/** Where a node begins, and how far its line is indented before it. */
function startOf(text: string, node: unknown): { offset: number; column: number } {
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  return { offset, column: offset - (text.lastIndexOf('\n', offset - 1) + 1) };
}

/** What a list can write into an entry. */
export type Written = string | readonly string[];

/** The value on one line, quoted where it must be, so that text from strangers never becomes structure. */
function flowText(value: Written, syntax: 'yaml' | 'json' = 'yaml'): string {
  if (syntax === 'json') return JSON.stringify(value).replaceAll('","', '", "');
  // Within brackets everything is quoted that would end a value there.
  const list = stringify([typeof value === 'string' ? bare(value) : value], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  });
  return list.trimEnd().slice(1, -1);
}

/** A group as lines of YAML. */
function lines(item: Readonly<Record<string, Written>>): string[] {
  return Object.entries(item).map(([key, value]) => `${key}: ${flowText(value)}`);
}

/** Stars and years stand without quotes. */
function bare(text: string): string | number {
  return /^[1-9](?:\d{3})?$/u.test(text) ? Number(text) : text;
}

/** One change of an entry’s text: a value set, words added to a list, or an item put into a list of groups. */
export type Edit =
  | { readonly path: readonly (string | number)[]; readonly set: Written }
  | { readonly path: readonly (string | number)[]; readonly add: readonly string[] }
  | {
      readonly path: readonly string[];
      readonly index: number;
      readonly insert: Readonly<Record<string, Written>>;
    };

/** How a file writes values. */
type Syntax = 'yaml' | 'json';

/** The text of an entry with these changes; everything else stays letter by letter. */
export function editedText(
  text: string,
  edits: readonly Edit[],
  kind: 'product' | 'producer',
): string {
  const syntax = kind === 'product' ? 'yaml' : 'json';
  const apply = (now: string, edit: Edit) => spliced(now, edit, syntax, orderAt(kind, edit));
  if (kind === 'producer') return edits.reduce(apply, text);
  const [opening = ''] = /^\uFEFF?---[ \t]*\r?\n/u.exec(text) ?? [];
  const end = text.slice(opening.length).search(/^---[ \t]*$/mu) + opening.length;
  const facts = text.slice(opening.length, end);
  const done = edits.reduce(apply, facts);
  return opening + done + text.slice(end);
}

function spliced(text: string, edit: Edit, syntax: Syntax, order: readonly string[]): string {
  const { at, end, put } = spliceFor(text, edit, syntax, order);
  const written = text.includes('\r\n') ? put.replaceAll('\n', '\r\n') : put;
  return text.slice(0, at) + written + text.slice(end ?? at);
}

/** The keys of the group that the edit touches, in the order in which entries have them. */
function orderAt(kind: 'product' | 'producer', { path }: Edit): readonly string[] {
  const { fields } = ENTRY_FORMS[kind];
  const parts = path.length > 1 ? fields.find(({ key }) => key === path[0])?.parts : fields;
  return (parts ?? []).map(({ key }) => key);
}

function spliceFor(text: string, edit: Edit, syntax: Syntax, order: readonly string[]): Splice {
  const document = parseDocument(text, { schema: 'failsafe' });
  const node = document.getIn(edit.path, true);
  if ('insert' in edit && isSeq(node)) return itemInto(text, node, edit.index, edit.insert);
  if ('add' in edit && isSeq(node)) return wordsInto(text, node, edit.add, syntax);
  const value = flowText('set' in edit ? edit.set : 'add' in edit ? edit.add : [], syntax);
  if (isScalar(node)) {
    const [at = 0, end = 0] = node.range ?? [];
    return { at, end, put: value };
  }
  const parent = document.getIn(edit.path.slice(0, -1), true);
  const map = edit.path.length === 1 ? document.contents : parent;
  if (!isMap(map)) throw new RangeError(`no group holds ${edit.path.join('.')}`);
  return pairInto(text, map, String(edit.path.at(-1)), value, syntax, order);
}

function pairInto(
  text: string,
  map: YAMLMap,
  key: string,
  value: string,
  syntax: Syntax,
  order: readonly string[],
): Splice {
  const name = syntax === 'json' ? JSON.stringify(key) : key;
  const last = map.items.at(-1);
  if (map.flow) {
    const [from = 0] = map.range ?? [];
    const [, gap = ' '] = /^\{(\s+)/u.exec(text.slice(from)) ?? [];
    return { at: endOfNode(text, last?.value ?? last?.key), put: `,${gap}${name}: ${value}` };
  }
  const before = map.items.filter(
    (pair) => isScalar(pair.key) && order.indexOf(String(pair.key.value)) <= order.indexOf(key),
  );
  const anchor = before.at(-1) ?? map.items[0];
  const indent = ' '.repeat(startOf(text, map.items[0]?.key).column);
  const at = endOfLine(text, endOfNode(text, anchor?.value ?? anchor?.key));
  return { at, put: `\n${indent}${name}: ${value}` };
}

function wordsInto(text: string, list: YAMLSeq, words: readonly string[], syntax: Syntax): Splice {
  const last = list.items.at(-1);
  const values = words.map((word) => flowText(word, syntax));
  const at = endOfNode(text, isPair(last) ? last.value : last);
  if (list.flow) return { at, put: values.map((value) => `, ${value}`).join('') };
  const dash = ' '.repeat(startOf(text, list).column);
  return { at: endOfLine(text, at), put: values.map((value) => `\n${dash}- ${value}`).join('') };
}

function itemInto(
  text: string,
  list: YAMLSeq,
  index: number,
  item: Readonly<Record<string, Written>>,
): Splice {
  const before = list.items[index - 1];
  const [first = 0] = (isMap(list.items[0]) ? list.items[0].range : undefined) ?? [];
  if (list.flow) {
    const put = `{ ${lines(item).join(', ')} }`;
    return before
      ? { at: endOfNode(text, before), put: `, ${put}` }
      : { at: first, put: `${put}, ` };
  }
  const { column, offset } = startOf(text, list);
  const dash = ' '.repeat(column);
  const block = `- ${lines(item).join(`\n${dash}  `)}`;
  return before
    ? { at: endOfLine(text, endOfNode(text, before)), put: `\n${dash}${block}` }
    : { at: offset, put: `${block}\n${dash}` };
}
