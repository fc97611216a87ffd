import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import { CataloguePage, type Reader } from '../catalogue-page.ts';
import type { BuiltSite } from '../site-pages.ts';

/** What the page showed for a query: entries in their order, those below lines last, and those above any line. */
export interface Sight {
  readonly found: readonly string[];
  readonly answers: readonly string[];
}

/** The entry whose page has that address: `products/mat-ong-rung`. */
function entryAt(address: string): string {
  const [folder = '', slug = ''] = address.split('/').filter(Boolean).slice(-2);
  return `${folder === 'chu-the' || folder === 'producers' ? 'producers' : 'products'}/${slug}`;
}

/** The search page in the browser. */
export class SearchPage {
  readonly opened: CataloguePage;

  private constructor(opened: CataloguePage) {
    this.opened = opened;
  }

  /** Opens the page with what stands after the question mark of its address. */
  static async open(
    browser: Browser,
    site: BuiltSite,
    lang: Language,
    address = '',
    reader: Reader = {},
  ): Promise<SearchPage> {
    const path = pathOf({ page: 'search' }, lang) + address;
    const search = new SearchPage(await CataloguePage.open(browser, site, path, reader));
    if (reader.scripts !== false) await search.settled();
    return search;
  }

  get page(): Page {
    return this.opened.page;
  }

  get field() {
    return this.page.getByRole('searchbox');
  }

  get results() {
    return this.page.getByRole('list', { name: /^(?:Kết quả tìm kiếm|Search results)$/u });
  }

  /** What stands after the question mark now, as a person reads it. */
  get address(): string {
    return decodeURIComponent(new URL(this.page.url()).search).replaceAll('+', ' ');
  }

  /** Looks for the words with the Enter key. */
  async lookFor(words: string): Promise<void> {
    await this.field.fill(words);
    await this.field.press('Enter');
    await this.settled();
  }

  /** Looks for each of the words with the form of the page, within the page, and tells what stood there once all had come. */
  async lookForEach(words: readonly string[]): Promise<readonly Sight[]> {
    const sights = await this.page.evaluate(async (queries) => {
      const page = document.querySelector<HTMLElement>('search-page');
      const field = page?.querySelector<HTMLInputElement>('input[type=search]');
      if (!page || !field) throw new Error('This is no search page');
      // While more may come, the sentence about the results ends with an ellipsis.
      const isComplete = () =>
        page.querySelector('[aria-busy]') === null &&
        !page.querySelector('[data-found]')?.textContent.endsWith('…');
      const completed = () =>
        new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (!isComplete()) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(page, { attributes: true, childList: true, subtree: true });
        });
      const addresses = (selector: string) =>
        [...page.querySelectorAll<HTMLAnchorElement>(selector)].map(({ pathname }) => pathname);
      // Nobody looks at these results, so nothing of them need be drawn.
      page.style.display = 'none';
      const seen: { found: string[]; answers: string[] }[] = [];
      for (const query of queries) {
        field.value = query;
        const all = completed();
        field.form?.requestSubmit();
        await all;
        seen.push({ found: addresses('[data-results] ol a'), answers: addresses('[data-list] a') });
      }
      page.style.removeProperty('display');
      return seen;
    }, words);
    return sights.map(({ found, answers }) => ({
      found: found.map(entryAt),
      answers: answers.map(entryAt),
    }));
  }

  /** Waits until the results belong to what is asked. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const list = document.querySelector('[data-list]');
      const isDone = document.querySelector('search-page[data-waiting]') === null;
      return isDone && list !== null && document.querySelector('main [aria-busy]') === null;
    });
  }

  /** The entries found, as `products/mat-ong-rung`, in their order, those below lines last. */
  async found(): Promise<string[]> {
    return this.#entriesIn('[data-results] ol a');
  }

  /** The entries that are answers: those above any line. */
  async answers(): Promise<string[]> {
    return this.#entriesIn('[data-list] a');
  }

  async #entriesIn(selector: string): Promise<string[]> {
    const addresses = await this.page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    return addresses.map(entryAt);
  }

  /** The names found, without the no-break spaces that hold them together. */
  async names(): Promise<string[]> {
    const names = await this.results.locator('a').allTextContents();
    return names.map((name) => name.replaceAll('\u00A0', ' '));
  }

  close(): Promise<void> {
    return this.opened.close();
  }
}
