import { keepShortlist, onShortlist, shortlist } from './shortlist.ts';

/** The way to the products put aside, with their number; not there while there are none. */
class ShortlistLink extends HTMLElement {
  connectedCallback(): void {
    const show = () => {
      const { length } = shortlist();
      const [link, count] = [this.querySelector('a'), this.querySelector('b')];
      if (link) link.hidden = length === 0;
      if (count) count.textContent = String(length);
    };
    show();
    onShortlist(show);
  }
}

customElements.define('shortlist-link', ShortlistLink);

/** The words stand once on the page, with the link to the list. */
const link = document.querySelector<HTMLElement>('shortlist-link');

/** A button that puts a product aside for print, or back. */
class ShortlistButton extends HTMLElement {
  connectedCallback(): void {
    if (!this.firstChild) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.addEventListener('click', () => this.#toggle());
      this.append(button);
    }
    this.show();
  }

  /** The product's slugs, today's first. */
  get #slugs(): string[] {
    return (this.dataset['slug'] ?? '').split(' ');
  }

  /** Shows whether the product is put aside now. */
  show(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const isIn = shortlist().some((slug) => this.#slugs.includes(slug));
    const action = link?.dataset[isIn ? 'remove' : 'add'] ?? '';
    button.toggleAttribute('data-in', isIn);
    button.textContent = action;
    button.title = action;
    button.ariaLabel = `${action}: ${this.dataset['name']}`;
  }

  #toggle(): void {
    const list = shortlist();
    const others = list.filter((slug) => !this.#slugs.includes(slug));
    const isAdded = others.length === list.length;
    keepShortlist(isAdded ? [...list, ...this.#slugs.slice(0, 1)] : others);
    const status = link?.querySelector('[role=status]');
    const said = link?.dataset[isAdded ? 'added' : 'removed'];
    if (status) status.textContent = `${said} ${shortlist().length}.`;
  }
}

customElements.define('shortlist-button', ShortlistButton);
onShortlist(() => {
  for (const button of document.querySelectorAll<ShortlistButton>('shortlist-button')) {
    button.show();
  }
});
