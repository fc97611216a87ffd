/** The answers by the key of their question; a field that is no list has one. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** The answers with one more. */
export function withAnswer(answers: Answers, key: string, given: readonly string[]): Answers {
  return new Map([...answers, [key, given]]);
}

/** What was typed, on one line and composed as Vietnamese keyboards do. */
export function tidied(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
