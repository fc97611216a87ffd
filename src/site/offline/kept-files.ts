import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { pathOf } from '../../i18n/href.ts';
import { isFixed, isLeftAlone, isRows, photoOf, type KeptList } from './kept-list.ts';

/** A file that a device is to keep. */
export interface KeptFile {
  readonly path: string;
  readonly revision: string;
  /** What it costs to send, after gzip. */
  readonly bytes: number;
}

const TEXT = /(?:\/|^|\.(?:html|js|css|json|svg))$/u;
const PHOTO = /\.(?:avif|webp|jpe?g|png)$/u;

/**
 * What a device keeps of a language: its pages but for the print studio and the import of lists, whose parts are large; the scripts, styles and
 * fonts that these name; drawings; search; the officer's rows; of each photo the smallest size, which stands for the others.
 */
export function keptFiles(folder: string, lang: Language): KeptFile[] {
  const all = filesBelow(folder);
  const pages = all.filter((path) => isKeptPage(path, lang));
  const parts = partsOf(folder, all, pages);
  const drawings = all.filter((path) => /^drawings\/.*\.svg$|^icons\/|^favicon\.svg$/u.test(path));
  const search = all.filter((path) => isSearch(path, lang));
  const rows = all.filter((path) => isRows(path, lang));
  const photos = smallestPhotos(folder, all);
  const day = dayOf(folder);
  const kept = [...pages, ...parts, ...drawings, ...photos, ...rows, ...search];
  const packed = packing(
    folder,
    kept.filter((path) => TEXT.test(path)),
  );
  return kept
    .map((path) => keptFile(folder, path, day, packed))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The list that a device gets; its version tells of every change but that of the day. */
export function keptListOf(files: readonly KeptFile[]): KeptList {
  const named = files.map(({ path, revision }) => [path, revision] as const);
  return { version: revisionOf(JSON.stringify(named)), files: named };
}

const revisionOf = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/** How many bytes a text takes after gzip. */
type Packing = (content: Uint8Array) => number;

/** Of so many texts each is packed; of more every tenth, which tells what all of them take. */
const MOST_PACKED = 1000;

function packing(folder: string, texts: readonly string[]): Packing {
  const packed: Packing = (content) => gzipSync(content).byteLength;
  if (texts.length <= MOST_PACKED) return packed;
  const sample = texts
    .filter((_, index) => index % 10 === 0)
    .map((path) => readFileSync(join(folder, path)));
  const bytes = (size: Packing) => sample.reduce((sum, content) => sum + size(content), 0);
  const share = bytes(packed) / bytes((content) => content.byteLength);
  return (content) => Math.round(content.byteLength * share);
}

function keptFile(folder: string, path: string, day: readonly string[], packed: Packing): KeptFile {
  const content = readFileSync(join(folder, path));
  const isText = TEXT.test(path);
  // A page that differs by nothing but the day for which it was built is not sent again.
  const lasting = isText
    ? day.reduce((text, shown) => text.replaceAll(shown, ''), content.toString('utf8'))
    : content;
  return {
    path: path.replace(/(^|\/)index\.html$/u, '$1'),
    revision: isFixed(path) ? '' : revisionOf(lasting),
    bytes: isText ? packed(content) : content.byteLength,
  };
}

/** The day of the build in every way in which pages write it. */
function dayOf(folder: string): string[] {
  const { day } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as { day: string };
  const known = calendarDayOf(day);
  return known ? [day, ...LANGUAGES.map((lang) => showDate(known, lang))] : [];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Pages whose programs are large, and whose work is done at a desk. */
const NOT_KEPT = ['print', 'import'] as const;

function isKeptPage(path: string, lang: Language): boolean {
  const others = LANGUAGES.filter((one) => one !== lang && pathOf({ page: 'home' }, one) !== '');
  return (
    path.endsWith('index.html') &&
    !isLeftAlone(path) &&
    path.startsWith(pathOf({ page: 'home' }, lang)) &&
    !others.some((other) => path.startsWith(pathOf({ page: 'home' }, other))) &&
    !NOT_KEPT.some((page) => path.startsWith(pathOf({ page }, lang)))
  );
}

/** The files of the folder of assets that pages name, and those that these name. */
function partsOf(folder: string, all: readonly string[], pages: readonly string[]): string[] {
  const assets = new Map(
    all
      .filter((path) => path.startsWith('_astro/') && !PHOTO.test(path))
      .map((path) => [path.slice('_astro/'.length), path]),
  );
  const named = new Set<string>();
  const name = (path: string) => {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, file = ''] of text.matchAll(/(?:_astro|["'`(]\.)\/([^/"'`()\s?#]+)/gu)) {
      const found = assets.get(file);
      if (found !== undefined) named.add(found);
    }
  };
  pages.forEach(name);
  // The set grows while it is walked.
  for (const path of named) if (/\.(?:js|css)$/u.test(path)) name(path);
  return [...named];
}

/** Of each photo the size that is least to send. */
function smallestPhotos(folder: string, all: readonly string[]): string[] {
  const photos = all.filter((path) => path.startsWith('_astro/') && PHOTO.test(path));
  const bytesOf = (path: string) => statSync(join(folder, path)).size;
  return [...Map.groupBy(photos, photoOf).values()].map((sizes) =>
    sizes.reduce((one, other) => (bytesOf(other) < bytesOf(one) ? other : one)),
  );
}

/** The list and the index of that language, with the program that reads it. */
function isSearch(path: string, lang: Language): boolean {
  const [, name] = /^pagefind\/(?:.*\/)?([^/]+)$/u.exec(path) ?? [];
  if (name === undefined) return false;
  const [, language] = /^(?:list\.|wasm\.|pagefind\.)?([a-z]{2})[._]/u.exec(name) ?? [];
  const isOfOther = LANGUAGES.some((one) => one !== lang && one === language);
  return !isOfOther;
}
