import { expect, test } from 'vitest';
import { shownChange } from './shown-change.ts';

const CHANGED = { kind: 'changed', formerPath: undefined, isReadable: true } as const;

test('hai đoạn dài giống nhau ở đầu: chỗ khác vẫn được thấy', () => {
  const [before, after] = ['cũ', 'mới'].map((end) => `${'chữ '.repeat(300)}${end}`);
  const facts = [{ place: 'Bài viết, đoạn 1', before, after }];
  const shown = shownChange({ ...CHANGED, path: 'products/a/index.md', facts }, 'vi');
  expect(shown.split('\n').slice(1)).toEqual([
    `- Bài viết, đoạn 1: …${'chữ '.repeat(15)}cũ`,
    `+ Bài viết, đoạn 1: …${'chữ '.repeat(15)}mới`,
  ]);
});

test('tệp đổi mà không có điều nào đổi: nói vì sao', () => {
  const note = (path: string) => shownChange({ ...CHANGED, path, facts: [] }, 'vi');
  expect(note('site.json')).toBe('  site.json (sửa; chỉ đổi cách trình bày hoặc chú thích)');
  expect(note('pages/about.mdx')).toBe('  pages/about.mdx (sửa; nội dung đã đổi, không kể ở đây)');
});
