import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Example, Field } from '../../entries/schemas/field.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import type { NewKind } from './questions.ts';
import { bareValue, inJson, inYamlBlock, type Notation, withinBrackets } from './written-value.ts';

/** A group of facts by the keys of its fields, as a list or a form tells it. */
type Group = Readonly<Record<string, Example>>;

/** One change of an entry’s text: a value or group set, words added to a list, or an item put into a list of groups. */
export type Edit =
  | { readonly path: readonly (string | number)[]; readonly set: Example }
  | { readonly path: readonly (string | number)[]; readonly add: readonly string[] }
  | { readonly path: readonly string[]; readonly index: number; readonly insert: Group };

/** Where an edit stands: how its file writes values, and the fields of the group that it touches, in their order. */
interface Place {
  readonly notation: Notation;
  readonly fields: readonly Field[];
}

/** The text of an entry with these changes; everything else stays letter by letter. */
export function editedText(text: string, edits: readonly Edit[], kind: NewKind): string {
  const notation = kind === 'product' ? 'yaml' : 'json';
  const apply = (now: string, edit: Edit) =>
    spliced(now, edit, { notation, fields: fieldsAround(kind, edit) });
  if (kind !== 'product') return edits.reduce(apply, text);
  const [start, end] = factsIn(text);
  return text.slice(0, start) + edits.reduce(apply, text.slice(start, end)) + text.slice(end);
}

/** The text of a product’s file with one more recognition, the last; undefined where they stand otherwise than line by line. */
export function withCertification(text: string, item: Group): string | undefined {
  const facts = text.slice(...factsIn(text));
  const list = parseDocument(facts, { schema: 'failsafe' }).get('certifications', true);
  if (!isSeq(list) || list.flow || list.items.length === 0) return undefined;
  const edit = { path: ['certifications'], index: list.items.length, insert: item };
  return editedText(text, [edit], 'product');
}

/** From where to where the facts stand, between the two `---` of a product’s file; nowhere if the second is missing. */
export function factsIn(text: string): readonly [number, number] {
  const start = /^\uFEFF?---[ \t]*\r?\n/u.exec(text)?.[0].length ?? 0;
  const length = text.slice(start).search(/^---[ \t]*$/mu);
  return [start, start + Math.max(0, length)];
}

/** A piece of a text to put in place of what lies between two offsets. */
interface Splice {
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

function spliced(text: string, edit: Edit, place: Place): string {
  const { at, end, put } = spliceFor(text, edit, place);
  const written = text.includes('\r\n') ? put.replaceAll('\n', '\r\n') : put;
  return text.slice(0, at) + written + text.slice(end ?? at);
}

function fieldsAround(kind: NewKind, edit: Edit): readonly Field[] {
  const { fields } = ENTRY_FORMS[kind];
  const [key] = edit.path;
  const isWithin = edit.path.length > 1 || 'insert' in edit;
  return isWithin ? (fields.find((field) => field.key === key)?.parts ?? []) : fields;
}

function spliceFor(text: string, edit: Edit, place: Place): Splice {
  const document = parseDocument(text, { schema: 'failsafe' });
  const node = document.getIn(edit.path, true);
  if ('insert' in edit && isSeq(node)) return itemInto(text, node, edit.index, edit.insert, place);
  if ('add' in edit && isSeq(node)) return wordsInto(text, node, edit.add, place);
  const key = String(edit.path.at(-1));
  const told = 'set' in edit ? edit.set : 'add' in edit ? edit.add : [];
  const value = onOneLine(told, key, place);
  if (isScalar(node)) {
    const [at = 0, end = 0] = node.range ?? [];
    return { at, end, put: value };
  }
  const parent = document.getIn(edit.path.slice(0, -1), true);
  const map = edit.path.length === 1 ? document.contents : parent;
  if (!isMap(map)) throw new RangeError(`no group holds ${edit.path.join('.')}`);
  return pairInto(text, map, key, value, place);
}

/** The value of a field as its file has it on one line. */
function onOneLine(told: Example, key: string, { notation, fields }: Place): string {
  if (notation === 'json') return inJson(told);
  const input = fields.find((field) => field.key === key)?.input;
  return withinBrackets(typeof told === 'string' ? bareValue(told, input) : told);
}

function pairInto(
  text: string,
  map: YAMLMap,
  key: string,
  value: string,
  { notation, fields }: Place,
): Splice {
  const name = notation === 'json' ? JSON.stringify(key) : key;
  const order = fields.map((field) => field.key);
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

function wordsInto(
  text: string,
  list: YAMLSeq,
  words: readonly string[],
  { notation }: Place,
): Splice {
  const last = list.items.at(-1);
  const values = words.map(notation === 'json' ? inJson : withinBrackets);
  const at = endOfNode(text, isPair(last) ? last.value : last);
  if (list.flow) return { at, put: values.map((value) => `, ${value}`).join('') };
  const dash = ' '.repeat(startOf(text, list).column);
  return { at: endOfLine(text, at), put: values.map((value) => `\n${dash}- ${value}`).join('') };
}

function itemInto(
  text: string,
  list: YAMLSeq,
  index: number,
  item: Group,
  { fields }: Place,
): Splice {
  const before = list.items[index - 1];
  const bare = Object.entries(item).map(([key, value]) => {
    const input = fields.find((field) => field.key === key)?.input;
    return [key, typeof value === 'string' ? bareValue(value, input) : value] as const;
  });
  if (list.flow) {
    const [first = 0] = (isMap(list.items[0]) ? list.items[0].range : undefined) ?? [];
    const put = `{ ${bare.map(([key, value]) => `${key}: ${withinBrackets(value)}`).join(', ')} }`;
    return before
      ? { at: endOfNode(text, before), put: `, ${put}` }
      : { at: first, put: `${put}, ` };
  }
  const { column, offset } = startOf(text, list);
  const dash = ' '.repeat(column);
  const block = inYamlBlock([Object.fromEntries(bare)])
    .trimEnd()
    .replaceAll('\n', `\n${dash}`);
  return before
    ? { at: endOfItem(text, endOfNode(text, before), column), put: `\n${dash}${block}` }
    : { at: offset, put: `${block}\n${dash}` };
}

/** The offset behind an item of a list: comments that stand further in than its dash belong to it. */
function endOfItem(text: string, offset: number, column: number): number {
  const end = endOfLine(text, offset);
  const [comment, indent = ''] = /^\s*\n([ \t]*)#[^\r\n]*/u.exec(text.slice(end)) ?? [];
  return comment === undefined || indent.length <= column
    ? end
    : endOfItem(text, end + comment.length, column);
}
