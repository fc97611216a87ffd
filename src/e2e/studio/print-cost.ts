import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { FORMATS, LAYOUTS, type Layout } from '../../print/order.ts';
import { measuredRun } from '../measured-run.ts';
import type { BuiltSite } from '../site-pages.ts';
import { TypesettingPage } from './typesetting-page.ts';

/** What one layout of all products takes; a process’s memory at its peak, in MB (10⁶ bytes). */
export interface PrintCost {
  readonly layout: Layout;
  readonly seconds: number;
  readonly megabytes: number;
}

/** What `npm run print` takes for each layout: the whole program, from reading the entries to the written file. */
export async function commandCosts(
  env: Readonly<Record<string, string>>,
  folder: string,
  limit: number,
): Promise<PrintCost[]> {
  const costs: PrintCost[] = [];
  for (const layout of LAYOUTS) {
    const file = join(folder, `${layout}.pdf`);
    const args = ['scripts/print.ts', '--layout', layout, '-o', file, '--force'];
    const { code, seconds, megabytes, output } = await measuredRun(args, env, limit);
    if (code !== 0) throw new Error(`${layout}: ended with ${code}\n${output}`);
    costs.push({ layout, seconds, megabytes });
  }
  return costs;
}

/** What the print page takes, from the click to the file; the first click on a page also loads the typesetter. */
export interface StudioCost extends PrintCost {
  readonly again: number;
  /** Bytes that came over the network for the first click. */
  readonly bytes: number;
}

/** What the print page of a built site takes for each layout, each in a browser with an empty cache. */
export async function studioCosts(browser: Browser, site: BuiltSite): Promise<StudioCost[]> {
  const costs: StudioCost[] = [];
  for (const layout of LAYOUTS) {
    const print = await TypesettingPage.open(browser, site);
    await print.order({ layout, format: FORMATS[layout][0] });
    let bytes = 0;
    print.page.on('response', (response) => {
      void response.body().then(
        ({ byteLength }) => (bytes += byteLength),
        () => undefined,
      );
    });
    const seconds = await timed(() => print.pdf());
    const again = await timed(() => print.pdf());
    const megabytes = await peakOfRenderers(browser);
    costs.push({ layout, seconds, again, bytes, megabytes });
    await print.opened.close();
  }
  return costs;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** The largest memory that a process of a page held at once, in MB; NaN where the system does not tell. */
async function peakOfRenderers(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        return (Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1]) * 1024) / 1e6;
      } catch {
        return Number.NaN;
      }
    });
  return Math.max(...peaks);
}
