import type { Language } from '../../catalog/site.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import type { Hit, HitCertificate, HitPicture } from '../../search/answer.ts';
import { wholeNames } from '../../text/whole-names.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { marked } from '../header-search/marked.ts';

const whole = (text: string) => wholeNames(wholeWords(text));

/** A list item with the card of a result, the words looked for marked in it. */
export function resultCard(
  template: HTMLTemplateElement,
  hit: Hit,
  query: string,
  lang: Language,
): DocumentFragment {
  // Custom elements of the copy come to life only when it is put into the page, with all their attributes.
  const card = template.content.cloneNode(true) as DocumentFragment;
  const link = card.querySelector('a');
  if (link) link.href = hit.href;
  link?.replaceChildren(...marked(whole(hit.name), query));
  card.querySelector('[data-place]')?.replaceChildren(...marked(whole(hit.place), query));
  const detail = card.querySelector('[data-detail]');
  if (hit.detail) detail?.replaceChildren(whole(hit.detail));
  else detail?.remove();
  fillPicture(card, hit.picture);
  const state = card.querySelector<HTMLElement>('certificate-state');
  const button = card.querySelector<HTMLElement>('save-button');
  if (hit.certificate) {
    if (state) fillCertificate(state, hit.certificate, lang);
    if (button) Object.assign(button.dataset, { slug: slugIn(hit.href), name: hit.name });
  } else {
    state?.remove();
    button?.remove();
  }
  return card;
}

/** The entry's slug, with which its address ends. */
function slugIn(address: string): string {
  return address.split('/').findLast((step) => step !== '') ?? '';
}

function fillPicture(card: DocumentFragment, { src, dark }: HitPicture): void {
  const source = card.querySelector('source');
  if (dark !== undefined) source?.setAttribute('srcset', dark);
  else source?.remove();
  card.querySelector('img')?.setAttribute('src', src);
}

function fillCertificate(
  state: HTMLElement,
  { status, display, stars, recognised, refresh }: HitCertificate,
  lang: Language,
): void {
  state.dataset['status'] = status;
  state.dataset['stars'] = display;
  for (const [name, value] of Object.entries(refresh)) state.setAttribute(`data-${name}`, value);
  state.querySelector('[data-label]')?.replaceChildren(STATUS_LABEL[lang][status]);
  state.querySelector('[data-recognised]')?.replaceChildren(recognised);
  const drawing = state.querySelector('svg');
  if (stars === 0) drawing?.remove();
  else if (drawing) keepStars(drawing, stars);
}

/** Leaves so many of the five stars of the template, and makes the drawing as narrow as these. */
function keepStars(drawing: SVGSVGElement, stars: number): void {
  const all = [...drawing.children];
  const width = (drawing.viewBox.baseVal.width / all.length) * stars;
  for (const star of all.slice(stars)) star.remove();
  drawing.setAttribute('viewBox', `0 0 ${width} ${drawing.viewBox.baseVal.height}`);
  drawing.setAttribute('width', String(width));
}
