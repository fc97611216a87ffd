import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parsed } from '../site/parsed-page.ts';
import { targetOf } from '../site/references.ts';
import type { BuiltSite, SitePage } from '../site-pages.ts';

/** Bytes that a page costs after gzip. */
export interface Weight {
  /** The HTML and its style sheets. */
  readonly text: number;
  /** The scripts that run when the page opens, with everything that they import at once. */
  readonly scripts: number;
}

const gzipped = (content: Buffer | string) => gzipSync(content, { level: 9 }).byteLength;

/** What a page costs a reader on a first visit, fonts and pictures apart. */
export function weightOf(page: SitePage): Weight {
  const { document } = parsed(page);
  const files = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const path = targetOf(page.site, page.path, element.getAttribute(attribute) ?? '')?.path;
      return path === undefined ? [] : [path];
    });
  // What is for paper or for forced colours alone is fetched last, and no page waits for it.
  const styles = new Set(files('link[rel="stylesheet"]:not([media])', 'href'));
  const entries = [...files('script[src]', 'src'), ...files('link[rel="modulepreload"]', 'href')];
  return {
    text: gzipped(page.html) + sum(page.site, styles),
    scripts: sum(page.site, withImports(page.site, entries)),
  };
}

function sum(site: BuiltSite, files: Iterable<string>): number {
  return [...files].reduce(
    (bytes, file) => bytes + gzipped(readFileSync(join(site.folder, file))),
    0,
  );
}

function withImports(site: BuiltSite, entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(site.folder, file), 'utf8');
    for (const [, specifier = ''] of code.matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/gu,
    )) {
      const target = targetOf(site, file, specifier);
      if (target) visit(target.path);
    }
  };
  entries.forEach(visit);
  return found;
}
