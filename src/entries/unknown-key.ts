import type * as z from 'zod';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { Name } from '../text/local-text.ts';
import { ENTRY_FORMS, everyField } from './fields/entry-kinds.ts';
import type { Field } from './fields/field.ts';
import { keysOf, schemaAt } from './schemas/readable.ts';
import { wordLabelled } from './schemas/labelled.ts';
import { meant } from './schemas/refusal.ts';

/**
 * What is meant by a key that does not exist at that place: another key there, or none of them with what to do. Above it
 * stand these keys of the same group; the entry leaves these fields empty.
 */
export function meantByKey(
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
  return Object.entries(value).flatMap(([key, part]) =>
    emptyFields(part, Array.isArray(value) ? name : key),
  );
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
