import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { Language } from '../../catalog/site.ts';
import { quoted } from '../../text/quote.ts';
import { bareScalar, INPUTS, meant, Refusal, scalar } from './scalar.ts';

/** The word of which people wrote the label, or part of it, instead; undefined where no label is close. */
export function wordLabelled(
  typed: string,
  labels: readonly (readonly [word: string, label: string])[],
): string | undefined {
  const wanted = typed.replace(/\s*(?:…|\.{3})$/u, '').trim();
  const parts = labels.flatMap(([word, label]) =>
    [label, ...label.split(/[,;()]/u)].map((part) => [word, part.trim()] as const),
  );
  const close = nearest(
    wanted,
    parts.map(([, label]) => label),
  );
  const isCut = wanted !== typed;
  const start = fold(wanted);
  const begins = (label: string) => {
    const whole = fold(label);
    if (wanted === '' || !whole.startsWith(start)) return false;
    return isCut || !/^\p{L}/u.test(whole.slice(start.length));
  };
  return parts.find(([, label]) => (close === undefined ? begins(label) : label === close))?.[0];
}

/** One word of a vocabulary, and how people are shown each. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  labels?: Readonly<Record<Language, Readonly<Record<NoInfer<Word>, string>>>>,
) {
  const word = scalar(
    (typed) => words.find((one) => one === typed) ?? notAmong(typed, words, labels),
  );
  return word.register(INPUTS, { kind: 'choice', words, ...(labels && { labels }) });
}

const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, false: false };
const YES = ['yes', 'có', 'co', '1', 'đúng', 'dung'];

/** `true` or `false`. */
export const yesOrNo = bareScalar((typed) => {
  const value = YES_OR_NO[typed];
  if (value !== undefined) return value;
  const meaning = YES.includes(typed.toLowerCase()) ? 'true' : 'false';
  return new Refusal(
    {
      vi: `${quoted(typed)} không phải true hay false.`,
      en: `${quoted(typed)} is neither true nor false.`,
    },
    {
      vi: `Viết true (có) hoặc false (không), ở đây có lẽ là ${meaning}.`,
      en: `Write true or false, here probably ${meaning}.`,
    },
  );
}).register(INPUTS, { kind: 'yes-no' });

/** The refusal of a word that is not in the vocabulary. */
function notAmong(
  typed: string,
  words: readonly string[],
  labels?: Readonly<Record<Language, Readonly<Record<string, string>>>>,
): Refusal {
  const labelled = Object.values(labels ?? {}).flatMap((ofLanguage) => Object.entries(ofLanguage));
  const guess = nearest(typed, words) ?? wordLabelled(typed, labelled);
  return new Refusal(
    {
      vi: `${quoted(typed)} không có trong danh sách cho phép.`,
      en: `${quoted(typed)} is not one of the allowed words.`,
    },
    guess === undefined
      ? { vi: `Chọn một trong: ${words.join(', ')}.`, en: `Choose one of: ${words.join(', ')}.` }
      : meant(guess),
  );
}
