import * as z from 'zod';
import type { Language } from '../../catalog/site.ts';
import type { Name } from '../../text/local-text.ts';
import { fold } from '../../text/fold.ts';
import { quoted } from '../../text/quote.ts';
import { isEmailAddress, isWebAddress } from '../../text/safe-link.ts';
import { productCodeIn } from '../../catalog/certification/product-code.ts';
import { STAR_LEVELS, type Stars } from '../../catalog/certification/stars.ts';
import { STAR_LABEL } from '../../i18n/kind-words.ts';

/** What the value of a field names. */
export type Relation =
  'products' | 'producers' | 'sources' | 'districts' | 'communes' | 'communes-now' | 'categories';

/** What a person is asked for in a field: the same whether a wizard, a form or a sheet asks. */
export type Input =
  | { readonly kind: 'text' | 'long-text' | 'url' | 'email' | 'phone' | 'gtin' | 'photo' }
  | { readonly kind: 'date' | 'day' | 'yes-no' }
  | { readonly kind: 'number'; readonly least: number; readonly most?: number }
  | { readonly kind: 'choice'; readonly words: readonly string[]; readonly labels?: ChoiceLabels }
  | { readonly kind: 'relation'; readonly to: Relation };

/** How each word of a vocabulary is shown to people. */
type ChoiceLabels = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What each scalar schema asks for. */
export const INPUTS = z.registry<Input>();

/** Why a scalar is refused: what is wrong with the text, and the text that would be right. */
export class Refusal {
  readonly message: Name;
  readonly remedy: Name;
  constructor(message: Name, remedy: Name) {
    this.message = message;
    this.remedy = remedy;
  }
}

/** The remedy that offers a corrected value. */
export function meant(suggestion: string): Name {
  return { vi: `Có phải “${suggestion}”?`, en: `Did you mean “${suggestion}”?` };
}

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
  return scalar((typed) => (saysUnknown(typed) ? neverUnknown(typed) : typed)).register(
    INPUTS,
    input,
  );
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

/** An address on the web; http or https only, so that no entry can carry a script. */
export const url = scalar((typed) => {
  if (isWebAddress(typed)) return typed;
  const withScheme = `https://${typed}`;
  return new Refusal(
    {
      vi: `${quoted(typed)} không phải địa chỉ web.`,
      en: `${quoted(typed)} is not a web address.`,
    },
    /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(typed) && isWebAddress(withScheme)
      ? meant(withScheme)
      : {
          vi: 'Chép nguyên địa chỉ từ trình duyệt, bắt đầu bằng https://.',
          en: 'Copy the whole address from the browser; it begins with https://.',
        },
  );
}).register(INPUTS, { kind: 'url' });

/** An e-mail address. */
export const email = scalar((typed) =>
  isEmailAddress(typed)
    ? typed
    : new Refusal(
        {
          vi: `${quoted(typed)} không phải địa chỉ e-mail.`,
          en: `${quoted(typed)} is not an e-mail address.`,
        },
        { vi: 'Viết dạng ten@vi-du.vn.', en: 'Write it as name@example.vn.' },
      ),
).register(INPUTS, { kind: 'email' });

/** The official code of a product. */
export const productCode = scalar(
  (typed) =>
    productCodeIn(typed) ??
    new Refusal(
      {
        vi: `${quoted(typed)} không phải mã số sản phẩm OCOP.`,
        en: `${quoted(typed)} is not an official OCOP product code.`,
      },
      {
        vi: 'Chép nguyên mã: tỉnh, xã, số thứ tự, năm, ví dụ 11-03127-1-2026.',
        en: 'Copy the whole code: province, commune, serial, year, as 11-03127-1-2026.',
      },
    ),
).register(INPUTS, { kind: 'text' });

/** The points that a council gave, of 100: `87.5`. */
export const score = scalar((typed) => {
  const value = scoreIn(typed);
  return (
    value ??
    new Refusal(
      {
        vi: `${quoted(typed)} không phải số điểm từ 0 đến 100.`,
        en: `${quoted(typed)} is no number of points from 0 to 100.`,
      },
      { vi: 'Ghi một số, ví dụ 87,5.', en: 'Write one number, as 87.5.' },
    )
  );
}).register(INPUTS, { kind: 'text' });

/** The points that a text states, as an entry writes them: `87.5` for `87,5 điểm`; undefined for anything else. */
export function scoreIn(typed: string): string | undefined {
  const [, whole = '', part = ''] =
    /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:điểm|đ|points?)?(?:\s*\/\s*100)?$/iu.exec(typed.trim()) ??
    [];
  if (whole === '' || Number(`${whole}.${part}`) > 100) return undefined;
  return String(Number(`${whole}.${part || '0'}`));
}

/** The name of another entry. Whether there is such an entry is for the rules to say. */
export function reference(to: Relation) {
  return textFor({ kind: 'relation', to });
}

/** The same; null where the editor states that nobody knows. */
export function referenceOrUnknown(to: Relation) {
  return scalar(
    (typed) => unknownInVietnamese(typed) ?? (typed === UNKNOWN ? null : typed),
  ).register(INPUTS, {
    kind: 'relation',
    to,
  });
}

/** A few words in Vietnamese, in English where someone has written them. */
export const local = z.strictObject({ vi: text, en: text.optional() });

/** The same for a sentence or more. */
export const localSentence = z.strictObject({ vi: longText, en: longText.optional() });

/** A name in both languages. */
export const name = z.strictObject({ vi: text, en: text });

/** A sentence in both languages. */
export const sentence = z.strictObject({ vi: longText, en: longText });

/** Ids of sources; at least one. */
export const sources = z.array(reference('sources')).min(1);

/** A statement with its sources. */
export const statement = z.strictObject({ text: localSentence, sources });

/** A count: 0, 1, 2, … */
export const count = bareScalar((typed) => wholeNumber(typed) ?? notACount(typed)).register(
  INPUTS,
  { kind: 'number', least: 0 },
);

/** A place counted from 1. */
export const ordinal = bareScalar((typed) => wholeNumber(typed, 1) ?? notACount(typed)).register(
  INPUTS,
  { kind: 'number', least: 1 },
);

/** A month, 1 to 12. */
export const month = bareScalar((typed) => {
  const value = wholeNumber(typed, 1);
  if (value !== undefined && value <= 12) return value;
  const told = (typed.match(/\d+/gu) ?? []).map(Number);
  const [first, last] = told.every((one) => one >= 1 && one <= 12) ? told : [];
  return new Refusal(
    { vi: `${quoted(typed)} không phải một tháng.`, en: `${quoted(typed)} is not a month.` },
    first === undefined
      ? { vi: 'Viết số từ 1 đến 12.', en: 'Write a number from 1 to 12.' }
      : last === undefined
        ? meant(String(first))
        : everyMonth(first, last),
  );
}).register(INPUTS, { kind: 'number', least: 1, most: 12 });

function everyMonth(first: number, last: number): Name {
  const count = ((last - first + 12) % 12) + 1;
  const months = Array.from({ length: count }, (_, index) => ((first - 1 + index) % 12) + 1);
  const list = `[${months.join(', ')}]`;
  return { vi: `Viết từng tháng: ${list}.`, en: `Write every month: ${list}.` };
}

/** Three, four or five stars; null where the editor states that nobody knows. */
export const starsOrUnknown = bareScalar((typed): Stars | null | Refusal => {
  if (typed === UNKNOWN) return null;
  const stars = STAR_LEVELS.find((level) => String(level) === typed);
  if (stars !== undefined) return stars;
  const nobodyKnows = unknownInVietnamese(typed);
  if (nobodyKnows) return nobodyKnows;
  const guess = /^[345](?=\D)/u.exec(typed)?.[0];
  return new Refusal(
    {
      vi: `${quoted(typed)} không phải số sao được công nhận.`,
      en: `${quoted(typed)} is not a recognised star level.`,
    },
    guess === undefined
      ? {
          vi: 'Viết 3, 4 hoặc 5; nếu không nguồn nào nêu số sao, viết unknown.',
          en: 'Write 3, 4 or 5; write unknown where no source states the stars.',
        }
      : meant(guess),
  );
}).register(INPUTS, { kind: 'choice', words: STAR_LEVELS.map(String), labels: STAR_LABEL });

function wholeNumber(typed: string, least = 0): number | undefined {
  const value = /^\d{1,9}$/u.test(typed) ? Number(typed) : undefined;
  return value !== undefined && value >= least ? value : undefined;
}

function notACount(typed: string): Refusal {
  const digits = typed.replace(/[.,\s](?=\d{3}\b)/gu, '');
  return new Refusal(
    { vi: `${quoted(typed)} không phải số nguyên.`, en: `${quoted(typed)} is not a whole number.` },
    wholeNumber(digits) !== undefined && digits !== typed
      ? meant(digits)
      : { vi: 'Viết bằng chữ số, ví dụ 12.', en: 'Write it in digits, as 12.' },
  );
}

/** What a list writes for a fact that nobody knows. */
export const UNKNOWN_WORD = 'chưa rõ';

/** What a cell tells of a fact that an entry may leave out; undefined where it tells nothing. */
export function knownText(cell: { readonly text: string } | undefined): string | undefined {
  return cell && !saysUnknown(cell.text) ? cell.text : undefined;
}
