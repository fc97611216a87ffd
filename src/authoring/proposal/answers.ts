import { bilingual } from '../../i18n/bilingual.ts';

/** The answers by the key of their question; a field that is no list has one. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Under this key lies the story of a product, which is no field: it stands below them. */
export const STORY = 'story';

/** How many groups of a list are answered: `prices.0.text.vi`, `prices.1.text.vi`. */
export function groupsAnswered(path: string, answers: Pick<Answers, 'keys'>): number {
  const numbers = [...answers.keys()].flatMap((key) => {
    const rest = key.startsWith(`${path}.`) ? key.slice(path.length + 1) : '';
    return /^\d+(?=\.)/u.exec(rest)?.map(Number) ?? [];
  });
  return Math.max(-1, ...numbers) + 1;
}

/** The answers with one more. */
export function withAnswer(answers: Answers, key: string, given: readonly string[]): Answers {
  return new Map([...answers, [key, given]]);
}

/** What was typed, on one line and composed as Vietnamese keyboards do. */
export function tidied(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What people may answer in place of a value. */
export const ANSWER_WORDS = bilingual(
  { unknown: 'Chưa nguồn nào nêu', unknownToo: 'chưa rõ', yes: 'Có', no: 'Không' },
  { unknown: 'No source says', unknownToo: 'not known', yes: 'Yes', no: 'No' },
);
