import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from './words.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../../entries/schemas/scalar.ts';
import { groupsFor, NEW_KINDS, questionsFor, type NewKind } from '../proposal/questions.ts';

/** What `npm run new` was asked to do. */
export interface NewCommand {
  readonly kind: NewKind | undefined;
  /** What was typed for each question's flag. */
  readonly typed: ReadonlyMap<string, readonly string[]>;
  readonly slug: string | undefined;
  readonly issueFile: string | undefined;
  /** A text file with the story of a product. */
  readonly storyFile: string | undefined;
  readonly isDryRun: boolean;
  readonly wantsHelp: boolean;
  readonly lang: Language;
}

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
  'dry-run': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The command that these arguments mean. Throws a RangeError with sentences for people where they mean none. */
export function newCommand(args: readonly string[]): NewCommand {
  const { values, positionals } = parsed(args);
  const lang = LANGUAGES.find((one) => one === (values.lang ?? 'vi'));
  if (lang === undefined) throw new RangeError(misread('vi', `--lang: ${quoted(values.lang)}`));
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
    isDryRun: values['dry-run'] ?? false,
    wantsHelp: values.help ?? false,
    lang,
  };
}

/**
 * What was typed for each question of a kind, by its key; the second `--prices-text` begins the second price. Throws a
 * RangeError where a flag belongs to another kind.
 */
export function typedAnswers(
  { typed, lang }: NewCommand,
  kind: NewKind,
): ReadonlyMap<string, readonly string[]> {
  const words = NEW_ENTRY_WORDS[lang];
  return new Map(
    [...typed].flatMap(([flag, given]) => {
      const group = groupsFor(kind).find(({ questions }) =>
        questions(0).some((question) => question.flag === flag),
      );
      if (group?.field.isList) {
        return given.flatMap((text, index) => {
          const question = group.questions(index).find((one) => one.flag === flag);
          return question ? [[question.key, [text]] as const] : [];
        });
      }
      const questions = group?.questions(0) ?? questionsFor(kind);
      const question = questions.find((one) => one.flag === flag);
      if (!question) throw new RangeError(words.unknownFlag(flag, words.kinds[kind]));
      if (given.length > 1 && !question.field.isList) throw new RangeError(words.onlyOnce(flag));
      return [[question.key, given] as const];
    }),
  );
}

function parsed(args: readonly string[]) {
  const answers = Object.fromEntries(
    FLAGS.map((flag) => [flag, { type: 'string', multiple: true }] as const),
  );
  try {
    return parseArgs({
      args: [...args],
      options: { ...answers, ...GENERAL },
      allowPositionals: true,
    });
  } catch {
    const lang = args.join(' ').match(/--lang[ =]en\b/u) ? 'en' : 'vi';
    const known = [...FLAGS, ...Object.keys(GENERAL)];
    const typed = args.flatMap((arg) => /^--([^=]+)/u.exec(arg)?.[1] ?? []);
    const wrong = typed.find((flag) => !known.includes(flag));
    const guess = wrong === undefined ? undefined : nearest(wrong, known);
    throw new RangeError(
      misread(
        lang,
        [
          ...(wrong === undefined ? [] : [quoted(`--${wrong}`)]),
          ...(guess === undefined ? [] : [meant(`--${guess}`)[lang]]),
        ].join(' '),
      ),
    );
  }
}

function misread(lang: Language, what: string): string {
  const { notUnderstood, usage, help } = NEW_ENTRY_WORDS[lang];
  return [`${notUnderstood} ${what}`.trim(), usage, help].join('\n');
}
