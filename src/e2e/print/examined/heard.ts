import type { PdfPart } from '../../pdf/pdf-structure.ts';

/** What a program that reads aloud says at once, and as what: `H2`, `P`, `TOCI`, `LI`, `TH`, `TD`, `Figure`. */
export interface Heard {
  readonly type: string;
  /** Composed letters in one line. */
  readonly text: string;
}

/** Parts that are said at once with all that they hold: a link, a label and its text. */
const SAID_AT_ONCE: readonly string[] = ['H1', 'H2', 'P', 'TOCI', 'LI', 'TH', 'TD'];

/** All that is heard of a structure, in the order of reading; what belongs to no such part under the type that holds it. */
export function heardOf(parts: readonly PdfPart[]): Heard[] {
  return parts.flatMap((part): Heard[] => {
    const { type, alternative, content } = part;
    if (type === 'Figure') return [said(type, alternative ?? '')];
    if (SAID_AT_ONCE.includes(type)) {
      const words = wordsIn(part);
      const figures = heardOf(content.filter((one) => typeof one !== 'string')).filter(isFigure);
      return [...(words.trim() === '' ? [] : [said(type, words)]), ...figures];
    }
    return content.flatMap((one) =>
      typeof one === 'string'
        ? [said(type, one)].filter(({ text }) => text !== '')
        : heardOf([one]),
    );
  });
}

/** What is heard in the form `P Công nhận năm 2022`. */
export const told = ({ type, text }: Heard): string => `${type} ${text}`;

const isFigure = ({ type }: Heard) => type === 'Figure';

function wordsIn({ type, content }: PdfPart): string {
  if (type === 'Figure') return '';
  const words = content.map((one) => (typeof one === 'string' ? one : wordsIn(one)));
  // A link is said by itself.
  return `${type === 'Link' ? ' ' : ''}${words.join(type === 'LI' ? ' ' : '')}`;
}

const said = (type: string, text: string): Heard => ({
  type,
  text: text.replace(/\s+/gu, ' ').trim().normalize('NFC'),
});
