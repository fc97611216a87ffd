import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../catalog/site.ts';
import { nearest } from '../text/nearest.ts';
import { quoted } from '../text/quote.ts';

/** How the check may print what it found. */
const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

/** What `npm run check` was asked to do. */
export interface CheckCommand {
  readonly format: Format;
  readonly lang: Language;
  readonly record: boolean;
}

/** How the command is used, for whoever typed it wrongly. */
const USAGE = 'npm run check -- [--format text|json|github] [--lang vi|en] [--record]';

/** The command that these arguments mean. Throws an Error with a sentence for people where they mean none. */
export function checkCommand(args: readonly string[]): CheckCommand {
  const { values } = parsed(args);
  return {
    format: chosen('format', values.format ?? 'text', FORMATS),
    lang: chosen('lang', values.lang ?? 'vi', LANGUAGES),
    record: values.record ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        format: { type: 'string' },
        lang: { type: 'string' },
        record: { type: 'boolean' },
      },
    });
  } catch {
    throw new RangeError(`Không hiểu lệnh. Cách dùng: ${USAGE}`);
  }
}

function chosen<const Word extends string>(
  option: string,
  typed: string,
  words: readonly Word[],
): Word {
  const word = words.find((one) => one === typed);
  if (word !== undefined) return word;
  const guess = nearest(typed, words);
  throw new RangeError(
    `--${option}: ${quoted(typed)} không có. ` +
      (guess === undefined ? `Chọn một trong: ${words.join(', ')}.` : `Có phải “${guess}”?`),
  );
}
