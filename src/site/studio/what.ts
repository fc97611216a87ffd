import type { Language } from '../../catalog/site.ts';
import { STUDIO_WORDS } from './words.ts';
import {
  EDITIONS,
  type Format,
  FORMATS,
  GROUPINGS,
  hasCopies,
  isForPress,
  isOnSheets,
  LAYOUTS,
  MOST_COPIES,
} from '../../print/order.ts';
import { labelSheet } from '../../print/paper.ts';
import { inLayout } from '../../print/studio/order-draft.ts';
import { type Edit, partOf, type StudioView } from './view.ts';

/** Shows a sheet of labels, each of which can be chosen as the first that is free. */
function showLabelSheet(place: HTMLElement, format: Format, first: number, lang: Language): void {
  if (place.dataset['format'] !== format) {
    const { columns, rows } = labelSheet(format);
    const labels = Array.from({ length: columns * rows }, (_, index) => labelOf(index + 1, lang));
    place.dataset['format'] = format;
    place.dataset['columns'] = String(columns);
    place.replaceChildren(...labels);
  }
  for (const radio of place.querySelectorAll('input')) {
    radio.checked = Number(radio.value) === first;
    radio.parentElement?.toggleAttribute('data-used', Number(radio.value) < first);
  }
}

function labelOf(number: number, lang: Language): HTMLElement {
  const label = document.createElement('label');
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = 'firstLabel';
  radio.value = String(number);
  radio.ariaLabel = STUDIO_WORDS[lang].labelNumber(number);
  label.append(radio, String(number));
  return label;
}

/** What is printed: the layout with its paper, language, order and the wishes of a print shop. */
export class StudioWhat {
  readonly #root: HTMLElement;
  readonly #lang: StudioView['lang'];
  readonly #edit: Edit;

  constructor(root: HTMLElement, lang: StudioView['lang'], edit: Edit) {
    this.#root = root;
    this.#lang = lang;
    this.#edit = edit;
    root.addEventListener('change', ({ target }) => this.#changed(target as HTMLInputElement));
  }

  #changed({ name, value, checked }: HTMLInputElement): void {
    const among = <Value extends string>(values: readonly Value[]) =>
      values.find((one) => one === value);
    this.#edit((draft) => {
      switch (name) {
        case 'layout':
          return inLayout(draft, among(LAYOUTS) ?? draft.layout, this.#lang);
        case 'format': {
          const formats: readonly Format[] = FORMATS[draft.layout];
          return { ...draft, format: among(formats) ?? draft.format, firstLabel: 1 };
        }
        case 'edition':
          return { ...draft, edition: among(EDITIONS) ?? draft.edition };
        case 'groupBy':
          return { ...draft, groupBy: among(GROUPINGS) ?? draft.groupBy };
        case 'copies':
          return {
            ...draft,
            copies: Math.min(Math.max(Math.trunc(Number(value)), 1), MOST_COPIES),
          };
        case 'firstLabel':
          return { ...draft, firstLabel: Number(value) };
        default:
          return { ...draft, bleed: checked };
      }
    });
  }

  show({ draft }: StudioView): void {
    const { layout, format, firstLabel } = draft;
    const words = STUDIO_WORDS[this.#lang];
    const isLabels = layout === 'labels';
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('[name=layout]')) {
      radio.checked = radio.value === layout;
    }
    this.#showFormats(draft);
    partOf(this.#root, 'format-label').textContent = isLabels ? words.sheet : words.format;
    const edition = partOf<HTMLSelectElement>(this.#root, 'edition');
    for (const option of edition.options) {
      option.disabled = option.value === 'both' && layout !== 'catalogue';
    }
    edition.value = draft.edition;
    partOf<HTMLSelectElement>(this.#root, 'group-by').value = draft.groupBy;
    partOf<HTMLInputElement>(this.#root, 'bleed').checked = draft.bleed;
    // Stickers and tables are never trimmed.
    partOf(this.#root, 'bleed-row').hidden = !isForPress(layout);
    partOf(this.#root, 'copies-row').hidden = !hasCopies(layout);
    partOf(this.#root, 'true-size').hidden = !hasCopies(layout);
    const copies = partOf<HTMLInputElement>(this.#root, 'copies');
    if (copies !== document.activeElement) copies.value = String(draft.copies);
    partOf(this.#root, 'first-label').hidden = !isLabels;
    if (isLabels) {
      showLabelSheet(partOf(this.#root, 'label-sheet'), format, firstLabel, this.#lang);
    }
  }

  #showFormats({ layout, format }: StudioView['draft']): void {
    const select = partOf<HTMLSelectElement>(this.#root, 'format');
    if (select.dataset['layout'] !== layout) {
      select.dataset['layout'] = layout;
      const options = FORMATS[layout].map((each) => new Option(this.#nameOf(layout, each), each));
      select.replaceChildren(...options);
    }
    select.value = format;
  }

  #nameOf(layout: StudioView['draft']['layout'], format: Format): string {
    const words = STUDIO_WORDS[this.#lang];
    if (!isOnSheets(layout)) return words.paper(format);
    const { width, height } = labelSheet(format).label;
    const shown = [width, height].map((millimetres) => millimetres.toLocaleString(this.#lang));
    return words[layout](format, shown.join(' × '));
  }
}
