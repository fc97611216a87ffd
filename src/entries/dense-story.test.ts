import { expect, test } from 'vitest';
import { problemsWith } from './example-entries.ts';
import { provoked, withStory } from './hostile-entries.ts';

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
