import type * as z from 'zod';
import { inYamlQuotes, quoted, written } from '../../text/quote.ts';
import type { SourceDocument } from '../read/document.ts';
import { labelOf, type Place, type Position } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import type { CutPiece } from '../read/yaml-tree.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { Name } from '../../text/local-text.ts';
import { ENTRY_FORMS, everyField } from './entry-kinds.ts';
import type { Field } from './field.ts';
import { howToWrite, isRequired, keysOf, schemaAt, takesList } from './readable.ts';
import { wordLabelled } from './choice.ts';
import { LEFT_EMPTY, meant, Refusal } from './scalar.ts';
import { withLeadingZero } from '../../text/phone-number.ts';

/** The first and the last piece of a text that a comma cut at that place; only pieces that are no fields. */
function cutText(document: SourceDocument, { line, column }: Position, unknown: readonly string[]) {
  const pieces = document.cutPieces();
  const here = pieces.find(({ at }) => at.line === line && at.column === column);
  const cut = pieces.filter(({ start, key }) => start === here?.start && unknown.includes(key));
  return [cut[0], cut.at(-1)] as const;
}

/** A comma that cuts a text in two, or separates the items of a list without brackets. */
function commaInText({ at, field, key }: CutPiece, whole: string, isList: boolean): Finding {
  if (isList) {
    const right = written(`${field}: [${whole}]`);
    return {
      at,
      message: {
        vi: `Danh sách ${field} thiếu ngoặc vuông.`,
        en: `The list ${field} lacks its square brackets.`,
      },
      remedy: { vi: `Viết: ${right}.`, en: `Write: ${right}.` },
    };
  }
  const right = `${field}: ${inYamlQuotes(whole)}`;
  return {
    at,
    message: {
      vi: `Dấu phẩy trước ${quoted(key)} cắt đôi chữ của ${field}.`,
      en: `The comma before ${quoted(key)} cuts the text of ${field} in two.`,
    },
    remedy: {
      vi: `Trong {…}, chữ có dấu phẩy phải đặt trong ngoặc: ${right}.`,
      en: `Within {…}, put text that has a comma in quotes: ${right}.`,
    },
  };
}

/**
 * What is meant by a key that does not exist at that place: another key there, or none of them with what to do. Above it
 * stand these fields of the same group; the entry leaves these fields empty.
 */
function meantByKey(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  key: string,
  above: readonly string[],
  empty: readonly string[],
): { readonly guess: string | undefined; readonly remedy: Name } {
  if (STATUS.test(fold(key))) return { guess: undefined, remedy: RECKONED };
  const allowed = keysOf(schemaAt(schema, path)).filter((one) => one !== '$schema');
  const fields = fieldsAt(schema, path);
  const every = everyField(fieldsAt(schema, []));
  const hollow = empty.findLast((one) => partsOf(every, one).includes(key));
  if (hollow !== undefined) return { guess: undefined, remedy: moveBelow(hollow) };
  const guess = nearest(key, allowed) ?? wordLabelled(key, fields.flatMap(labelsOf));
  if (guess !== undefined) return { guess, remedy: meant(guess) };
  const home = above.toReversed().find((one) => partsOf(fields, one).includes(key));
  return { guess, remedy: home === undefined ? rename(allowed) : moveInto(home) };
}

/** The names of the fields, however deep, behind which nothing stands. */
export function emptyFields(value: unknown, name = ''): readonly string[] {
  if (value === '') return name === '' ? [] : [name];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part) => emptyFields(part, name));
  return Object.entries(value).flatMap(([key, part]) => emptyFields(part, key));
}

/** What people call the state of a certificate. */
const STATUS =
  /^(?:status|valid|validity|expired|tinh[ _-]?trang|trang[ _-]?thai|hieu[ _-]?luc|con[ _-]?han|het[ _-]?han)$/u;
const RECKONED: Name = {
  vi: 'Xóa dòng này: trang tự tính giấy còn hay hết hiệu lực từ ngày quyết định.',
  en: 'Delete this line: whether a certificate is valid is reckoned from the day of its decision.',
};

/** The described fields that may stand at a place of an entry. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly Field[] {
  const form = Object.values(ENTRY_FORMS).find((one) => one.schema === schema);
  const names = path.filter((step) => typeof step === 'string').join('.');
  if (!form || names === '') return form?.fields ?? [];
  return everyField(form.fields).find((field) => field.path === names)?.parts ?? [];
}

function labelsOf({ key, label, columns = [] }: Field): (readonly [string, string])[] {
  return [label.vi, label.en, ...columns].map((one) => [key, one]);
}

function partsOf(fields: readonly Field[], key: string): readonly string[] {
  return fields
    .filter((one) => one.key === key)
    .flatMap(({ parts, languages }) => [...parts.map((part) => part.key), ...languages.keys()]);
}

function moveInto(field: string): Name {
  return {
    vi: `Đây là mục con của ${field}: lùi dòng này vào, thẳng với các mục con khác của ${field}.`,
    en: `This belongs into ${field}: indent the line like the other parts of ${field}.`,
  };
}

function moveBelow(field: string): Name {
  return {
    vi: `Đây là mục con của ${field}: lùi dòng này vào, sâu hơn dòng ${field} hai dấu cách.`,
    en: `This belongs into ${field}: indent the line two spaces deeper than the line ${field}.`,
  };
}

function rename(allowed: readonly string[]): Name {
  return {
    vi: `Sửa tên mục; nếu không mục nào hợp thì bỏ. Các mục có thể dùng: ${allowed.join(', ')}.`,
    en: `Correct its name, or drop it where none fits. Fields that exist here: ${allowed.join(', ')}.`,
  };
}

/** The code under which everything stands that a schema refuses. */
export const FIELD = 'field';

/** A finding of which neither the place nor the words are worked out as yet. */
export interface Unexplained {
  readonly at: () => Place;
  readonly explained: () => Finding;
}

/** Everything that a schema refuses in a document, of which these fields are empty, for someone who writes entries. */
export function faultsIn(
  document: SourceDocument,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  empty: readonly string[],
): Unexplained[] {
  const mistyped = new Set<string>();
  const cutLists = new Set<string>();
  const unknown = issues.flatMap((issue): Unexplained[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const strange = new Set(issue.keys);
    const above: string[] = [];
    return Object.keys(valueAt(document.value, issue.path) ?? {}).flatMap((key) => {
      if (!strange.has(key)) {
        above.push(key);
        return [];
      }
      const at = document.at([...issue.path, key], 'key');
      const [first, last] = cutText(document, at, issue.keys);
      if (first && last) {
        const path = [...issue.path, first.field];
        const isList = takesList(schema, path);
        if (isList) cutLists.add(labelOf(path));
        const explained = () => commaInText({ ...first, at }, last.whole, isList);
        return first.key === key ? [{ at: () => at, explained }] : [];
      }
      const { guess, remedy } = meantByKey(schema, issue.path, key, above, empty);
      if (guess !== undefined) mistyped.add(labelOf([...issue.path, guess]));
      return [{ at: () => at, explained: () => unknownKey(at, key, remedy) }];
    });
  });
  const faulty = issues.flatMap((issue): Unexplained[] => {
    if (issue.code === 'unrecognized_keys') return [];
    // A field that stands there under a mistyped name is not missing as well.
    const label = labelOf(issue.path);
    if (mistyped.has(label) && valueAt(document.value, issue.path) === undefined) return [];
    if (cutLists.has(label)) return [];
    const heading = issue.path;
    const at = () => document.at(heading);
    const explained = () => ({ at: at(), heading, ...explanation(document, schema, issue) });
    return [{ at, explained }];
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
