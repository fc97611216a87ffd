import { parseArgs } from 'node:util';
import { type Language, LANGUAGES } from '../../catalog/site.ts';
import { SHEET_WORDS } from './words.ts';
import { tidied } from '../proposal/answers.ts';
import { quoted } from '../../text/quote.ts';
import { isWebAddress } from '../../text/safe-link.ts';
import { dateIn, decisionIn } from '../proposal/decision.ts';
import type { GivenDecision } from '../proposal/decision-source.ts';
import { typedLanguage } from './typed-language.ts';

/** What `npm run import` was asked to do. */
export interface ImportCommand {
  readonly file: string;
  /** The name of the sheet to read; without it, the first that holds a list. */
  readonly sheet: string | undefined;
  readonly given: GivenDecision;
  readonly isDryRun: boolean;
  readonly skipsInvalid: boolean;
  readonly wantsHelp: boolean;
  readonly lang: Language;
}

const TEXT = { type: 'string' } as const;
const SWITCH = { type: 'boolean' } as const;

/** The command that these arguments mean. Throws a RangeError with sentences for people where they mean none. */
export function importCommand(args: readonly string[]): ImportCommand {
  const { values, positionals } = parsed(args);
  const lang = LANGUAGES.find((one) => one === (values.lang ?? 'vi'));
  const [file = '', ...more] = positionals;
  const wantsHelp = values.help ?? false;
  if (more.length > 0) throw misread(args, true);
  if (lang === undefined || (file === '' && !wantsHelp)) throw misread(args);
  const words = SHEET_WORDS[lang];
  const { decision, issuer, title, url, source = [] } = values;
  const date = values.date === undefined ? undefined : dateIn(tidied(values.date));
  const problems = [
    ...(values.date !== undefined && date === undefined
      ? [words.badDate(quoted(values.date))]
      : []),
    ...(url !== undefined && !isWebAddress(url) ? [words.badUrl(quoted(url))] : []),
    ...(decision === undefined && (title ?? url) !== undefined
      ? [words.withoutDecision(title === undefined ? '--url' : '--title')]
      : []),
  ];
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const [said, who, name] = [decision, issuer, title].map((text) => text && tidied(text));
  const named = said ? decisionIn(said) : undefined;
  const given = {
    ...{ number: named?.number, date: date ?? named?.date, issuer: who ?? named?.issuer },
    ...{ title: name, url, sources: source },
  };
  const [isDryRun, skipsInvalid] = [values['dry-run'] ?? false, values['skip-invalid'] ?? false];
  return { file, sheet: values.sheet, given, isDryRun, skipsInvalid, wantsHelp, lang };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        decision: TEXT,
        date: TEXT,
        issuer: TEXT,
        title: TEXT,
        url: TEXT,
        lang: TEXT,
        sheet: TEXT,
        source: { type: 'string', multiple: true },
        ...{ 'dry-run': SWITCH, 'skip-invalid': SWITCH, help: SWITCH },
      },
    });
  } catch {
    throw misread(args);
  }
}

/** `isSplit`: more stands there than one file, as where spaces came between. */
function misread(args: readonly string[], isSplit = false): RangeError {
  const { notUnderstood, quoteFile, importUsage } = SHEET_WORDS[typedLanguage(args)];
  return new RangeError([notUnderstood, ...(isSplit ? [quoteFile] : []), importUsage].join('\n'));
}
