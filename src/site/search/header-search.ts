import { focusOnSlash } from './slash-key.ts';

/** The search box of every page: a plain form that, once it is used, shows results while someone types. */
class HeaderSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    focusOnSlash(input);
    const open = async () => {
      const { SearchCombobox } = await import('./search-combobox.ts');
      new SearchCombobox(this, input);
    };
    // Without it, offline perhaps, the box stays a form that leads to the search page.
    input.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  }
}

customElements.define('header-search', HeaderSearch);
