import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE_FILES, enginePath } from './engine-files.ts';

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version;

test('every file that the browser’s typesetter needs is there, and its name tells its version', () => {
  for (const file of ENGINE_FILES) {
    const [owner = '', name = ''] = file.source.split('/');
    expect(existsSync(`node_modules/${file.source}`), file.source).toBe(true);
    expect(enginePath(file)).toContain(`-${versionOf(`${owner}/${name}`)}.`);
  }
});

test('the files lie beside each other under names of their own', () => {
  expect(new Set(ENGINE_FILES.map(enginePath)).size).toBe(ENGINE_FILES.length);
});
