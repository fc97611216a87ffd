import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import { CataloguePage, type Reader } from '../catalogue-page.ts';
import type { BuiltSite } from '../site-pages.ts';

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
    return addresses.map((address) => {
      const [folder = '', slug = ''] = address.split('/').filter(Boolean).slice(-2);
      return `${folder === 'chu-the' || folder === 'producers' ? 'producers' : 'products'}/${slug}`;
    });
  }

  async names(): Promise<string[]> {
    return this.results.locator('a').allTextContents();
  }

  close(): Promise<void> {
    return this.opened.close();
  }
}
