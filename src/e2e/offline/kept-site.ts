import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { CataloguePage, type Reader } from '../catalogue-page.ts';
import { expect, vi } from 'vitest';
import { serve, type SiteServer } from '../server.ts';
import type { BuiltSite } from '../site-pages.ts';

const WORKER = 'sw.js';
const listPath = (lang: string) => `offline/${lang}.json`;

/** A site of its own on a host that can be switched off, changed and built anew. */
export class KeptSite {
  readonly #site: BuiltSite;
  readonly #folder = mkdtempSync(join(tmpdir(), 'kept-site-'));
  readonly #port: number;
  #server: SiteServer | undefined;
  /** The paths that were asked for, by pages and the worker. */
  readonly asked: string[] = [];

  private constructor(site: BuiltSite, server: SiteServer) {
    this.#site = site;
    this.#port = Number(new URL(server.address).port);
    void server.close();
    cpSync(site.folder, this.#folder, { recursive: true });
  }

  static async copyOf(site: BuiltSite): Promise<KeptSite> {
    const copy = new KeptSite(site, await serve(site.folder, site.base));
    await copy.online();
    return copy;
  }

  get address(): string {
    return `http://localhost:${this.#port}${this.#site.base}`;
  }

  async online(): Promise<void> {
    const onRequest = (path: string) => void this.asked.push(path.replace(/\?.*$/u, ''));
    this.#server = await serve(this.#folder, this.#site.base, {
      port: this.#port,
      dev: true,
      onRequest,
    });
  }

  /** No request is answered any more. */
  async offline(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** Changes the text of a file. */
  change(path: string, change: (text: string) => string): void {
    const file = join(this.#folder, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.#folder, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.#folder, path));
  }

  /** Writes lists and worker anew for what the folder holds now, as a build does at its end. */
  release(isOff = false): void {
    const build = pathToFileURL('src/site/offline/offline-build.ts').href;
    const code = `
      import { offline } from ${JSON.stringify(build)};
      const { hooks } = offline(${isOff});
      hooks['astro:config:done']({ config: { base: ${JSON.stringify(this.#site.base)} } });
      await hooks['astro:build:done']({ dir: new URL(${JSON.stringify(pathToFileURL(`${this.#folder}/`))}) });`;
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
  }

  /** A reader with an empty device on that page, whose browser may keep the site. */
  open(browser: Browser, path: string, reader: Reader = {}): Promise<CataloguePage> {
    const site = { ...this.#site, address: this.address };
    return CataloguePage.open(browser, site, path, { ...reader, worker: true });
  }

  async close(): Promise<void> {
    await this.offline();
    rmSync(this.#folder, { recursive: true });
  }

  /** Waits until everything of that language is on the device, as the host has it now. */
  async untilKept(opened: CataloguePage, lang = 'vi'): Promise<void> {
    const list = readFileSync(join(this.#folder, listPath(lang)), 'utf8');
    const { version } = JSON.parse(list) as { version: string };
    const keptVersion = () =>
      opened.page.evaluate(
        async (path) => {
          const kept = await caches.match(path);
          return kept && ((await kept.json()) as { version: string }).version;
        },
        this.#site.base + listPath(lang),
      );
    const isKept = async () => expect(await keptVersion()).toBe(version);
    await vi.waitFor(isKept, { timeout: 120_000, interval: 200 });
  }

  /** Looks for a new worker, as browsers do after a visit, and waits until it has taken the place of the old one. */
  async untilUpdated(page: Page): Promise<void> {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const coming = registration.installing ?? registration.waiting;
      await new Promise<void>((resolve) => {
        const look = () => {
          if (!coming || coming.state === 'activated') resolve();
        };
        coming?.addEventListener('statechange', look);
        look();
      });
    });
  }

  /** How many files lie on the device. */
  filesOn(opened: CataloguePage): Promise<number> {
    return opened.page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).length),
      );
      return all.reduce((sum, count) => sum + count, 0);
    });
  }

  /** Puts something before the worker's code. */
  spoilWorker(code: string): void {
    this.change(WORKER, (worker) => code + worker);
  }
}
