import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOf } from './read-entries.ts';
import { readTree } from './read/read-tree.ts';

const SAMPLE = 'src/e2e/fixture/content';
const CHANGED = 'products/che-xanh-vi-du/index.md';

test('đọc lại sau khi sửa một tệp thì được như đọc từ đầu, và chỉ phân tích lại tệp ấy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-again-'));
  cpSync(SAMPLE, folder, { recursive: true });
  const before = readTree(folder);
  const first = entriesOf(before).entries;
  const file = join(folder, CHANGED);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Chè xanh', 'Chè vàng'));

  const { entries, problems } = entriesOf(readTree(folder, process.cwd(), before));
  const anew = entriesOf(readTree(folder));
  expect(entries.products.get('che-xanh-vi-du')?.complete?.name.vi).toBe('Chè vàng Ví Dụ');
  const told = ({ products, producers, sources, stories }: typeof entries) =>
    JSON.stringify([[...products], [...producers], [...sources], [...stories]]);
  expect(told(entries)).toBe(told(anew.entries));
  expect(problems).toEqual(anew.problems);
  const kept = [...first.products].filter(([slug, entry]) => entries.products.get(slug) === entry);
  expect(kept).toHaveLength(first.products.size - 1);
  rmSync(folder, { recursive: true });
});
