import { isMap, isPair, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import { endOfLine, endOfNode, startOf, type Splice } from './splice.ts';
import { flowText, lines, type Written } from './written-text.ts';

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
