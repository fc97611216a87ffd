import * as z from 'zod';
import { fold } from '../../text/fold.ts';
import { quoted } from '../../text/quote.ts';
import { INPUTS, type Input } from './input.ts';
import { Refusal } from './refusal.ts';

/** The refusal of a value that was left out. */
export const LEFT_EMPTY = new Refusal(
  { vi: 'đang để trống.', en: 'is empty.' },
  { vi: 'Điền giá trị hoặc xóa cả dòng.', en: 'Fill it in or delete the line.' },
);

/** What people and programs write for nothing; as text it would end up on a page. */
const NOTHING = ['', '~', 'null'];

/** The word with which an editor states that nobody knows, where a field allows it. */
export const UNKNOWN = 'unknown';

const UNKNOWN_IN_VIETNAMESE =
  /^(?:(?:chua|khong) (?:ro|biet|xac dinh|co thong tin)|(?:chua|dang) cap nhat)$/u;

/** Whether the text says “chưa rõ” or the like, or the word for it. */
export function saysUnknown(typed: string): boolean {
  return typed === UNKNOWN || UNKNOWN_IN_VIETNAMESE.test(fold(typed));
}

/** The refusal of “chưa rõ” and the like where the word for it is `unknown`; undefined for any other text. */
export function unknownInVietnamese(typed: string): Refusal | undefined {
  if (!UNKNOWN_IN_VIETNAMESE.test(fold(typed))) return undefined;
  return new Refusal(
    {
      vi: `${quoted(typed)} ở đây viết bằng một từ riêng.`,
      en: `There is a word of its own for ${quoted(typed)}.`,
    },
    { vi: 'Viết unknown.', en: 'Write unknown.' },
  );
}

/** Several lines, as block scalars of YAML and cells of spreadsheets have them: outputs expect one. */
const LINE_ENDS = /[ \t]*[\n\r\t][ \t\n\r]*/gu;

/**
 * A text that `read` turns into a value or refuses; surrounding white space does not count, and a line end or tab is a
 * space.
 */
export function scalar<T>(read: (text: string) => T | Refusal) {
  return z.string().transform((typed, context): T => {
    const text = typed.trim().replace(LINE_ENDS, ' ');
    const value = NOTHING.includes(text) ? LEFT_EMPTY : read(text);
    if (!(value instanceof Refusal)) return value;
    context.addIssue({ code: 'custom', params: { refusal: value }, message: value.message.en });
    return z.NEVER;
  });
}

/** The same for what JSON writes without quotes: numbers and `true` or `false`. */
export function bareScalar<T>(read: (text: string) => T | Refusal) {
  const asText = (typed: unknown) =>
    typeof typed === 'number' || typeof typed === 'boolean' ? String(typed) : typed;
  return z.preprocess(asText, scalar(read));
}

function neverUnknown(typed: string): Refusal {
  return new Refusal(
    { vi: `ở đây không viết ${quoted(typed)}.`, en: `can’t be ${quoted(typed)}.` },
    {
      vi: 'Không biết thì xóa dòng này; mục bắt buộc thì tìm giá trị.',
      en: 'Delete the line where nothing is known; a required field needs its value.',
    },
  );
}

/** Any text, asked for as one of that kind; whether it is one is for the rules to say. */
export function textFor(input: Input) {
  return scalar((typed) => (saysUnknown(typed) ? neverUnknown(typed) : typed)).register(INPUTS, input);
}

/** A word or a few. */
export const text = textFor({ kind: 'text' });

/** A sentence or more. */
export const longText = textFor({ kind: 'long-text' });

/** A list that must hold something. */
export function filled<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1);
}

/** A list that may be left out. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).optional();
}
