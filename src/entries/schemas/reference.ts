import { INPUTS, type Relation } from './input.ts';
import { scalar, textFor, UNKNOWN, unknownInVietnamese } from './scalar.ts';

/** The name of another entry. Whether there is such an entry is for the rules to say. */
export function reference(to: Relation) {
  return textFor({ kind: 'relation', to });
}

/** The same; null where the editor states that nobody knows. */
export function referenceOrUnknown(to: Relation) {
  return scalar((typed) => unknownInVietnamese(typed) ?? (typed === UNKNOWN ? null : typed)).register(INPUTS, {
    kind: 'relation',
    to,
  });
}
