import type * as z from 'zod';
import type { Name } from '../text/local-text.ts';
import { commaInText, cutText } from './cut-text.ts';
import type { SourceDocument } from './document.ts';
import { labelOf } from './label.ts';
import type { Position } from './position.ts';
import { withLeadingZero } from './phone-number.ts';
import type { Finding } from './problem.ts';
import { inYamlQuotes, quoted, written } from '../text/quote.ts';
import { howToWrite } from './schemas/how-to-write.ts';
import { isRequired, keysOf, schemaAt, takesList } from './schemas/readable.ts';
import { Refusal } from './schemas/refusal.ts';
import { LEFT_EMPTY } from './schemas/scalar.ts';
import { emptyFields, meantByKey } from './unknown-key.ts';

/** The code under which everything stands that a schema refuses. */
export const FIELD = 'field';

/** Everything that the schema refuses in a document, in the words of someone who writes entries. */
export function schemaFindings(
  document: SourceDocument,
  schema: z.ZodType,
  { issues }: z.ZodError,
): Finding[] {
  const mistyped = new Set<string>();
  const cutLists = new Set<string>();
  const empty = emptyFields(document.value);
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const keys = Object.keys(valueAt(document.value, issue.path) ?? {});
    return issue.keys.flatMap((key) => {
      const at = document.at([...issue.path, key], 'key');
      const [first, last] = cutText(document, at, issue.keys);
      if (first && last) {
        const path = [...issue.path, first.field];
        const isList = takesList(schema, path);
        if (isList) cutLists.add(labelOf(path));
        return first.key === key ? [commaInText(first, last.whole, isList)] : [];
      }
      const above = keys.slice(0, keys.indexOf(key));
      const { guess, remedy } = meantByKey(schema, issue.path, key, above, empty);
      if (guess !== undefined) mistyped.add(labelOf([...issue.path, guess]));
      return [unknownKey(at, key, remedy)];
    });
  });
  const faulty = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    // A field that stands there under a mistyped name is not missing as well.
    if (mistyped.has(labelOf(issue.path)) && valueAt(document.value, issue.path) === undefined)
      return [];
    if (cutLists.has(labelOf(issue.path))) return [];
    const { message, remedy } = explanation(document, schema, issue);
    const label = issue.path.length === 0 ? '' : `${labelOf(issue.path)}: `;
    const labelled = { vi: `${label}${message.vi}`, en: `${label}${message.en}` };
    return [{ at: document.at(issue.path), message: labelled, remedy }];
  });
  return [...unknown, ...faulty];
}

function unknownKey(at: Position, key: string, remedy: Name): Finding {
  return {
    at,
    message: {
      vi: `Không có mục nào tên ${quoted(key)}.`,
      en: `There is no field named ${quoted(key)}.`,
    },
    remedy,
  };
}

function explanation(
  document: SourceDocument,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
): { readonly message: Name; readonly remedy: Name } {
  if (issue.code === 'custom' && issue.params?.['refusal'] instanceof Refusal) {
    const refusal = issue.params['refusal'];
    // Who deletes the line of a required field is told next that it is missing.
    return refusal === LEFT_EMPTY && isRequired(schema, issue.path)
      ? { message: EMPTY, remedy: howToWrite(schema, issue.path) }
      : refusal;
  }
  const value = valueAt(document.value, issue.path);
  if (value === undefined) return { message: MISSING, remedy: howToWrite(schema, issue.path) };
  if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) {
    return { message: EMPTY, remedy: howToWrite(schema, issue.path) };
  }
  const isText = issue.code === 'invalid_type' && issue.expected === 'string';
  if (isText && (typeof value === 'number' || typeof value === 'boolean')) {
    const whole = (issue.path.at(-1) === 'phone' && withLeadingZero(`${value}`)) || value;
    return { message: BARE, remedy: { vi: `Viết "${whole}".`, en: `Write "${whole}".` } };
  }
  const whole = isText && !document.file.endsWith('.json') ? textWithColon(value) : undefined;
  if (whole !== undefined) {
    const right = inYamlQuotes(whole);
    return { message: COLON, remedy: { vi: `Viết: ${right}.`, en: `Write: ${right}.` } };
  }
  const form = (issue.code === 'invalid_type' && FORMS[issue.expected]) || TEXT;
  return {
    message: {
      vi: `${quoted(value)} không phải ${form.vi}.`,
      en: `${quoted(value)} is not ${form.en}.`,
    },
    remedy:
      form === FORMS['array'] && isListOfValues(schema, issue.path) && typeof value !== 'object'
        ? inBrackets(document.file, String(issue.path.at(-1)), String(value))
        : howToWrite(schema, issue.path),
  };
}

/** The text that YAML took for a field and its value, because of a colon. */
function textWithColon(value: unknown): string | undefined {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const pieces = isMapping ? Object.entries(value) : [];
  const [[key, rest] = []] = pieces as [string, unknown][];
  return pieces.length === 1 && typeof rest === 'string' ? `${key}: ${rest}` : undefined;
}

function isListOfValues(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return keysOf(schemaAt(schema, [...path, 0])).length === 0;
}

function inBrackets(file: string, key: string, value: string): Name {
  const line = file.endsWith('.json')
    ? `${JSON.stringify(key)}: [${JSON.stringify(value)}]`
    : `${key}: [${value.replace(/\s+/gu, ' ')}]`;
  return { vi: `Viết: ${written(line)}.`, en: `Write: ${written(line)}.` };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, step) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, step)
        ? (parent as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

const MISSING: Name = { vi: 'còn thiếu.', en: 'is missing.' };
const EMPTY: Name = { vi: 'đang để trống.', en: 'is empty.' };
const BARE: Name = { vi: 'giá trị này phải đặt trong ngoặc kép.', en: 'this value needs quotes.' };
const COLON: Name = {
  vi: 'dấu hai chấm cắt đôi chữ này.',
  en: 'the colon cuts this text in two.',
};
const TEXT: Name = { vi: 'một dòng chữ', en: 'text' };
const FORMS: Readonly<Record<string, Name>> = {
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm các mục con', en: 'a group of fields' },
};
