import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JPEG } from '../../entries/testing/example-entries.ts';
import { readTree } from '../../entries/read/read-tree.ts';
import { entryChanges } from '../proposal/diff/entries-changed.ts';

test('ảnh đổi mà cùng cỡ, cùng những byte đầu vẫn được kể', () => {
  const folder = mkdtempSync(join(tmpdir(), 'photos-'));
  const treeWith = (name: string, end: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(
      join(folder, name, 'anh.jpg'),
      Buffer.concat([JPEG, Buffer.alloc(100), Buffer.from(end)]),
    );
    return readTree(join(folder, name));
  };
  const [before, same, other] = [treeWith('a', 'x'), treeWith('b', 'x'), treeWith('c', 'y')];
  expect(entryChanges(before, same, 'vi')).toEqual([]);
  expect(entryChanges(before, other, 'vi')).toMatchObject([{ path: 'anh.jpg', kind: 'changed' }]);
  rmSync(folder, { recursive: true });
});
