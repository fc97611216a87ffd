import { confirm, isCancel, select, text } from '@clack/prompts';
import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import { fold } from '../../text/fold.ts';
import { visible } from '../../text/quote.ts';
import type { Option } from './options.ts';

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
    readonly validate: (typed: string) => string | undefined;
  },
): Promise<string> {
  const { validate, ...shown } = options;
  const judge = (typed: string | undefined) => validate(typed ?? '');
  return answered(lang, await text({ ...shown, message: visible(message), validate: judge })) ?? '';
}

/** The value of one option. */
export async function askOption(
  lang: Language,
  message: string,
  options: readonly Option[],
  extra: readonly Option[] = [],
): Promise<string> {
  const found = options.length > LONGEST_LIST ? await search(lang, message, options) : options;
  const shown = [...found, ...extra].map(({ value, label }) => ({ value, label: visible(label) }));
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
  const { yes, no } = NEW_ENTRY_WORDS[lang];
  return answered(
    lang,
    await confirm({ message: visible(message), active: yes, inactive: no, initialValue }),
  );
}

async function search(
  lang: Language,
  message: string,
  options: readonly Option[],
): Promise<readonly Option[]> {
  const { searchIn, noMatch } = NEW_ENTRY_WORDS[lang];
  const matching = (typed: string) =>
    options.filter(({ value, label, names }) =>
      [value, label, ...names].some((name) => fold(name).includes(fold(typed.trim()))),
    );
  const validate = (typed: string) => (matching(typed).length === 0 ? noMatch : undefined);
  return matching(await askText(lang, searchIn(message), { validate }));
}

function answered<Value>(lang: Language, value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new Stopped(NEW_ENTRY_WORDS[lang].cancelled);
  return value as Exclude<Value, symbol>;
}
