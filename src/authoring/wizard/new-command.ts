import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from './words.ts';
import { groupsFor, questionsFor, type NewKind } from '../proposal/questions.ts';

/** What `npm run new` was asked to do. */
export interface NewCommand {
  readonly kind: NewKind | undefined;
  /** What was typed for each question's flag. */
  readonly typed: ReadonlyMap<string, readonly string[]>;
  readonly slug: string | undefined;
  readonly issueFile: string | undefined;
  /** A text file with the story of a product. */
  readonly storyFile: string | undefined;
  readonly isAnnotated: boolean;
  readonly isDryRun: boolean;
  readonly wantsHelp: boolean;
  readonly lang: Language;
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
