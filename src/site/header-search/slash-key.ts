/** Lets the key `/` lead to the search field from anywhere on the page, except where someone is writing. */
export function focusOnSlash(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isWriting =
      target instanceof Element &&
      target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
    if (key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
