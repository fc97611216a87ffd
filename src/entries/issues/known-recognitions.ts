import { mayBeSameDay } from '../../catalog/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { ISSUE_WORDS } from '../../i18n/issue-words.ts';
import type { Entries } from '../entries.ts';

/** The recognitions on file that were decided on the day of which a form tells, a sentence each. */
export function knownRecognitions(
  decided: string | undefined,
  slug: string,
  { products }: Entries,
  lang: Language,
): readonly string[] {
  const { complete, file = '' } = products.get(slug) ?? {};
  return (complete?.certifications ?? []).flatMap(({ stars, decided: known }) => {
    if (!decided || !known || !mayBeSameDay(known, decided)) return [];
    const words = ISSUE_WORDS[lang];
    return [words.knownRecognition(file, showDate(known, lang), String(stars ?? '?'))];
  });
}
