import { createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { checkedBundle } from './checked-bundle.ts';

test('no script of this release of Pagefind leaves out a file that did not come', async () => {
  const { index } = await createIndex();
  const { files = [] } = (await index?.getFiles()) ?? {};
  const scripts = files.filter(({ path }) => /^pagefind(?:-worker)?\.js$/u.test(path));
  expect(scripts).toHaveLength(2);
  for (const { content } of scripts) {
    const code = checkedBundle(new TextDecoder().decode(content));
    expect(code).not.toContain('.catch(()=>{});}async loadF');
    expect(code.match(/wholeFile\(/gu)).toHaveLength(2);
  }
});

test('a release that reads its files otherwise stops the build', () => {
  expect(() => checkedBundle('fetch(input)')).toThrow('Pagefind no longer says');
});
