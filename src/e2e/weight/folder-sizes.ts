import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathOf } from '../../i18n/href.ts';

/** How large a built site is; single files in bytes after gzip. */
export interface SiteSizes {
  readonly pages: number;
  /** All files as they lie on the disk. */
  readonly bytes: number;
  readonly home: number;
  /** The middle one of the product pages by size. */
  readonly product: number;
  /** The largest page of all, and where it is. */
  readonly largest: number;
  readonly largestPath: string;
  readonly css: number;
  readonly js: number;
}

const PRODUCT = new RegExp(
  `^${pathOf({ page: 'product', slug: '[^/]+' }, 'vi')}index\\.html$`,
  'u',
);

/** Measures the folder of a built site. */
export function sizesOf(folder: string): SiteSizes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const gzipped = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  const together = (ending: string) =>
    sum(files.filter((path) => path.endsWith(ending)).map(gzipped));
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, size: gzipped(path) }))
    .sort((a, b) => a.size - b.size);
  const products = pages.filter(({ path }) => PRODUCT.test(path));
  const largest = pages.at(-1);
  return {
    pages: pages.length,
    bytes: sum(files.map((path) => statSync(join(folder, path)).size)),
    home: pages.find(({ path }) => path === 'index.html')?.size ?? 0,
    product: products[Math.floor(products.length / 2)]?.size ?? 0,
    largest: largest?.size ?? 0,
    largestPath: largest?.path.replace(/index\.html$/u, '') ?? '',
    css: together('.css'),
    js: together('.js'),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
