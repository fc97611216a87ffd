import { STAR_LEVELS, type Stars } from '../../catalog/stars.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { STAR_LABEL } from '../../i18n/kind-words.ts';
import { INPUTS } from './input.ts';
import { meant, Refusal } from './refusal.ts';
import { bareScalar, UNKNOWN, unknownInVietnamese } from './scalar.ts';

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
