import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';
import { pathOf } from '../../i18n/href.ts';
import { addressOf } from '../../print/studio/order-address.ts';
import { emptyDraft } from '../../print/studio/order-draft.ts';
import type { PrintOrder } from '../../print/order.ts';
import { CataloguePage } from '../catalogue-page.ts';
import type { BuiltSite } from '../site-pages.ts';

/** Files that make up the typesetter. */
const ENGINE = /\/print\/[^/]+\.gzip$/u;

/** Typesetting takes its time on a busy machine. */
const PATIENCE = 300_000;

/** The print page in the browser of someone who typesets there. */
export class TypesettingPage {
  readonly opened: CataloguePage;
  /** The files of the typesetter that were asked for, by the end of their path. */
  readonly engine: string[] = [];

  private constructor(opened: CataloguePage) {
    this.opened = opened;
    this.page.setDefaultTimeout(PATIENCE);
    this.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (ENGINE.test(pathname)) this.engine.push(pathname.replace(/^.*\//u, ''));
    });
  }

  /** Opens the page in Vietnamese. */
  static async open(browser: Browser, site: BuiltSite, width = 1024): Promise<TypesettingPage> {
    const path = pathOf({ page: 'print' }, 'vi');
    const print = new TypesettingPage(await CataloguePage.open(browser, site, path, { width }));
    await print.downloadButton.waitFor();
    return print;
  }

  /** Opens it anew with an order, which stands after the question mark. */
  async order(wanted: Partial<Omit<PrintOrder, 'fair'>>): Promise<void> {
    const address = addressOf({ ...emptyDraft('vi'), ...wanted }, 'vi');
    await this.page.goto(this.page.url().replace(/\?.*$/u, '') + address);
    await this.downloadButton.waitFor();
  }

  get page(): Page {
    return this.opened.page;
  }

  get downloadButton() {
    return this.page.getByRole('button', { name: 'Tải PDF' });
  }

  get previewButton() {
    return this.page.getByRole('button', { name: 'Xem trước' });
  }

  get alert() {
    return this.page.getByRole('alert').filter({ visible: true });
  }

  /** The pictures of pages, drawn or not. */
  get pictures() {
    return this.page.getByRole('img', { name: /^Trang \d+ \/ \d+$/u });
  }

  /** The PDF that the reader gets. */
  async pdf(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.downloadButton.click(),
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'typesetting-'));
    try {
      const file = join(folder, 'work.pdf');
      await download.saveAs(file);
      return new Uint8Array(readFileSync(file));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** What is drawn of the page once the reader has scrolled to it. */
  async drawn(page: number): Promise<Sharp> {
    const picture = this.page.getByRole('img', { name: new RegExp(`^Trang ${page} /`, 'u') });
    // The picture itself gives way to another when it is drawn.
    await this.page.getByRole('listitem').filter({ has: picture }).scrollIntoViewIfNeeded();
    while (!(await this.drawnPages()).includes(page)) await this.page.waitForTimeout(50);
    const url = await picture.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    return sharp(Buffer.from(url.replace(/^.*,/u, ''), 'base64'));
  }

  /** The numbers of the pages that are drawn now. */
  drawnPages(): Promise<number[]> {
    return this.pictures.evaluateAll((canvases) => {
      // Paper is white, a canvas that nobody has drawn on is nothing.
      const isDrawn = (canvas: Element) => {
        const probe = new OffscreenCanvas(1, 1).getContext('2d');
        probe?.drawImage(canvas as HTMLCanvasElement, 0, 0, 1, 1);
        return probe?.getImageData(0, 0, 1, 1).data[3] === 255;
      };
      return canvases.flatMap((canvas, index) => (isDrawn(canvas) ? [index + 1] : []));
    });
  }

  close(): Promise<void> {
    return this.opened.close();
  }
}
