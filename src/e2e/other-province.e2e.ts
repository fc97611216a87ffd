import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { slugOf } from '../text/slug.ts';
import { filesBelow, siteIn } from './site-pages.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const nameIn = (file: string, key: string) =>
  (read(file) as Record<string, { vi: string }>)[key]?.vi ?? '';

const province = nameIn('content/site.json', 'province').replace(/^tỉnh\s+/iu, '');
const districts = readdirSync('content/districts').map((file) =>
  nameIn(join('content/districts', file), 'name'),
);
const names = [...new Set([province, ...districts].flatMap((name) => [fold(name), slugOf(name)]))];

/** The files that mention a place of the real province, with or without tone marks. */
function mentions(folder: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const text = fold(readFileSync(join(folder, file), 'utf8'));
    return names.filter((name) => text.includes(name)).map((name) => `${folder}/${file}: ${name}`);
  });
}

test('the real province and its districts have names', () => {
  expect(province).not.toBe('');
  expect(districts.every(Boolean)).toBe(true);
});

test('the catalogue of another province shows nothing of this one', () => {
  const { folder } = siteIn('.cache/e2e/sample');
  const texts = filesBelow(folder).filter((file) =>
    /\.(?:html|css|js|json|csv|xml|txt)$/u.test(file),
  );
  expect(mentions(folder, texts)).toEqual([]);
});

test.for(['src', 'scripts', 'public'])('no place of the province is written into %s/', (folder) => {
  const files = filesBelow(folder).filter(
    (file) =>
      /\.(?:ts|astro|css|svg|typ|txt|json)$/u.test(file) && !/^e2e\/|\.test\.ts$/u.test(file),
  );
  expect(mentions(folder, files)).toEqual([]);
});
