import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { sites, type BuiltSite } from './site-pages.ts';

/** How a reader looks at a page. */
export interface Reader {
  readonly scripts?: boolean;
  readonly width?: number;
  /** The day on the reader's clock; the day of the build unless told, null for the real one. */
  readonly day?: string | null;
  /** Whether the site may keep itself on the device; unless told, every visit is a first one. */
  readonly worker?: boolean;
}

const BLANK = 'about:blank';

/** The browser that the whole run shares. */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));

/** A page of the catalogue in the browser, and everything that goes wrong on it. */
export class CataloguePage {
  readonly page: Page;
  /** Errors, files that are missing, requests to strangers, breaches of the security policy, dialogs. */
  readonly faults: string[] = [];
  /** The addresses of everything that was asked for, by the page and its workers. */
  readonly asked: string[] = [];
  readonly #site: BuiltSite;

  private constructor(page: Page, site: BuiltSite) {
    this.page = page;
    this.#site = site;
    const own = new URL(site.address).host;
    page.on('console', (message) => {
      const isMissingPage = message.location().url === page.url() && message.text().includes('404');
      if (message.type() === 'error' && !isMissingPage) this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(`${error.name}: ${error.message}`));
    page.on('dialog', (dialog) => {
      this.faults.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      // What a page still asked for when it was left is no fault.
      if (reason !== 'net::ERR_ABORTED') this.faults.push(`failed: ${request.url()} (${reason})`);
    });
    page.on('request', (request) => {
      this.asked.push(request.url());
      const { host, protocol } = new URL(request.url());
      const isStranger = protocol !== 'data:' && protocol !== 'blob:' && host !== own;
      if (isStranger) this.faults.push(`another host: ${request.url()}`);
    });
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (response.status() >= 400 && type !== 'document') {
        this.faults.push(`${response.status()}: ${response.url()}`);
      }
    });
  }

  /** Opens a path below the site's root, or nothing yet, for one reader with an empty cache. */
  static async open(browser: Browser, site: BuiltSite, path: string | null, reader: Reader = {}) {
    const context = await browser.newContext({
      javaScriptEnabled: reader.scripts ?? true,
      viewport: { width: reader.width ?? 1024, height: 768 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      serviceWorkers: reader.worker === true ? 'allow' : 'block',
    });
    // A hang, not a slow machine.
    context.setDefaultTimeout(120_000);
    const day = reader.day === undefined ? site.day : reader.day;
    // Noon in Vietnam.
    if (reader.scripts !== false && day !== null) {
      await context.clock.setFixedTime(new Date(`${day}T05:00:00Z`));
    }
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`security policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await context.addInitScript(watchShifts);
    const opened = new CataloguePage(await context.newPage(), site);
    if (path !== null) await opened.visit(path);
    return opened;
  }

  /** Goes on to another path of the site and forgets what went wrong before; what the browser stored stays. */
  async visit(path: string): Promise<void> {
    // What the last page still asked for fails now, not on the next one.
    if (this.page.url() !== BLANK) await this.page.goto(BLANK);
    this.faults.length = 0;
    this.asked.length = 0;
    await this.page.goto(this.#site.address + path, { waitUntil: 'load' });
  }

  /** The path below the site's root where the reader is now. */
  get path(): string {
    const url = this.page.url().replace(/[?#].*$/u, '');
    const site = sites().find(({ address }) => url.startsWith(address));
    return url.slice(site?.address.length ?? 0);
  }

  /** The bytes of all fonts that the page uses, also of those that the browser has from a page before. */
  get fontBytes(): number {
    const fonts = new Set(this.asked.filter((url) => url.endsWith('.woff2')));
    return [...fonts]
      .map((url) => statSync(join(this.#site.folder, url.slice(this.#site.address.length))).size)
      .reduce((sum, size) => sum + size, 0);
  }

  /** How far the page is wider than the screen, in CSS pixels. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  }

  /** Of what was seen since the page was opened, the share that moved unasked times how far (web.dev/articles/cls). */
  shifted(): Promise<number> {
    return this.page.evaluate(() => (globalThis as Watched).shifted ?? 0);
  }

  /** The page's own certificate, before those of other products. */
  get certificate() {
    return this.page.locator('main certificate-state').first();
  }

  /** The stars of the page's own certificate, as the eye sees them. */
  starsSeen(): Promise<'filled' | 'outlined' | 'none'> {
    return this.certificate.evaluate((state) => {
      const stars = state.querySelector('svg');
      if (!stars?.checkVisibility()) return 'none';
      return getComputedStyle(stars).fill === 'none' ? 'outlined' : 'filled';
    });
  }

  /** The link to the same page in another language. */
  languageLink(lang: string) {
    return this.page.locator(`header a[hreflang="${lang}"]`).first();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

interface Watched {
  shifted?: number;
}

/** A shift as browsers report it (Layout Instability API). */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

function watchShifts(): void {
  const watched = globalThis as Watched;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[]) {
      if (!hadRecentInput) watched.shifted = (watched.shifted ?? 0) + value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * One reader who goes from page to page of a site, through all tests of the block that calls this.
 * A new reader for every page would cost four times as much.
 */
export function visitorOf(site: BuiltSite, reader: Reader = {}) {
  let browser: Browser;
  let opened: CataloguePage;
  beforeAll(async () => {
    browser = await sharedBrowser();
    opened = await CataloguePage.open(browser, site, null, reader);
  });
  afterAll(() => browser.close());
  return async (path: string): Promise<CataloguePage> => {
    await opened.visit(path);
    return opened;
  };
}
