import type { Language } from '../catalog/site.ts';
import { SEARCH_WORDS } from '../i18n/search-words.ts';
import type { Answer } from '../search/answer.ts';

/** What was asked, as far as the sentence about the results needs it. */
export interface Asked {
  readonly query: string;
  readonly isFiltered: boolean;
}

/** What a search found, and how its words were read: `12 kết quả cho “mật ong”.` */
export function foundText(
  { total, reading, searched }: Pick<Answer, 'total' | 'reading' | 'searched'>,
  { query, isFiltered }: Asked,
  lang: Language,
): string {
  const words = SEARCH_WORDS[lang];
  if (total === 0) return words.nothing(query);
  const count = (isFiltered ? words.foundFiltered : words.found)(total, searched);
  switch (reading) {
    case 'as-typed':
      return count;
    case 'telex':
      return `${words.telex(query, searched)} ${words.counted(total)}`;
    case 'suggestion':
      return `${words.suggested(query, searched)} ${words.counted(total)}`;
    case 'fewer-words':
      return `${words.fewerWords(searched)} ${words.counted(total)}`;
    default:
      return reading satisfies never;
  }
}
