import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Checksums {
  readonly version: string;
  readonly packages: Readonly<Record<string, { readonly file: string; readonly sha256: string }>>;
}

const { version, packages } = json('.github/node-checksums.json') as Checksums;
const { optionalDependencies } = json('package.json') as {
  optionalDependencies: Record<string, string>;
};

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('Node nào lấy từ npm thì có mã kiểm của đúng bản ấy, ghi từ nơi Node phát hành', () => {
  const named = Object.keys(packages).map((name) => [name, version]);
  expect(optionalDependencies).toEqual(Object.fromEntries(named));
});

test('chương trình Node mà npm đã cài giống từng byte bản Node phát hành', () => {
  const installed = Object.entries(packages).flatMap(([name, { file, sha256 }]) => {
    const path = join('node_modules', name, file);
    return existsSync(path) ? [{ name, path, sha256 }] : [];
  });
  const found = installed.map(({ name, path }) => {
    return { name, path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
  });
  expect(found).toEqual(installed);
});
