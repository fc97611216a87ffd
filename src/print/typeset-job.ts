import type { Booklet, Picture } from './compose/booklet.ts';
import { printedEntries } from './compose/printed-entries.ts';
import { hasLao } from '../text/printable-ranges.ts';
import { bytesOf } from './own-matter.ts';
import type { TypesetJob } from './typeset.ts';

/** The templates by their names; each layout begins with the one that is named after it. */
export const TEMPLATES = [
  'catalogue',
  'booth-cards',
  'labels',
  'price-list',
  'contact-sheet',
  'poster',
  'leaflet',
  'badges',
  'hall-plan',
  'plan',
  'work',
  'cover',
  'entry',
  'indexes',
].map((name) => `${name}.typ`);

/** The paths of the pictures that the work shows, each once. */
export function pictureFiles(booklet: Booklet): Picture['file'][] {
  const shown = picturesIn(booklet).map(({ file }) => file);
  const drawn: readonly Picture['file'][] =
    'cover' in booklet && booklet.cover.picture ? [booklet.cover.picture] : [];
  if (booklet.layout === 'poster') return [...booklet.pictures];
  return [...new Set([...shown, ...drawn])];
}

function picturesIn(booklet: Booklet): Picture[] {
  return printedEntries(booklet).map(({ picture }) => picture);
}

/** What the organiser adds to the work, by the paths of the files. */
export function ownFiles(booklet: Booklet): (readonly [path: string, bytes: Uint8Array])[] {
  const photo = 'cover' in booklet ? booklet.cover.photo : null;
  return [
    ...booklet.logos.map(({ file, logo }) => [file, bytesOf(logo)] as const),
    ...(photo ? [[photo.file, bytesOf(photo.shown)] as const] : []),
  ];
}

/** What was found in a work’s words, for which the templates need more than for most. */
interface Found {
  readonly fonts: readonly string[];
  readonly hasLongWords: boolean;
}

/** The work’s data without the bytes of its pictures. */
const textOf = (booklet: Booklet & Partial<Found>): string =>
  JSON.stringify(booklet, (key, value: unknown) =>
    key === 'png' || key === 'jpeg' ? undefined : value,
  );

/** Whether the work has letters that only the font for Lao has. */
export const needsLao = (booklet: Booklet): boolean => hasLao(textOf(booklet));

/** What no work shows in letters, and where templates await the site’s address. */
const NOT_LOOKED_AT = ['png', 'jpeg', 'qr', 'motif', 'file', 'url', 'slug', 'colophon', 'back'];

/** Whether a word may be too long for its line; somewhat shorter than what templates break, since they set marks to it. */
const hasLongWords = (value: unknown): boolean =>
  typeof value === 'string'
    ? /\S{20}/u.test(value) && !/^\/drawings\/[\w-]+\.svg$/u.test(value)
    : typeof value === 'object' &&
      value !== null &&
      Object.entries(value).some(
        ([key, held]) => !NOT_LOOKED_AT.includes(key) && hasLongWords(held),
      );

/** All that the typesetter needs; the work's text reaches it as data, never as markup. */
export function typesetJob(
  booklet: Booklet,
  templates: Iterable<readonly [name: string, source: Uint8Array]>,
  pictures: Iterable<readonly [path: string, bytes: Uint8Array]>,
): TypesetJob {
  const sources = [...templates].map(([name, source]) => [`/${name}`, source] as const);
  const fonts = needsLao(booklet) ? ['Noto Sans Lao'] : [];
  const text = textOf({ ...booklet, fonts, hasLongWords: hasLongWords(booklet) });
  const data = new TextEncoder().encode(text);
  return {
    main: `/${booklet.layout}.typ`,
    files: new Map([...sources, ...pictures, ...ownFiles(booklet), ['/booklet.json', data]]),
  };
}
