import { Document, isCollection, isMap, isSeq, visit } from 'yaml';
import type { Example, Field } from '../../entries/schemas/field.ts';

/** What keeps texts from strangers on the line on which they stand. */
const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** What was told of a field as its file has it: numbers and `true` bare; any text keeps its quotes and its zeros. */
export function bareValue(text: string, input: Field['input']): Example {
  if (input?.kind === 'yes-no' && text === 'true') return true;
  const isBare = input?.kind === 'number' || input?.kind === 'choice' || input?.kind === 'date';
  return isBare && /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : text;
}

/** How the entries of a kind are written. */
export type Notation = 'yaml' | 'json';

/** An example as it stands in an entry, on one line. */
export function writtenExample(example: Example, notation: Notation): string {
  return notation === 'json' ? inJson(example) : inYaml(example);
}

/** A value in JSON on one line, spaced as people write it. */
export function inJson(example: Example): string {
  if (Array.isArray(example)) return `[${example.map(inJson).join(', ')}]`;
  if (typeof example !== 'object') return JSON.stringify(example);
  const members = Object.entries(example).map(([key, value]) => `"${key}": ${inJson(value)}`);
  return `{ ${members.join(', ')} }`;
}

/** A value in YAML on one line. */
function inYaml(value: Example): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString(STYLE).trim();
}

/** A value on one line of YAML that may stand within brackets: everything is quoted that would end it there. */
export function withinBrackets(value: Example): string {
  return inYaml([value]).slice(1, -1);
}

/** Groups and lists of groups line by line, as entries write them, short lists in brackets; the comment at the end. */
export function inYamlBlock(value: Example, comment?: string): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (comment !== undefined) document.comment = comment;
  visit(document, {
    Seq(key, list) {
      if (key !== null) list.flow = list.items.every((item) => !isMap(item) && !isSeq(item));
    },
  });
  return document.toString(STYLE);
}
