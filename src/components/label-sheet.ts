import type { Language } from '../catalog/site.ts';
import { STUDIO_WORDS } from '../i18n/studio-words.ts';
import type { Format } from '../print/order.ts';
import { labelSheet } from '../print/paper.ts';

/** Shows a sheet of labels, each of which can be chosen as the first that is free. */
export function showLabelSheet(
  place: HTMLElement,
  format: Format,
  first: number,
  lang: Language,
): void {
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
