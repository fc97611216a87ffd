import { SAVED, VIEWED } from './device-list.ts';

/** The way to the saved products, with their number; the words of all buttons of the page stand on it. */
const link = document.querySelector<HTMLElement>('saved-link');

/** Reading comes first: what keeps pages for reading without a network is loaded when the page has opened. */
const offline = () => import('../offline/register.ts');

if (import.meta.env.PROD && import.meta.env.SERVICE_WORKER !== 'off') {
  const begin = async () => (await offline()).keepThisPage();
  addEventListener('load', () => void begin().catch(() => undefined));
}

/** A button that saves a product on the device, or takes it back. */
class SaveButton extends HTMLElement {
  connectedCallback(): void {
    if (!this.firstChild) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.addEventListener('click', () => this.#toggle());
      this.append(button);
    }
    this.show();
    const [slug] = this.#slugs;
    if (slug && 'viewed' in this.dataset) {
      VIEWED.keep([...VIEWED.slugs.filter((one) => one !== slug), slug]);
    }
  }

  /** The product's slugs, today's first. */
  get #slugs(): string[] {
    return (this.dataset['slug'] ?? '').split(' ');
  }

  /** Shows whether the product is saved now. */
  show(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const isIn = SAVED.slugs.some((slug) => this.#slugs.includes(slug));
    const action = link?.dataset[isIn ? 'remove' : 'add'] ?? '';
    button.toggleAttribute('data-in', isIn);
    button.textContent = action;
    button.title = action;
    button.ariaLabel = `${action}: ${this.dataset['name']}`;
  }

  /** Keeps the product's page for reading without a network. */
  async #keepPage(): Promise<void> {
    const { askWorker } = await offline();
    const page = this.closest('article')?.querySelector('a')?.href ?? location.href;
    await askWorker({ keep: [page] });
  }

  #toggle(): void {
    const list = SAVED.slugs;
    const others = list.filter((slug) => !this.#slugs.includes(slug));
    const isAdded = others.length === list.length;
    SAVED.keep(isAdded ? [...list, ...this.#slugs.slice(0, 1)] : others);
    if (isAdded) void this.#keepPage().catch(() => undefined);
    const status = link?.querySelector('[role=status]');
    const said = link?.dataset[SAVED.isStored ? (isAdded ? 'added' : 'removed') : 'unstored'];
    if (status) status.textContent = `${said} ${SAVED.slugs.length}.`;
    // That it will not last is to be seen, too.
    status?.classList.toggle('sr-only', SAVED.isStored);
  }
}

customElements.define('save-button', SaveButton);

function showAll(): void {
  const count = link?.querySelector('b');
  if (count) count.textContent = String(SAVED.slugs.length || '');
  for (const button of document.querySelectorAll<SaveButton>('save-button')) button.show();
}

showAll();
SAVED.onChange(showAll);
