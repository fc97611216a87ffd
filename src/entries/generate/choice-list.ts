import type { Input } from '../schemas/input.ts';

/** The words of a vocabulary, each with what it means in Vietnamese where that says more. */
export function choiceList({ words, labels }: Extract<Input, { kind: 'choice' }>): string {
  const shown = words.map((word) => {
    const label = labels?.vi[word] ?? word;
    return label.toLowerCase() === word ? `\`${word}\`` : `\`${word}\` (${label})`;
  });
  return shown.join(', ');
}
