import { parseDocument } from 'yaml';
import type { Name } from '../text/local-text.ts';
import { inYamlQuotes } from '../text/quote.ts';

/** What is wrong with a value, and how it should be written. */
export interface ValueFault {
  readonly message: Name;
  readonly right: string;
  readonly isCurly?: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };
const CURLY = /^[“”„‘’](.*)[“”‘’]$/u;

/** Whether YAML reads the text as the value of a field, on one line. */
export function isWholeValue(text: string): boolean {
  const options = { schema: 'failsafe', stringKeys: true, logLevel: 'error' } as const;
  return parseDocument(`k: ${text}`, options).errors.length === 0;
}

/** What is wrong with a value that YAML can't read; undefined where it can, or where nobody knows what is meant. */
export function valueFault(value: string): ValueFault | undefined {
  if (value === '' || isWholeValue(value)) return undefined;
  const inner = CURLY.exec(value)?.[1];
  if (inner !== undefined)
    return { message: CURLY_QUOTES, right: inYamlQuotes(inner), isCurly: true };
  const [first = ''] = value;
  const closed = value.replace(/\s+#.*$/u, '') + (CLOSERS[first] ?? '');
  if (value === first) return undefined;
  if (first in CLOSERS && isWholeValue(closed)) return { message: UNCLOSED, right: closed };
  if (first === '{') return wordingsFault(value);
  if (first === '[') return undefined;
  const message = first in CLOSERS ? BEHIND_QUOTE : /:(?:\s|$)/u.test(value) ? COLON : START;
  return { message, right: inYamlQuotes(value) };
}

const WORDINGS = /^\{\s*vi:\s*(.+?)(?:\s*,\s*en:\s*(.+?))?\s*\}$/u;

/** The same for `{vi: …, en: …}`, where quotes belong around one of the two. */
function wordingsFault(value: string): ValueFault | undefined {
  const [, vi, en] = WORDINGS.exec(value) ?? [];
  const right = Object.entries({ vi, en })
    .flatMap(([lang, text]) => (text === undefined ? [] : [`${lang}: ${solid(text)}`]))
    .join(', ');
  const isMended = vi !== undefined && isWholeValue(`{${right}}`);
  return isMended ? { message: COLON, right: `{${right}}` } : undefined;
}

const solid = (text: string) => (isWholeValue(`{k: ${text}}`) ? text : inYamlQuotes(text));

const COLON: Name = {
  vi: 'Dấu hai chấm ở đây làm cho dòng có hai nghĩa.',
  en: 'The colon here makes the line ambiguous.',
};
const CURLY_QUOTES: Name = {
  vi: 'Ngoặc cong “ ” của Word không phải dấu ngoặc của tệp này.',
  en: 'The curly quotes “ ” of a word processor are no quotes in this file.',
};
const UNCLOSED: Name = {
  vi: 'Thiếu dấu đóng ngoặc hoặc dấu nháy.',
  en: 'A closing bracket or quote is missing.',
};
const BEHIND_QUOTE: Name = {
  vi: 'Sau dấu nháy đóng còn chữ thừa.',
  en: 'There is text behind the closing quote.',
};
const START: Name = {
  vi: 'Giá trị không được bắt đầu bằng ký hiệu này.',
  en: 'A value may not begin with this sign.',
};
