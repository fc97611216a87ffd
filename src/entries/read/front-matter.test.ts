import { expect, test } from 'vitest';
import { HONEY, problemsWith, textOf } from '../testing/example-entries.ts';
import { provoked, withStory } from '../testing/hostile-codes.ts';

const words = (count: number) => 'mật '.repeat(count);

test('đoạn dài quá 5.000 ký tự bị chỉ ở dòng đầu của đoạn, kèm cách chia', () => {
  const [problem] = problemsWith(withStory(`Ong.\n\n${words(700)}\n${words(700)}`));
  expect(problem).toMatchObject({ code: 'unreadable', line: 23, column: 1 });
  expect([problem?.message, problem?.remedy]).toMatchInlineSnapshot(`
    [
      {
        "en": "This paragraph has more than 5,000 characters.",
        "vi": "Đoạn này dài quá 5.000 ký tự.",
      },
      {
        "en": "Divide it, with an empty line between two paragraphs.",
        "vi": "Chia thành nhiều đoạn, giữa hai đoạn có một dòng trống.",
      },
    ]
  `);
});

test('bài dài gồm nhiều đoạn vừa phải được nhận', () => {
  expect(provoked(withStory(`${words(1200)}\n\n`.repeat(20)))).toEqual([]);
});

test('danh sách và trích dẫn lồng quá 10 cấp bị chỉ đúng dòng', () => {
  for (const marker of ['>', '> ', '- ', '* ', '1. ', '1) ', '> - ']) {
    const [problem] = problemsWith(withStory(`Ong.\n\n${marker.repeat(11)}a`));
    expect(problem).toMatchObject({ code: 'unreadable', line: 23, column: 1 });
  }
  const [problem] = problemsWith(withStory(`${'> '.repeat(11)}a`));
  expect([problem?.message, problem?.remedy]).toMatchInlineSnapshot(`
    [
      {
        "en": "Lists or quotations are nested more than 10 deep.",
        "vi": "Danh sách hoặc trích dẫn lồng nhau quá 10 cấp.",
      },
      {
        "en": "Write paragraphs instead.",
        "vi": "Viết thành đoạn văn.",
      },
    ]
  `);
});

test('mười cấp, số năm và chữ đậm ở đầu dòng không bị coi là lồng nhau', () => {
  expect(provoked(withStory(`${'> '.repeat(10)}a`))).toEqual([]);
  expect(provoked(withStory('2026. Năm nay.\n\n**Mật** - > ngon.\n\n- 3 – 4'))).toEqual([]);
});

const CHOKING = [
  '>',
  '> ',
  '1. ',
  '- ',
  '&#x6a;',
  '*a_ ',
  'a**b',
  '[',
  '![',
  '](',
  '[a](',
  '<',
  '<!--',
  '`',
  '`a``',
  '|',
  '~',
  '$',
  '\\',
  'a@b.',
  'http://a.',
  '[^1]',
  '[a]: b\n',
  '>\n',
];

test.each(CHOKING)('200 KB toàn %j được trả lời trong vài giây', { timeout: 30_000 }, (unit) => {
  const size = Math.floor(190_000 / unit.length);
  const started = performance.now();
  problemsWith(withStory(unit.repeat(size)));
  problemsWith(withStory(`${unit.repeat(Math.floor(4900 / unit.length))}\n\n`.repeat(38)));
  expect(performance.now() - started).toBeLessThan(20_000);
});

const padded = (path: string) => ({ [path]: textOf(path) + ' '.repeat(64_001) });

test.each(['site.json', 'producers/htx-ban-nuoc.json', 'sources/bao-mau-2024.json'])(
  '%s quá 64 KB bị từ chối',
  (path) => {
    expect(problemsWith(padded(path))).toMatchObject([
      {
        file: `content/${path}`,
        code: 'unreadable',
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

test.each([
  'synonyms.json',
  'search-queries.json',
  'places.json',
  'past-fairs.json',
  'collections.json',
])('tỉnh không có %s vẫn đủ', (path) => {
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
