import { Document, isCollection } from 'yaml';
import type { Example } from '../fields/field-words.ts';

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

function inYaml(example: Example): string {
  const document = new Document(example);
  if (isCollection(document.contents)) document.contents.flow = true;
  const oneLine = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false };
  return document.toString(oneLine).trim();
}
