import { expect, test } from 'vitest';
import { GrowingFolder } from './growing-entries.ts';
import { entryIndex } from './entry-index.ts';

const entry = (slug: string, ...names: readonly string[]) => ({ slug, fields: { names } });

function index() {
  const read: string[] = [];
  const { bearing, near } = entryIndex((fields) => {
    const { names } = fields as { readonly names: readonly string[] };
    read.push(...names);
    return names;
  });
  return { read, bearing, near };
}

test('entries are found by any of their names, in the order of their folder', () => {
  const { bearing, read } = index();
  const folder = new Map([
    ['b', entry('b', 'che', 'tra')],
    ['a', entry('a', 'tra')],
  ]);
  expect(bearing(folder, 'tra')).toEqual(['b', 'a']);
  expect(bearing(folder, 'che')).toEqual(['b']);
  expect(bearing(folder, 'ca-phe')).toEqual([]);
  expect(read).toEqual(['che', 'tra', 'tra']);
});

test('of a folder that grows only what came since is read', () => {
  const { bearing, read } = index();
  const folder = new GrowingFolder<ReturnType<typeof entry>>();
  folder.set('a', entry('a', 'che'));
  expect(bearing(folder, 'che')).toEqual(['a']);
  folder.set('b', entry('b', 'che'));
  expect(bearing(folder, 'che')).toEqual(['a', 'b']);
  expect(read).toEqual(['che', 'che']);
});

test('an entry that was given another name is found by that alone, where it stood', () => {
  const { bearing } = index();
  const folder = new GrowingFolder<ReturnType<typeof entry>>();
  folder.set('a', entry('a', 'che'));
  folder.set('b', entry('b', 'tra'));
  expect(bearing(folder, 'che')).toEqual(['a']);
  folder.set('a', entry('a', 'tra'));
  expect(bearing(folder, 'che')).toEqual([]);
  expect(bearing(folder, 'tra')).toEqual(['a', 'b']);
});

test('names that nearly agree are found, and none with another number', () => {
  const { near } = index();
  const folder = new Map([
    ['a', entry('a', 'mat-ong-rung-1')],
    ['b', entry('b', 'mat-ong-rugn-1')],
    ['c', entry('c', 'mat-ong-rung-2')],
    ['d', entry('d', 'ruou-ngo')],
  ]);
  expect(near(folder, ['mat-ong-rung-1'])).toEqual(['a', 'b']);
  expect(near(folder, ['mat-ong-rung-3', 'ruou-ng'])).toEqual([]);
});
