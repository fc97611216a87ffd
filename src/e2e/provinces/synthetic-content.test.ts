import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { readContent } from '../../entries/check.ts';
import { writeSyntheticContent, MOST_PRODUCTS } from './synthetic-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('tỉnh bịa ra để đo có đủ số sản phẩm và qua được bước kiểm tra, không một lời nhắc', async () => {
  writeSyntheticContent(folder, 400);
  const today = calendarDayOf('2026-06-30');
  if (!today) throw new Error('The calendar has this day.');
  const { entries, problems } = await readContent(folder, today);
  expect(problems).toEqual([]);
  expect(entries.products.size).toBe(400);
});

test('cùng một số sản phẩm thì lần nào cũng ra đúng những tệp ấy', () => {
  const products = join(folder, 'products');
  const written = () => {
    writeSyntheticContent(folder, 30);
    return readdirSync(products).map((slug) => [
      slug,
      readFileSync(join(products, slug, 'index.md'), 'utf8'),
    ]);
  };
  const first = written();
  expect(first).toHaveLength(30);
  expect(written()).toEqual(first);
});

test('không bịa quá số tên có thể ghép', () => {
  expect(() => writeSyntheticContent(folder, MOST_PRODUCTS + 1)).toThrow(RangeError);
});
