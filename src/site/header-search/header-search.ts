import { focusOnSlash } from './slash-key.ts';

/** The search box of every page: a plain form that, once it is used, shows results while someone types. */
class HeaderSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const popup = this.querySelector<HTMLElement>('[data-popup]');
    if (!input || !popup) return;
    focusOnSlash(input);
    const waits = () => (popup.hidden = input.value === '');
    const open = async () => {
      this.#fetchList();
      const { SearchCombobox } = await import('./search-combobox.ts');
      input.removeEventListener('input', waits);
      new SearchCombobox(this, input);
    };
    input.addEventListener('input', waits);
    // Without it, offline perhaps, the box stays a form that leads to the search page.
    input.addEventListener('focus', () => void open().catch(() => (popup.hidden = true)), {
      once: true,
    });
  }

  /** The list need not wait for the script that reads it. */
  #fetchList(): void {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = '';
    link.href = this.dataset['list'] ?? '';
    document.head.append(link);
  }
}

customElements.define('header-search', HeaderSearch);
