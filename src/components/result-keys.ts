import { focusOnSlash } from './slash-key.ts';

/** Lets the arrow keys walk from the search field through the results; Escape leads back, and clears the field. */
export function walkResults(
  page: HTMLElement,
  input: HTMLInputElement,
  links: () => readonly HTMLAnchorElement[],
  clear: () => void,
): void {
  page.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, target } = event;
    const all = links();
    const at = all.findIndex((link) => link === target);
    if (target !== input && at < 0) return;
    if (key === 'ArrowDown') all[at + 1]?.focus();
    else if (key === 'ArrowUp' && at >= 0) (all[at - 1] ?? input).focus();
    else if (key === 'Escape' && at >= 0) input.focus();
    else if (key === 'Escape' && input.value !== '') clear();
    else return;
    event.preventDefault();
  });
  focusOnSlash(input);
}
