import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { dateIn } from '../src/authoring/proposal/decision.ts';
import { calendarDayOf, type CalendarDay } from '../src/catalog/certification/calendar-day.ts';
import { LANGUAGES, type Language } from '../src/catalog/site.ts';
import { quoted } from '../src/text/quote.ts';
import { fold } from '../src/text/fold.ts';
import { nearest } from '../src/text/nearest.ts';

/** What stands in a command that can't be understood. */
export interface Misread {
  /** The argument that no option takes, or the option that lacks its value: `--distrct`, `--layout <value>`. */
  readonly what: string;
  /** The first flag that no option has, without its dashes. */
  readonly unknown: string | undefined;
  readonly lang: Language;
}

/**
 * What was typed: the options of a command, and words beside them where it takes any. Throws a RangeError with the
 * sentence of `told` where an option does not exist or lacks its value.
 */
export function typedOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  told: (misread: Misread) => string,
  takesWords = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: takesWords });
  } catch (cause) {
    const what = /'([^']*)'/u.exec(String(cause))?.[1] ?? '';
    const flags = args.flatMap((arg) => /^--([^=]+)/u.exec(arg)?.[1] ?? []);
    const unknown = flags.find((flag) => !Object.hasOwn(options, flag));
    throw new RangeError(told({ what, unknown, lang: meantLanguage(args) }), { cause });
  }
}

/** The language that `--lang` names, Vietnamese without it; undefined where we speak none of that name. */
export function typedLanguage(typed = 'vi'): Language | undefined {
  return LANGUAGES.find((one) => one === typed);
}

/** The language of the answer to a command that could not be understood. */
export function meantLanguage(args: readonly string[]): Language {
  return /--lang[ =]en\b/u.test(args.join(' ')) ? 'en' : 'vi';
}

/** The same of a command that answers in the language of `--lang`; throws its usage where we speak none of that name. */
export function spokenOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: (lang: Language) => string,
  takesWords = false,
) {
  const { values, positionals } = typedOptions(
    args,
    options,
    ({ lang }) => usage(lang),
    takesWords,
  );
  const lang = typedLanguage((values as { readonly lang?: string }).lang);
  if (lang === undefined) throw new RangeError(usage(meantLanguage(args)));
  return { values, positionals, lang };
}

/** So many words of a long list are named to someone who typed none of them. */
const MOST_NAMED = 20;

/** Reads the values of options and keeps a sentence for everything that is wrong with them. */
export class TypedOptions {
  readonly problems: string[] = [];

  /** The word that was typed, with or without marks and capitals. */
  one<const Word extends string>(
    option: string,
    typed: string,
    words: readonly Word[],
  ): Word | undefined {
    const word = words.find((known) => fold(known) === fold(typed.trim()));
    if (word !== undefined) return word;
    const guess = nearest(typed, words);
    const more = words.length > MOST_NAMED ? ', …' : '';
    const hint =
      guess === undefined
        ? `Chọn một trong: ${words.slice(0, MOST_NAMED).join(', ')}${more}.`
        : `Có phải “${guess}”?`;
    this.problems.push(`--${option}: ${quoted(typed)} không có. ${hint}`);
    return undefined;
  }

  /** The words of an option that may be given several times, or with commas. */
  many<const Word extends string>(
    option: string,
    typed: readonly string[] | undefined,
    words: readonly Word[],
  ): Word[] {
    return (typed ?? [])
      .flatMap((list) => list.split(','))
      .filter((value) => value.trim() !== '')
      .flatMap((value) => this.one(option, value, words) ?? []);
  }

  /** The day that was typed. */
  day(option: string, typed: string): CalendarDay | undefined {
    const day = calendarDayOf(dateIn(typed.trim()) ?? '');
    if (!day) {
      const advice = 'Viết ngày/tháng/năm, ví dụ 20/12/2026.';
      this.problems.push(`--${option}: ${quoted(typed)} không phải một ngày. ${advice}`);
    }
    return day;
  }

  /** The number that was typed, counted from 1; 1 where nothing was. */
  ordinal(option: string, typed: string | undefined): number {
    const number = Number(typed ?? 1);
    if (Number.isInteger(number) && number >= 1) return number;
    this.problems.push(`--${option}: ${quoted(typed)} không phải số thứ tự. Số đầu tiên là 1.`);
    return 1;
  }
}
