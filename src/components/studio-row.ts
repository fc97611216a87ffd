import type { Language } from '../catalog/site.ts';
import { href } from '../i18n/href.ts';
import { STUDIO_CHOICE_WORDS } from '../i18n/studio-choice-words.ts';
import { STATUS_LABEL } from '../i18n/validity-words.ts';
import type { StandDetails } from '../print/order.ts';
import type { Chosen } from '../print/selection.ts';
import { showFault, unprintableFault } from './field-fault.ts';

/** The list item of a product that will be printed, from the template. */
export function rowOf(template: HTMLTemplateElement, chosen: Chosen, lang: Language): HTMLElement {
  const row = (template.content.cloneNode(true) as DocumentFragment).querySelector('li');
  if (!row) throw new Error('The print studio has no row');
  const { slug, name } = chosen.product;
  const words = STUDIO_CHOICE_WORDS[lang];
  row.dataset['slug'] = slug;
  const link = document.createElement('a');
  link.href = href({ page: 'product', slug }, lang);
  link.target = '_blank';
  link.textContent = name[lang];
  row.querySelector('.studio-row-name')?.prepend(link);
  const fault = row.querySelector('.fault');
  if (fault) fault.id = `fault-${slug}`;
  for (const field of row.querySelectorAll('input')) {
    const told = field.name === 'booth' ? words.boothOf : words.priceOf;
    field.ariaLabel = told(name[lang]);
    field.setAttribute('aria-describedby', `fault-${slug}`);
  }
  const actions = { up: words.moveUp, down: words.moveDown, remove: words.removeOne };
  for (const button of row.querySelectorAll<HTMLElement>('[data-act]')) {
    button.ariaLabel = actions[button.dataset['act'] as keyof typeof actions](name[lang]);
  }
  return row;
}

/** Shows the state of the certificate on the day of the order, and what was typed for the stand. */
export function showRow(
  row: HTMLElement,
  { validity }: Chosen,
  stand: StandDetails | undefined,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
  lang: Language,
): void {
  const state = row.querySelector<HTMLElement>('.certificate-state');
  const label = row.querySelector('.status-label');
  if (state) state.dataset['status'] = validity.status;
  if (label) label.textContent = STATUS_LABEL[lang][validity.status];
  const fault = row.querySelector<HTMLElement>('.fault');
  const faults: string[] = [];
  for (const field of row.querySelectorAll('input')) {
    const value = stand?.[field.name as keyof StandDetails] ?? '';
    if (field !== document.activeElement && field.value !== value) field.value = value;
    const text = unprintableFault(value, lang);
    showFault(field, null, text);
    if (text) faults.push(text);
  }
  if (fault) {
    fault.textContent = faults.join(' ');
    fault.hidden = faults.length === 0;
  }
  // A button that has the focus must not vanish from under it.
  const end = (act: string, isEnd: boolean) => {
    const button = row.querySelector(`[data-act=${act}]`);
    if (button) button.ariaDisabled = isEnd ? 'true' : null;
  };
  end('up', place.isFirst);
  end('down', place.isLast);
}
