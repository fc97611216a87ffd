import type { Name } from '../../text/local-text.ts';
import { questionsFor, type NewKind } from '../new/questions.ts';

/** What people call the field of an entry. */
export function fieldLabel(kind: NewKind, key: string): Name {
  const found = questionsFor(kind).find((question) => question.key === key);
  return found?.label ?? { vi: key, en: key };
}
