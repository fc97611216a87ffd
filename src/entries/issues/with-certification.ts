import { Document, isMap, isSeq, visit } from 'yaml';
import type { Example } from '../fields/field-words.ts';

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
