import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runBuild, SAMPLE_CONTENT, SAMPLE_DAY } from './builds.ts';
import { fingerprintOf } from './fingerprint.ts';

const content = '.cache/e2e/broken-content';
const folder = '.cache/e2e/broken';
const entry = 'products/che-xanh-vi-du/index.md';

beforeEach(() => {
  for (const path of [content, folder]) rmSync(path, { recursive: true, force: true });
  cpSync(SAMPLE_CONTENT, content, { recursive: true });
  cpSync('.cache/e2e/sample', folder, { recursive: true });
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
