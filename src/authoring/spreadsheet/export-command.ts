import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { SHEET_WORDS } from './words.ts';
import { quoted } from '../../text/quote.ts';
import { typedLanguage } from './typed-language.ts';

/** What `npm run export` was asked to do. */
export interface ExportCommand {
  readonly file: string;
  readonly form: 'xlsx' | 'csv';
  readonly overwrites: boolean;
  readonly wantsHelp: boolean;
  readonly lang: Language;
}

/** The command that these arguments mean. Throws a RangeError with sentences for people where they mean none. */
export function exportCommand(args: readonly string[]): ExportCommand {
  const { output = 'danh-sach.xlsx', force, help, lang: typed = 'vi' } = parsed(args);
  const lang = LANGUAGES.find((one) => one === typed);
  if (lang === undefined) throw misread(args);
  const form = (['xlsx', 'csv'] as const).find((one) => output.toLowerCase().endsWith(`.${one}`));
  if (form === undefined) throw new RangeError(SHEET_WORDS[lang].badForm(quoted(output)));
  return { file: output, form, overwrites: force ?? false, wantsHelp: help ?? false, lang };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        output: { type: 'string', short: 'o' },
        force: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw misread(args);
  }
}

function misread(args: readonly string[]): RangeError {
  const { notUnderstood, exportUsage } = SHEET_WORDS[typedLanguage(args)];
  return new RangeError(`${notUnderstood}\n${exportUsage}`);
}
