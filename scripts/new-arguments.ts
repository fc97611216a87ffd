import type { Language } from '../src/catalog/site.ts';
import type { NewCommand } from '../src/authoring/wizard/new-command.ts';
import { groupsFor, NEW_KINDS, questionsFor } from '../src/authoring/proposal/questions.ts';
import { meant } from '../src/entries/schemas/scalar.ts';
import { NEW_ENTRY_WORDS } from '../src/authoring/wizard/words.ts';
import { nearest } from '../src/text/nearest.ts';
import { quoted } from '../src/text/quote.ts';
import { typedLanguage, typedOptions, type Misread } from './typed-options.ts';

/** Every flag that answers a question about some kind of entry. */
const FLAGS = [
  ...new Set(
    NEW_KINDS.flatMap((kind) => [
      ...questionsFor(kind).map(({ flag }) => flag),
      ...groupsFor(kind).flatMap(({ questions }) => questions(0).map(({ flag }) => flag)),
    ]),
  ),
];

const GENERAL = {
  slug: { type: 'string' },
  'from-issue': { type: 'string' },
  'story-file': { type: 'string' },
  annotated: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const ANSWERS = Object.fromEntries(
  FLAGS.map((flag) => [flag, { type: 'string', multiple: true }] as const),
);

const OPTIONS = { ...ANSWERS, ...GENERAL };

/** The command that these arguments mean. Throws a RangeError with sentences for people where they mean none. */
export function newCommand(args: readonly string[]): NewCommand {
  const { values, positionals } = typedOptions(args, OPTIONS, misread, true);
  const lang = typedLanguage(values.lang);
  if (lang === undefined) throw new RangeError(withUsage('vi', `--lang: ${quoted(values.lang)}`));
  const [word, ...more] = positionals;
  const kind = NEW_KINDS.find((one) => one === word);
  if ((word !== undefined && kind === undefined) || more.length > 0) {
    throw new RangeError(NEW_ENTRY_WORDS[lang].unknownKind(quoted([word, ...more].join(' '))));
  }
  const typed = FLAGS.flatMap((flag) => {
    const given = (values as Readonly<Record<string, unknown>>)[flag];
    return Array.isArray(given) ? [[flag, given.map(String)] as const] : [];
  });
  return {
    kind,
    typed: new Map(typed),
    slug: values.slug,
    issueFile: values['from-issue'],
    storyFile: values['story-file'],
    isAnnotated: values.annotated ?? false,
    isDryRun: values['dry-run'] ?? false,
    wantsHelp: values.help ?? false,
    lang,
  };
}

function misread({ unknown, lang }: Misread): string {
  if (unknown === undefined) return withUsage(lang, '');
  const guess = nearest(unknown, Object.keys(OPTIONS));
  const what = quoted(`--${unknown}`);
  return withUsage(lang, guess === undefined ? what : `${what} ${meant(`--${guess}`)[lang]}`);
}

function withUsage(lang: Language, what: string): string {
  const { notUnderstood, usage, help } = NEW_ENTRY_WORDS[lang];
  return [`${notUnderstood} ${what}`.trim(), usage, help].join('\n');
}
