import { STUDIO_WORDS } from '../i18n/studio-words.ts';
import { inLayout } from '../print/studio/order-draft.ts';
import { EDITIONS, FORMATS, GROUPINGS, LAYOUTS, type Format } from '../print/order.ts';
import { labelSheet } from '../print/paper.ts';
import { showLabelSheet } from './label-sheet.ts';
import { partOf, type Edit, type StudioView } from './studio-view.ts';

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
    partOf(this.#root, 'bleed-row').hidden = isLabels || layout === 'contact-sheet';
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
    if (layout !== 'labels') return words.paper(format);
    const { width, height } = labelSheet(format).label;
    const shown = [width, height].map((millimetres) => millimetres.toLocaleString(this.#lang));
    return words.labels(format, shown.join(' × '));
  }
}
