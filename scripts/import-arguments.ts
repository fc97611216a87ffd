import type { Language } from '../src/catalog/site.ts';
import type { ListDecision } from '../src/authoring/proposal/decision-source.ts';
import { givenDecision } from '../src/authoring/spreadsheet/given-decision.ts';
import { SHEET_WORDS } from '../src/authoring/spreadsheet/words.ts';
import {
  columnHeaded,
  COLUMNS,
  type HeadingMap,
} from '../src/authoring/spreadsheet/workbook/columns.ts';
import { slugOf } from '../src/text/slug.ts';
import { quoted } from '../src/text/quote.ts';
import { meantLanguage, typedLanguage, typedOptions } from './typed-options.ts';

/** What `npm run import` was asked to do. */
export interface ImportCommand {
  readonly file: string;
  /** The name of the sheet to read; without it, the first that holds a list. */
  readonly sheet: string | undefined;
  /** What headings mean that nobody knows. */
  readonly map: HeadingMap;
  readonly given: ListDecision;
  readonly isDryRun: boolean;
  /** The .xlsx file to write for the office that sent the list. */
  readonly handBack: string | undefined;
  /** Whether the last import is to be taken back; no list is read then. */
  readonly undoes: boolean;
  readonly skipsInvalid: boolean;
  readonly wantsHelp: boolean;
  readonly lang: Language;
}

const OPTIONS = {
  decision: { type: 'string' },
  date: { type: 'string' },
  issuer: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
  source: { type: 'string', multiple: true },
  revocation: { type: 'boolean' },
  reason: { type: 'string' },
  dates: { type: 'string' },
  sheet: { type: 'string' },
  map: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  'hand-back': { type: 'string' },
  undo: { type: 'boolean' },
  'skip-invalid': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The command that these arguments mean. Throws a RangeError with sentences for people where they mean none. */
export function importCommand(args: readonly string[]): ImportCommand {
  const { values, positionals } = typedOptions(args, OPTIONS, ({ lang }) => misread(lang), true);
  const lang = typedLanguage(values.lang);
  const [file = '', ...more] = positionals;
  const wantsHelp = values.help ?? false;
  const undoes = values.undo ?? false;
  if (more.length > 0) throw new RangeError(misread(meantLanguage(args), true));
  if (lang === undefined || (file === '' && !wantsHelp && !undoes)) {
    throw new RangeError(misread(meantLanguage(args)));
  }
  const handBack = values['hand-back'];
  if (handBack !== undefined && !/\.xlsx$/iu.test(handBack)) {
    throw new RangeError(SHEET_WORDS[lang].badHandBack(quoted(handBack)));
  }
  return {
    file,
    handBack,
    undoes,
    sheet: values.sheet,
    map: headingMap(values.map ?? [], lang),
    given: decisionOf(values, lang),
    isDryRun: values['dry-run'] ?? false,
    skipsInvalid: values['skip-invalid'] ?? false,
    wantsHelp,
    lang,
  };
}

/** The columns that `--map "Cột lạ=Chủ thể"` names. Throws a RangeError where it names none. */
function headingMap(typed: readonly string[], lang: Language): HeadingMap {
  return new Map(
    typed.map((text) => {
      const [, heading = '', name = ''] = /^(.*)=([^=]*)$/u.exec(text) ?? [];
      const key = columnHeaded(name);
      if (key === undefined || slugOf(heading) === '') {
        throw new RangeError(SHEET_WORDS[lang].badMap(quoted(text), COLUMN_NAMES[lang]));
      }
      return [slugOf(heading), key] as const;
    }),
  );
}

const COLUMN_NAMES = {
  vi: COLUMNS.map(({ label }) => label.vi).join(', '),
  en: COLUMNS.map(({ label }) => label.en).join(', '),
};

type Typed = ReturnType<typeof typedOptions<typeof OPTIONS>>['values'];

/** The decision that the flags tell. Throws a RangeError with a sentence for everything that is wrong with them. */
function decisionOf(typed: Typed, lang: Language): ListDecision {
  const words = SHEET_WORDS[lang];
  const { given, faults } = givenDecision(typed);
  if (faults.length === 0) return given;
  const problems = faults.map(({ at, kind, said }) =>
    words[kind](kind === 'withoutDecision' ? `--${at}` : said),
  );
  throw new RangeError(problems.join('\n'));
}

/** `isSplit`: more stands there than one file, as where spaces came between. */
function misread(lang: Language, isSplit = false): string {
  const { notUnderstood, quoteFile, importUsage } = SHEET_WORDS[lang];
  return [notUnderstood, ...(isSplit ? [quoteFile] : []), importUsage].join('\n');
}
