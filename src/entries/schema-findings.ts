import * as z from 'zod';
import { nearest } from '../text/nearest.ts';
import type { Name } from '../text/local-text.ts';
import type { SourceDocument } from './document.ts';
import { labelOf } from './label.ts';
import type { Finding } from './problem.ts';
import { quoted } from './quote.ts';
import { keysAt } from './schemas/readable.ts';
import { meant, Refusal } from './schemas/refusal.ts';

/** The code under which everything stands that a schema refuses. */
export const FIELD = 'field';

/** Everything that the schema refuses in a document, in the words of someone who writes entries. */
export function schemaFindings(
  document: SourceDocument,
  schema: z.ZodType,
  { issues }: z.ZodError,
): Finding[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const allowed = keysAt(schema, issue.path).filter((key) => key !== '$schema');
      return issue.keys.map((key) => unknownKey(document, [...issue.path, key], key, allowed));
    }
    const { message, remedy } = explanation(document, issue);
    const label = labelOf(issue.path);
    return {
      at: document.at(issue.path),
      message: { vi: `${label}: ${message.vi}`, en: `${label}: ${message.en}` },
      remedy,
    };
  });
}

function unknownKey(
  document: SourceDocument,
  path: readonly PropertyKey[],
  key: string,
  allowed: readonly string[],
): Finding {
  const guess = nearest(key, allowed);
  return {
    at: document.at(path, 'key'),
    message: { vi: `Không có mục nào tên ${quoted(key)}.`, en: `There is no field named ${quoted(key)}.` },
    remedy:
      guess === undefined
        ? {
            vi: `Xóa dòng này. Các mục có thể dùng: ${allowed.join(', ')}.`,
            en: `Delete this line. Fields that exist here: ${allowed.join(', ')}.`,
          }
        : meant(guess),
  };
}

function explanation(
  document: SourceDocument,
  issue: z.core.$ZodIssue,
): { readonly message: Name; readonly remedy: Name } {
  if (issue.code === 'custom' && issue.params?.['refusal'] instanceof Refusal) return issue.params['refusal'];
  const value = valueAt(document.value, issue.path);
  const expected = issue.code === 'invalid_type' ? issue.expected : 'array';
  if (value === undefined) return MISSING[expected] ?? MISSING_TEXT;
  if (value === '' || (Array.isArray(value) && value.length === 0)) return EMPTY;
  const form = FORMS[expected] ?? TEXT_FORM;
  return {
    message: {
      vi: `${quoted(value)} không phải ${form.is.vi}.`,
      en: `${quoted(value)} is not ${form.is.en}.`,
    },
    remedy: form.remedy,
  };
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

const EMPTY = {
  message: { vi: 'đang để trống.', en: 'is empty.' },
  remedy: { vi: 'Điền giá trị hoặc xóa cả mục.', en: 'Fill it in or delete the field.' },
};
const TEXT_FORM = {
  is: { vi: 'một dòng chữ', en: 'text' },
  remedy: {
    vi: 'Viết chữ trong ngoặc kép "…", không viết số trần, danh sách hay nhóm dòng con.',
    en: 'Write text in quotes "…", not a bare number, a list or a group.',
  },
};
const FORMS: Readonly<Record<string, typeof TEXT_FORM>> = {
  array: {
    is: { vi: 'một danh sách', en: 'a list' },
    remedy: { vi: 'Đặt trong ngoặc vuông: […].', en: 'Put it in square brackets: […].' },
  },
  object: {
    is: { vi: 'một nhóm các mục con', en: 'a group of fields' },
    remedy: {
      vi: 'Viết từng mục con trên dòng riêng, ví dụ vi: … rồi en: ….',
      en: 'Write each field below it, as vi: … then en: ….',
    },
  },
};
const missing = (vi: string, en: string) => ({
  message: { vi: 'còn thiếu.', en: 'is missing.' },
  remedy: { vi, en },
});
const MISSING_TEXT = missing('Thêm mục này với giá trị của nó.', 'Add this field with its value.');
const MISSING: Readonly<Record<string, typeof MISSING_TEXT>> = {
  array: missing(
    'Thêm mục này với ít nhất một giá trị: […].',
    'Add this field with at least one value: […].',
  ),
  object: missing(
    'Thêm mục này với các mục con vi: … và en: ….',
    'Add this field with vi: … and en: … below it.',
  ),
};
