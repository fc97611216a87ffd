import { isMap, isNode, isPair, parseDocument } from 'yaml';
import type { Example, Field } from '../../entries/schemas/field.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { editedText, factsIn } from '../proposal/edited-entry.ts';
import { bareValue, inJson, inYamlBlock } from '../proposal/written-value.ts';
import type { AddressedKind } from '../references/references.ts';

/** The text of an entry with these fields as they are now to be, each as it was typed; everything else stays letter by letter. */
export function withFields(
  text: string,
  kind: AddressedKind,
  changes: ReadonlyMap<string, unknown>,
): string {
  const { fields } = ENTRY_FORMS[kind];
  return [...changes].reduce((now, [key, value]) => {
    const field = fields.find((one) => one.key === key);
    return withField(now, kind, key, value === undefined ? undefined : asWritten(value, field));
  }, text);
}

function withField(text: string, kind: AddressedKind, key: string, value: Example | undefined) {
  const [start, end] = kind === 'product' ? factsIn(text) : [0, text.length];
  const facts = text.slice(start, end);
  const map = parseDocument(facts, { schema: 'failsafe' }).contents;
  const pairs = isMap(map) ? map.items : [];
  const index = pairs.findIndex((pair) => String(pair.key) === key);
  if (index === -1) {
    return value === undefined ? text : editedText(text, [{ path: [key], set: value }], kind);
  }
  const [own, before] = [rangeOf(facts, pairs[index]), rangeOf(facts, pairs[index - 1])];
  const put =
    value === undefined
      ? ''
      : kind === 'product'
        ? inYamlBlock({ [key]: value }).trimEnd()
        : `${JSON.stringify(key)}: ${inJson(value)}`;
  // What goes takes along the line end, or in JSON the comma, before it.
  const from = start + (put === '' && before ? before[1] : (own?.[0] ?? 0));
  return text.slice(0, from) + put + text.slice(start + (own?.[1] ?? 0));
}

/** From where to where a member stands, without the white space behind it. */
function rangeOf(text: string, pair: unknown): readonly [number, number] | undefined {
  if (!isPair(pair)) return undefined;
  const offset = (node: unknown, at: 0 | 1) => (isNode(node) ? (node.range?.[at] ?? 0) : 0);
  const end = text.slice(0, offset(pair.value, 1)).trimEnd().length;
  return [offset(pair.key, 0), end];
}

/** A value that was read as text, as its file writes it: numbers and dates without quotes. */
function asWritten(value: unknown, field: Field | undefined): Example {
  if (Array.isArray(value)) return value.map((item) => asWritten(item, field));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        const own = field?.parts.find((one) => one.key === key);
        return [key, asWritten(part, own ?? field)];
      }),
    );
  }
  return typeof value === 'string' ? bareValue(value, field?.input) : (value as Example);
}
