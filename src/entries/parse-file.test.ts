import { expect, test } from 'vitest';
import { HONEY, problemsWith, textOf } from './example-entries.ts';

const padded = (path: string) => ({ [path]: textOf(path) + ' '.repeat(64_001) });

test.each(['site.json', 'producers/htx-ban-nuoc.json', 'sources/bao-mau-2024.json'])(
  '%s quá 64 KB bị từ chối',
  (path) => {
    expect(problemsWith(padded(path))).toMatchObject([
      {
        ...{ file: `content/${path}`, code: 'unreadable' },
        message: { vi: 'Quá lớn: 65 KB, cho phép 64 KB.' },
      },
    ]);
  },
);

test.each(['index.md.txt', 'Index.md', 'index.docx'])('%s được nhận ra là index.md', (name) => {
  const changes = { [HONEY]: undefined, [HONEY.replace('index.md', name)]: textOf(HONEY) };
  const missing = problemsWith(changes).find(({ code }) => code === 'unreadable');
  expect(missing?.remedy).toEqual({
    vi: `Có tệp “${name}”: đổi tên thành “index.md”.`,
    en: `There is “${name}”: rename it to “index.md”.`,
  });
});

test.each(['synonyms.json', 'search-queries.json'])('tỉnh không có %s vẫn đủ', (path) => {
  expect(textOf(path)).toBe('');
  expect(problemsWith()).toEqual([]);
});

test.each(['categories.json', 'candidates.json', 'statistics.json', 'published.json'])(
  'danh sách chung %s được dài hơn',
  (path) => {
    expect(problemsWith(padded(path))).toEqual([]);
  },
);

test.each(['—', '-----', ' --- ', '–'])('dòng đóng viết là “%s” được chỉ đúng chỗ', (fence) => {
  const text = textOf(HONEY).replace(/\n---\n/u, `\n${fence}\n`);
  expect(problemsWith({ [HONEY]: text })).toMatchObject([
    { line: 19, remedy: { vi: 'Thay cả dòng này bằng ba dấu gạch sát lề: “---”.' } },
  ]);
});
