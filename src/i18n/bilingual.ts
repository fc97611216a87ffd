import { LANGUAGES, type Language } from '../catalog/site.ts';
import type { LocalText } from '../text/local-text.ts';

/** The same words in every language; a key that one language lacks is a type error. */
// @__NO_SIDE_EFFECTS__
export function bilingual<Words extends object>(
  vi: Words,
  en: NoInfer<Words>,
): Readonly<Record<Language, Words>> {
  return { vi, en };
}

/** A text with the language that it is really in. */
export interface Shown {
  readonly text: string;
  readonly lang: Language;
}

/** The text in the language wanted, or else in Vietnamese and marked as such. */
export function shown(text: LocalText, lang: Language): Shown {
  const wanted = text[lang];
  return wanted === undefined ? { text: text.vi, lang: 'vi' } : { text: wanted, lang };
}

/** What `lang` attribute the text needs on a page in that language: none where they agree. */
export function langAttribute(text: Shown, page: Language): Language | undefined {
  return text.lang === page ? undefined : text.lang;
}

/** The other language of the catalogue. */
export function otherLanguage(lang: Language): Language {
  return LANGUAGES.find((language) => language !== lang) ?? lang;
}
