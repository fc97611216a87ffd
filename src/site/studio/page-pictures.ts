import type { Language } from '../../catalog/site.ts';
import { TYPESETTING_WORDS } from '../../print/browser/words.ts';
import type { Preview } from '../../print/browser/typesetter.ts';

/** Pages are drawn before they come into sight, one screen ahead. */
const AHEAD = '100% 0px';

/** The pages of a work below one another; only those near the screen are drawn, and kept. */
export class PagePictures {
  readonly #list: HTMLElement;
  readonly #lang: Language;
  readonly #onFailure: (error: unknown) => void;
  #watching: IntersectionObserver | undefined;

  /** Fills the list; hears why a page could not be drawn, except where another preview has taken its place. */
  constructor(list: HTMLElement, lang: Language, onFailure: (error: unknown) => void) {
    this.#list = list;
    this.#lang = lang;
    this.#onFailure = onFailure;
  }

  /** Shows the work in place of the one before. */
  show(preview: Preview): void {
    this.#watching?.disconnect();
    const items = preview.sizes.map((_, index) => {
      const item = document.createElement('li');
      item.append(this.#blank(preview, index + 1));
      return item;
    });
    this.#list.replaceChildren(...items);
    const drawing = new Map<Element, AbortController>();
    this.#watching = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = items.indexOf(target as HTMLLIElement) + 1;
          drawing.get(target)?.abort();
          drawing.delete(target);
          const canvas = this.#blank(preview, page);
          if (!isIntersecting) {
            target.replaceChildren(canvas);
            continue;
          }
          const controller = new AbortController();
          drawing.set(target, controller);
          preview
            .draw(page, canvas, target.clientWidth, { signal: controller.signal })
            .then(() => target.replaceChildren(canvas), this.#tell);
        }
      },
      // The list may scroll by itself.
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    for (const item of items) this.#watching.observe(item);
  }

  /** A sheet of the page's proportions that takes no memory yet. */
  #blank({ sizes, pages }: Preview, page: number): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(sizes[page - 1]?.width ?? 0);
    canvas.height = Math.round(sizes[page - 1]?.height ?? 0);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', TYPESETTING_WORDS[this.#lang].page(page, pages));
    return canvas;
  }

  readonly #tell = (error: unknown): void => {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    this.#onFailure(error);
  };
}
