import { WORKER_PATH } from './wish.ts';

/** What a device is to keep of one language, as the build lists it. */
export interface KeptList {
  /** Changes with anything that is kept, but not with the day alone. */
  readonly version: string;
  /** Paths below the site's root, each with what changes when its content does. */
  readonly files: readonly (readonly [path: string, revision: string])[];
}

/** More than this is not sent to a device that did not ask for it, in bytes after gzip for one language. */
export const MOST_UNASKED = 3 * 1024 * 1024;

/** Above this nobody is offered it, either: a page that was opened is kept all the same. */
export const MOST_OFFERED = 30 * 1024 * 1024;

/** Where the list of a language lies. */
export const keptListPath = (lang: string) => `offline/${lang}.json`;

/** Caches of other sites on the same host have other names. */
export const cachesOf = (base: string) => ({
  /** Pages, lists, pictures: what may be newer on the network. */
  pages: `offline ${base} pages`,
  /** Scripts, styles, fonts and parts of the index, whose names change with their content. */
  files: `offline ${base} files`,
});

/** The header under which a kept file carries its revision. */
export const REVISION = 'x-revision';

/** Whether the file's name changes with its content, so that it never needs to be asked for again. */
export function isFixed(path: string): boolean {
  return /^(?:_astro\/|pagefind\/(?:index|fragment|filter)\/|pagefind\/pagefind\.[^/]+\.pf_meta$)/u.test(
    path,
  );
}

/** What all sizes of a photo have in common: the build names them `<photo>.<hash>_<size>.<format>`. */
export const photoOf = (path: string) => path.replace(/_[^_/]*$/u, '');

/** The rows of the page of validity, of which it computes the status of the day of reading. */
export function isRows(path: string, lang: string): boolean {
  return path === `data/validity.${lang}.json`;
}

/** Whether the worker has nothing to do with it: the editors' page, and files that people download. */
export function isLeftAlone(path: string): boolean {
  return (
    /^(?:admin|data(?!\/validity\.)|schemas|offline)\//u.test(path) ||
    /\.(?:pdf|csv|gzip|ics|atom|xml|txt)$/u.test(path) ||
    path === WORKER_PATH
  );
}
