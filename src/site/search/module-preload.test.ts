import { expect, test } from 'vitest';
import { importedBy } from './module-preload.ts';

test('what a script needs at once is named, what it loads later is not', () => {
  const code = `import{a as b}from"./one.js";import"../two.js";export*from"/x/three.js";import("./late.js")`;
  expect(importedBy(code, '/mau/_astro/page.js')).toEqual([
    '/mau/_astro/one.js',
    '/mau/two.js',
    '/x/three.js',
  ]);
});
