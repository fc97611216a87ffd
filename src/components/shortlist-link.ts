import { onShortlist, shortlist } from './shortlist.ts';

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
