import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { readContent } from '../../entries/check.ts';
import { adoptProvince } from './adopted-province.ts';
import { CATALOGUE_CONTENT, SAMPLE_CONTENT, SAMPLE_DAY } from '../builds.ts';
import { fingerprintOf } from '../fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'adopted-'));
const content = join(folder, 'content');
beforeAll(() => adoptProvince(content, SAMPLE_DAY));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the README has typed where another province moves in. */
function commandsOfReadme(): string {
  const [, section = ''] = readFileSync('README.md', 'utf8').split(
    '## Adopt it for another province',
  );
  const [, commands = ''] = /```sh\n([^`]+)```/u.exec(section) ?? [];
  return commands;
}

test('a province that adopts the project in the steps of the README passes the check without a word', async () => {
  const day = calendarDayOf(SAMPLE_DAY) ?? expect.fail(SAMPLE_DAY);
  const { entries, problems } = await readContent(content, day);
  expect(problems).toEqual([]);
  expect(entries.products.size).toBe(150);
  expect(entries.published.complete?.products.length).toBe(150);
});

test('of the made-up province that it began with it keeps only what names no place, producer or product', () => {
  const before = fingerprintOf(SAMPLE_CONTENT);
  const now = fingerprintOf(content);
  const same = Object.keys(now).filter((file) => now[file] === before[file]);
  expect(same).toEqual([
    'categories.json',
    'pages/about.en.mdx',
    'pages/about.mdx',
    'synonyms.json',
  ]);
});

test.skipIf(process.platform === 'win32')(
  'the commands of the README leave the made-up province with the guide and the licence',
  () => {
    const project = join(folder, 'project');
    cpSync(SAMPLE_CONTENT, join(project, SAMPLE_CONTENT), { recursive: true });
    cpSync(CATALOGUE_CONTENT, join(project, 'content'), { recursive: true });
    const { status } = spawnSync('sh', ['-ec', commandsOfReadme()], { cwd: resolve(project) });
    expect(status).toBe(0);
    const kept = fingerprintOf(CATALOGUE_CONTENT);
    expect(fingerprintOf(join(project, 'content'))).toEqual({
      ...fingerprintOf(SAMPLE_CONTENT),
      LICENSE: kept['LICENSE'],
      'README.md': kept['README.md'],
    });
  },
);
