import { fold } from '../../text/fold.ts';
import { UNKNOWN } from '../schemas/scalar.ts';

/** What a list writes for a fact that nobody knows. */
export const UNKNOWN_WORD = 'chưa rõ';

const WORDS = [UNKNOWN, UNKNOWN_WORD, 'không rõ', 'chưa biết', 'chưa có thông tin'].map(fold);

/** Whether the cell states that nobody knows. */
export function isUnknown(text: string): boolean {
  return WORDS.includes(fold(text));
}

/** What a cell tells of a fact that an entry may leave out; undefined where it tells nothing. */
export function knownText(cell: { readonly text: string } | undefined): string | undefined {
  return cell && !isUnknown(cell.text) ? cell.text : undefined;
}
