import { fold } from '../../text/fold.ts';

/** The number of a decision without tone marks, case and spaces, by which two writings of it are compared. */
export function solidNumber(number: string): string {
  return fold(number).replace(/\s+/gu, '');
}
