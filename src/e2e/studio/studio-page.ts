import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';
import { CataloguePage, type Reader } from '../catalogue-page.ts';
import type { BuiltSite } from '../site-pages.ts';

/** The print studio in the browser. */
export class StudioPage {
  readonly opened: CataloguePage;
  private constructor(opened: CataloguePage) {
    this.opened = opened;
  }

  /** Opens the page with what stands after its path. */
  static async open(
    browser: Browser,
    site: BuiltSite,
    lang: Language,
    address = '',
    reader: Reader = {},
  ): Promise<StudioPage> {
    const path = pathOf({ page: 'print' }, lang) + address;
    const studio = new StudioPage(await CataloguePage.open(browser, site, path, reader));
    if (reader.scripts !== false) await studio.ready();
    return studio;
  }

  /** The file that the button gives. */
  async fileOf(button: string): Promise<{ name: string; bytes: Buffer }> {
    const begun = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    const download = await begun;
    const chunks = await Array.fromAsync(await download.createReadStream());
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks as Buffer[]) };
  }

  get page(): Page {
    return this.opened.page;
  }

  /** What stands after the question mark now, as a person reads it. */
  get address(): string {
    return decodeURIComponent(new URL(this.page.url()).search).replaceAll('+', ' ');
  }

  /** Waits until the catalogue has been loaded. */
  async ready(): Promise<void> {
    await this.page.locator('[data-studio]').waitFor();
  }

  /** The slugs of the products that will be printed, in their order. */
  async products(): Promise<string[]> {
    return this.page
      .locator('[data-rows] > li')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['slug'] ?? ''));
  }

  close(): Promise<void> {
    return this.opened.close();
  }
}
