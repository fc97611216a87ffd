import { confirm, isCancel, multiline, select, text } from '@clack/prompts';
import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from './words.ts';
import { ANSWER_WORDS } from '../proposal/answers.ts';
import { fold } from '../../text/fold.ts';
import { visible } from '../../text/quote.ts';
import type { Option } from '../proposal/options.ts';

/** Someone stopped the wizard; the message says what that means. */
export class Stopped extends Error {}

/** Longer lists are searched before one chooses. */
const LONGEST_LIST = 12;

/** A line of text. */
export async function askText(
  lang: Language,
  message: string,
  options: {
    readonly placeholder?: string;
    readonly initialValue?: string;
    readonly validate: (typed: string) => string | undefined | Promise<string | undefined>;
  },
): Promise<string> {
  const { validate, ...shown } = options;
  const judge = (typed: string | undefined) => validate(typed ?? '');
  return answered(lang, await text({ ...shown, message: visible(message), validate: judge })) ?? '';
}

/** Several lines of text. */
export async function askLines(
  lang: Language,
  message: string,
  validate: (typed: string) => string | undefined,
): Promise<string> {
  const judge = (typed: string | undefined) => validate(typed ?? '');
  const options = { message: visible(message), showSubmit: true, validate: judge };
  return answered(lang, await multiline(options));
}

/** Options beside those of a list, before and after them, for what was typed to search it. */
export interface Extra {
  readonly first: readonly Option[];
  readonly last: (typed: string) => readonly Option[];
}

/** The value of one option. */
export async function askOption(
  lang: Language,
  message: string,
  options: readonly Option[],
  extra: Extra = { first: [], last: () => [] },
): Promise<string> {
  const isLong = options.length > LONGEST_LIST;
  const typed = isLong ? await searched(lang, message, options, extra) : '';
  const shown = [...extra.first, ...matching(options, typed), ...extra.last(typed)].map(
    ({ value, label }) => ({ value, label: visible(label) }),
  );
  return answered(
    lang,
    await select({
      message: visible(message),
      options: shown,
      maxItems: LONGEST_LIST,
      showInstructions: false,
    }),
  );
}

/** Yes or no. */
export async function askYesNo(
  lang: Language,
  message: string,
  initialValue = true,
): Promise<boolean> {
  const { yes, no } = ANSWER_WORDS[lang];
  return answered(
    lang,
    await confirm({ message: visible(message), active: yes, inactive: no, initialValue }),
  );
}

/** What was typed to search a long list; where nothing matches, there must be something else to choose. */
async function searched(
  lang: Language,
  message: string,
  options: readonly Option[],
  extra: Extra,
): Promise<string> {
  const { searchIn, noMatch } = NEW_ENTRY_WORDS[lang];
  const validate = (typed: string) =>
    matching(options, typed).length + extra.last(typed).length === 0 ? noMatch : undefined;
  return (await askText(lang, searchIn(message), { validate })).trim();
}

function matching(options: readonly Option[], typed: string): readonly Option[] {
  return options.filter(({ value, label, names }) =>
    [value, label, ...names].some((name) => fold(name).includes(fold(typed.trim()))),
  );
}

function answered<Value>(lang: Language, value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new Stopped(NEW_ENTRY_WORDS[lang].cancelled);
  return value as Exclude<Value, symbol>;
}
