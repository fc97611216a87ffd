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
  const day = dayOf(folder);
  const pages = all.filter((path) => isKeptPage(path, lang));
  const drawings = all.filter((path) => /^drawings\/.*\.svg$|^icons\/|^favicon\.svg$/u.test(path));
  const search = all.filter((path) => isSearch(path, lang));
  const rows = all.filter((path) => isRows(path, lang));
  const photos = smallestPhotos(folder, all);
  const others = [...drawings, ...photos, ...rows, ...search];
  const seen = [
    ...withParts(folder, all, pages, day),
    ...others.map((path) => seenFile(folder, path, day)),
  ];
  const packed = packing(
    folder,
    seen.filter(({ isText }) => isText),
  );
  return seen
    .map(({ path, revision, size, isText }) => ({
      path: path.replace(/(^|\/)index\.html$/u, '$1'),
      revision,
      bytes: isText ? packed(path, size) : size,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The list that a device gets; its version tells of every change but that of the day. */
export function keptListOf(files: readonly KeptFile[]): KeptList {
  const named = files.map(({ path, revision }) => [path, revision] as const);
  return { version: revisionOf(JSON.stringify(named)), files: named };
}

const revisionOf = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/** How many bytes a text of that size takes after gzip. */
type Packing = (path: string, size: number) => number;

/** Of so many texts each is packed; of more every tenth, which tells what all of them take. */
const MOST_PACKED = 1000;

function packing(folder: string, texts: readonly SeenFile[]): Packing {
  const packed = (path: string) => gzipSync(readFileSync(join(folder, path))).byteLength;
  if (texts.length <= MOST_PACKED) return packed;
  const sample = texts.filter((_, index) => index % 10 === 0);
  const sum = (bytes: (text: SeenFile) => number) =>
    sample.reduce((total, text) => total + bytes(text), 0);
  const share = sum(({ path }) => packed(path)) / sum(({ size }) => size);
  return (_, size) => Math.round(size * share);
}

/** What is known of a file when it has been read, once for all that is asked of it. */
interface SeenFile {
  readonly path: string;
  readonly revision: string;
  readonly size: number;
  readonly isText: boolean;
  /** The files of the folder of assets that it names. */
  readonly named: readonly string[];
}

function seenFile(folder: string, path: string, day: readonly string[]): SeenFile {
  const content = readFileSync(join(folder, path));
  const isText = TEXT.test(path);
  const text = isText ? content.toString('utf8') : '';
  // A page that differs by nothing but the day for which it was built is not sent again.
  const lasting = isText ? day.reduce((rest, shown) => rest.replaceAll(shown, ''), text) : content;
  return {
    path,
    revision: isFixed(path) ? '' : revisionOf(lasting),
    size: content.byteLength,
    isText,
    named: NAMES_ASSETS.test(path)
      ? [...text.matchAll(/(?:_astro|["'`(]\.)\/([^/"'`()\s?#]+)/gu)].map(([, name = '']) => name)
      : [],
  };
}

const NAMES_ASSETS = /\.(?:html|js|css)$/u;

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

/** The pages, with the files of the folder of assets that they name, and those that these name. */
function withParts(
  folder: string,
  all: readonly string[],
  pages: readonly string[],
  day: readonly string[],
): SeenFile[] {
  const assets = new Map(
    all
      .filter((path) => path.startsWith('_astro/') && !PHOTO.test(path))
      .map((path) => [path.slice('_astro/'.length), path]),
  );
  // The set grows while it is walked.
  const paths = new Set(pages);
  const seen: SeenFile[] = [];
  for (const path of paths) {
    const file = seenFile(folder, path, day);
    seen.push(file);
    for (const name of file.named) {
      const found = assets.get(name);
      if (found !== undefined) paths.add(found);
    }
  }
  return seen;
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
