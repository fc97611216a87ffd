import { saysUnknown } from '../schemas/scalar.ts';

/** What a list writes for a fact that nobody knows. */
export const UNKNOWN_WORD = 'chưa rõ';

/** What a cell tells of a fact that an entry may leave out; undefined where it tells nothing. */
export function knownText(cell: { readonly text: string } | undefined): string | undefined {
  return cell && !saysUnknown(cell.text) ? cell.text : undefined;
}
