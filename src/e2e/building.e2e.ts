import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeEach, expect, test } from 'vitest';
import {
  type BuildOutcome,
  runBuild,
  SAMPLE_CONTENT,
  SAMPLE_DAY,
  SAMPLE_FOLDER,
} from './builds.ts';
import { fingerprintOf } from './fingerprint.ts';
import {
  isSteering,
  LOG_BREAKER,
  NO_PHOTO,
  PHOTO,
  writeEscaping,
} from './hostile/escaping-content.ts';
import { UNCHECKED_PROJECT } from './hostile/unchecked-project.ts';
import { siteIn } from './site-pages.ts';

const content = '.cache/e2e-scratch/broken/content';
const folder = '.cache/e2e-scratch/broken/site';
const entry = 'products/che-xanh-vi-du/index.md';

// Builds share what Astro remembers of the last one, so all that tests start stand in this file, one after another.
beforeEach(() => {
  for (const path of [content, folder]) rmSync(path, { recursive: true, force: true });
  cpSync(SAMPLE_CONTENT, content, { recursive: true });
  cpSync(SAMPLE_FOLDER, folder, { recursive: true });
});

function edit(change: (text: string) => string): void {
  const text = readFileSync(join(content, entry), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(content, entry), changed);
}

test('a faulty entry stops the build, names every fault and leaves the published site alone', async () => {
  const before = fingerprintOf(folder);
  edit((text) =>
    text.replace('stars: 4', 'stars: 6').replace('producer: htx-dong-ke', 'producer: htx-dong-key'),
  );
  const { code, output } = await runBuild({ content, day: SAMPLE_DAY, folder, address: null });
  expect(code).not.toBe(0);
  expect(output).toContain(entry);
  expect(output).toContain('htx-dong-key');
  expect(output).toMatch(/stars/u);
  expect(fingerprintOf(folder)).toEqual(before);
});

test('a day that the calendar does not know stops the build', async () => {
  const before = fingerprintOf(folder);
  const { code, output } = await runBuild({ content, day: 'not-a-date', folder, address: null });
  expect(code).not.toBe(0);
  expect(output).toContain('CATALOG_AS_OF');
  expect(output).toContain('not-a-date');
  expect(fingerprintOf(folder)).toEqual(before);
});

test('a page of prose that cannot be built leaves the published site alone', async () => {
  const before = fingerprintOf(folder);
  const page = readdirSync(join(content, 'pages')).find((file) => file.endsWith('.mdx')) ?? '';
  appendFileSync(join(content, 'pages', page), '\n<Opened>never closed\n');
  const { code, output } = await runBuild({ content, day: SAMPLE_DAY, folder, address: null });
  expect(code).toBe(1);
  expect(output).toContain(page);
  expect(fingerprintOf(folder)).toEqual(before);
  expect(existsSync(`${folder}.next`)).toBe(false);
});

const takenOver = ({ output }: BuildOutcome) => /Dùng lại (\d+) tệp/u.exec(output)?.[1];

/** Writes the file of an entry anew, with what stands here in place of what stood there. */
function replaced(
  file: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): void {
  const path = join(content, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  writeFileSync(path, text);
}

/** What an entry says of a certificate that is revoked, and the day before that of the build. */
const REVOCATION = /^ {4}revoked:\n(?: {6}.*\n)+/mu;
const DAY_BEFORE = '2026-06-29';

/** The words of a product's page about its certificate. */
function verdictOn(slug: string): string {
  const html = readFileSync(join(folder, 'san-pham', slug, 'index.html'), 'utf8');
  const { document } = parseHTML(html);
  const words = document.querySelector('.verdict')?.textContent ?? '';
  return words.replace(/\s+/gu, ' ');
}

test('two builds of the same entries are the same, byte for byte: one that knows nothing of another, one that takes over what the one before made, and one whose store was spoilt', async () => {
  const { siteUrl, ...sample } = siteIn(SAMPLE_FOLDER);
  const cache = `${folder}-cache`;
  rmSync(cache, { recursive: true, force: true });
  const site = { ...sample, content, folder, cache, address: siteUrl };
  const first = await runBuild(site);
  expect(first.code).toBe(0);
  expect(takenOver(first)).toBe('0');
  expect(fingerprintOf(folder)).toEqual(fingerprintOf(SAMPLE_FOLDER));

  const noodles = readFileSync(join(content, 'products/mien-dong-net-but/index.md'), 'utf8');
  const revocation = noodles.match(REVOCATION)?.[0].replace('2025-11-03', DAY_BEFORE);
  expect(verdictOn('gao-khung-hinh')).not.toContain('thu hồi');
  replaced('products/gao-khung-hinh/index.md', ['\ninferred:', `\n${revocation}inferred:`]);
  replaced(
    'products/mat-ong-hinh-ve/index.md',
    ['Mật ong', 'Mật ong mới'],
    ['stars: 3', 'stars: 4'],
  );
  replaced('producers/co-so-ban-nhap.json', ['Cơ sở Bản Nháp', 'Cơ sở Bản Nháp mới']);
  replaced('sources/bao-mau-2024.json', ['Báo Mẫu', 'Báo Mẫu số mới']);
  expect(Number(takenOver(await runBuild(site)))).toBeGreaterThan(20);
  // What a decision revoked yesterday is said today, though the entry alone tells it.
  expect(verdictOn('gao-khung-hinh')).toMatch(/đã bị thu hồi ngày 29\/6\/2026\..*Ngừng sản xuất/u);
  const warm = fingerprintOf(folder);

  // What somebody else spoilt, or a disk: no page is believed, and every one is made anew.
  const pages = join(cache, 'pages');
  for (const name of readdirSync(pages)) truncateSync(join(pages, name), 10_000);
  const { code, output } = await runBuild(site);
  expect(code).toBe(0);
  expect(output.match(/không còn nguyên vẹn/gu)).toHaveLength(1);
  expect(fingerprintOf(folder)).toEqual(warm);
});

test('what cannot be read stops a build without check, whose words steer no log or terminal', async () => {
  const hostile = resolve('.cache/e2e-scratch/unreadable/content');
  const site = resolve('.cache/e2e-scratch/unreadable/site');
  writeEscaping(hostile, PHOTO, LOG_BREAKER);
  rmSync(site, { recursive: true, force: true });
  const { code, output } = await runBuild({
    project: UNCHECKED_PROJECT,
    content: hostile,
    folder: site,
    day: SAMPLE_DAY,
    address: null,
  });
  expect(code).toBe(1);
  expect(output).toMatch(NO_PHOTO);
  expect(isSteering(output)).toBe(false);
  expect(existsSync(site)).toBe(false);
});
