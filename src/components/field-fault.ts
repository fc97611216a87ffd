import { STUDIO_WORDS } from '../i18n/studio-words.ts';
import type { Language } from '../catalog/site.ts';
import { unprintableCharacters } from '../print/studio/order-draft.ts';
import { namedCharacter } from '../text/quote.ts';

/** Shows at a field what is wrong with it; nothing where the text is empty. */
export function showFault(field: HTMLInputElement, place: HTMLElement | null, text: string): void {
  field.ariaInvalid = text === '' ? null : 'true';
  if (!place) return;
  // Whoever listens would hear the same fault again at each key.
  if (place.textContent !== text) place.textContent = text;
  place.hidden = text === '';
}

/** Says which characters of the text cannot be printed; nothing where all can. */
export function unprintableFault(text: string, lang: Language): string {
  const characters = unprintableCharacters(text);
  if (characters.length === 0) return '';
  return STUDIO_WORDS[lang].unprintable(characters.map(namedCharacter).join(', '));
}
