import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { readContent } from '../../entries/check.ts';
import { adoptProvince } from './adopted-province.ts';
import { CATALOGUE_CONTENT, SAMPLE_DAY } from '../builds.ts';
import { fingerprintOf } from '../fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'adopted-'));
const content = join(folder, 'content');
beforeAll(() => adoptProvince(content, SAMPLE_DAY));
afterAll(() => rmSync(folder, { recursive: true }));

test('a province that adopts the project in the steps of the README passes the check without a word', async () => {
  const day = calendarDayOf(SAMPLE_DAY) ?? expect.fail(SAMPLE_DAY);
  const { entries, problems } = await readContent(content, day);
  expect(problems).toEqual([]);
  expect(entries.site.complete?.adoptedFrom).not.toEqual([]);
  expect(entries.products.size).toBe(150);
  expect(entries.published.complete?.products.length).toBe(150);
});

test('of the province that was there it keeps only the guide and what is national', () => {
  const before = fingerprintOf(CATALOGUE_CONTENT);
  const now = fingerprintOf(content);
  const isEmpty = (file: string) => readFileSync(join(content, file), 'utf8').trim() === '[]';
  const same = Object.keys(now).filter((file) => now[file] === before[file] && !isEmpty(file));
  expect(same).toEqual(['README.md', 'categories.json']);
});
