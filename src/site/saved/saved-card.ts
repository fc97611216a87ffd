import type { Language } from '../../catalog/site.ts';
import type { Hit } from '../../search/answer.ts';
import { resultCard } from '../search/result-card.ts';
import { keepNote, notes } from './notes.ts';
import { SAVED_WORDS } from './words.ts';

/** A product as a list of saved ones shows it. */
export interface SavedProduct {
  readonly slug: string;
  readonly hit: Hit;
}

/** What a card of the reader's own list does. */
export interface CardActions {
  compare(slug: string, isChosen: boolean): void;
  /** Leads to the products side by side. */
  see(): void;
  /** Something was written that the device did not store. */
  fail(): void;
}

/** The list item of a product, from the template. */
export function cardOf(
  template: HTMLTemplateElement,
  { slug, hit }: SavedProduct,
  lang: Language,
): HTMLLIElement {
  const item = resultCard(template, hit, '', lang).querySelector('li');
  if (!item) throw new Error('The page of saved products has no card');
  item.dataset['slug'] = slug;
  return item;
}

/** Brings the choice for a comparison to life, and the note where it is the reader's own list. */
export function fillOwn(
  item: HTMLLIElement,
  { slug, hit }: SavedProduct,
  isOwn: boolean,
  lang: Language,
  actions: CardActions,
): void {
  const words = SAVED_WORDS[lang];
  const choice = item.querySelector<HTMLInputElement>('[data-compare]');
  const note = item.querySelector<HTMLTextAreaElement>('[data-note]');
  if (choice) choice.ariaLabel = words.compareThis(hit.name);
  item.querySelector('[data-see]')?.addEventListener('click', () => actions.see());
  choice?.addEventListener('change', () => actions.compare(slug, choice.checked));
  if (!isOwn) item.querySelector('[data-note-label]')?.remove();
  if (!note || !isOwn) return;
  note.ariaLabel = words.noteOf(hit.name);
  note.value = notes().get(slug) ?? '';
  note.addEventListener('input', () => {
    if (!keepNote(slug, note.value)) actions.fail();
  });
}

/** Shows the notes that another tab wrote, but not over what is being written here. */
export function refreshNotes(list: HTMLElement): void {
  const all = notes();
  for (const item of list.querySelectorAll<HTMLElement>('[data-slug]')) {
    const note = item.querySelector<HTMLTextAreaElement>('[data-note]');
    const text = all.get(item.dataset['slug'] ?? '') ?? '';
    if (note && note !== document.activeElement && note.value !== text) note.value = text;
  }
}
