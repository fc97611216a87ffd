import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slugOf } from '../../text/slug.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { filesBelow, siteIn } from '../site-pages.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const nameIn = (file: string, key: string) =>
  (read(file) as Record<string, { vi: string }>)[key]?.vi ?? '';

const province = nameIn('content/site.json', 'province').replace(/^tỉnh\s+/iu, '');
const districts = readdirSync('content/districts').map((file) =>
  nameIn(join('content/districts', file), 'name'),
);

/**
 * The ways in which a text may name a place: as it is written, in capitals, or as a slug. Only as whole words, and a
 * slug of one syllable is left out: `hue` is a colour before it is a city.
 */
function patternOf(name: string): RegExp {
  const slug = slugOf(name);
  const ways = [name, name.toLocaleUpperCase('vi'), ...(slug.includes('-') ? [slug] : [])];
  const words = ways.map((way) => RegExp.escape(way.normalize('NFC'))).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
}

const places = [...new Set([province, ...districts])].map(
  (name) => [name, patternOf(name)] as const,
);

/** The files that mention a place of the real province, with or without tone marks. */
function mentions(folder: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').normalize('NFC');
    return places
      .filter(([, pattern]) => pattern.test(text))
      .map(([name]) => `${folder}/${file}: ${name}`);
  });
}

test.for([
  ['Huế', 'Cố đô Huế, xưa và nay', true],
  ['Huế', 'const chunk = hue(colour);', false],
  ['Sơn La', 'title="SƠN LA"', true],
  ['Sơn La', '/districts/son-la/index.html', true],
  ['Sơn La', 'person-lane, son lamented', false],
  ['Sơn La', 'Sơn Lam', false],
] as const)('%s is looked for as a whole word: %s', ([name, text, isNamed]) => {
  expect(patternOf(name).test(text)).toBe(isNamed);
});

test('the real province and its districts have names', () => {
  expect(province).not.toBe('');
  expect(districts.every(Boolean)).toBe(true);
});

test('the catalogue of another province shows nothing of this one', () => {
  const { folder } = siteIn(SAMPLE_FOLDER);
  const texts = filesBelow(folder).filter((file) =>
    /\.(?:html|css|js|json|csv|xml|txt)$/u.test(file),
  );
  expect(mentions(folder, texts)).toEqual([]);
});

test.for(['src', 'scripts', 'public'])('no place of the province is written into %s/', (folder) => {
  const files = filesBelow(folder).filter(
    (file) =>
      /\.(?:ts|astro|css|svg|typ|txt|json)$/u.test(file) &&
      !/^e2e\/|\/testing\/|\.test\.ts$/u.test(file),
  );
  expect(mentions(folder, files)).toEqual([]);
});
