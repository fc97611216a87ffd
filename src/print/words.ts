import type { Language } from '../catalog/site.ts';
import { shown, type Shown } from '../i18n/bilingual.ts';
import type { LocalText } from '../text/local-text.ts';

/** The same words in every language of the edition, the main one first; what reads alike stands once. */
export type Words = readonly Shown[];

/** What is said in each of the languages. */
export function inEach(
  languages: readonly Language[],
  say: (lang: Language) => string | Shown,
): Words {
  const said = languages.map((lang) => {
    const words = say(lang);
    return typeof words === 'string' ? { text: words, lang } : words;
  });
  return said.filter(({ text }, index) => said.findIndex((other) => other.text === text) === index);
}

/** A text of the content in each language in which someone has written it, else in Vietnamese. */
export function localWords(languages: readonly Language[], text: LocalText): Words {
  return inEach(languages, (lang) => shown(text, lang));
}

/** Words that are Vietnamese in every edition, such as an address as published. */
export function vietnamese(text: string): Words {
  return [{ text, lang: 'vi' }];
}
