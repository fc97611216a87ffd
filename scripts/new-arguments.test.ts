import { expect, test } from 'vitest';
import { typedAnswers } from '../src/authoring/wizard/new-command.ts';
import { NEW_KINDS, questionsFor } from '../src/authoring/proposal/questions.ts';
import { newCommand } from './new-arguments.ts';
import { newHelp } from './new-help.ts';

test('không nói gì thì hỏi mọi điều, bằng tiếng Việt', () => {
  expect(newCommand([])).toEqual({
    kind: undefined,
    typed: new Map(),
    slug: undefined,
    issueFile: undefined,
    isAnnotated: false,
    isDryRun: false,
    wantsHelp: false,
    lang: 'vi',
  });
});

test('câu hỏi nào cũng trả lời được bằng một cờ, và không hai câu nào chung cờ', () => {
  for (const kind of NEW_KINDS) {
    const flags = questionsFor(kind).map(({ flag }) => flag);
    expect(flags).toEqual([...new Set(flags)]);
    const command = newCommand([kind, ...flags.map((flag) => `--${flag}=x`)]);
    expect([...typedAnswers(command, kind).keys()].sort()).toEqual(
      questionsFor(kind)
        .map(({ key }) => key)
        .sort(),
    );
    for (const flag of flags) expect(newHelp('vi')).toContain(`--${flag} `);
  }
});

test('cờ của danh sách ghi được nhiều lần', () => {
  const command = newCommand(['product', '--aliases', 'a', '--aliases', 'b', '--sources=x']);
  expect(Object.fromEntries(typedAnswers(command, 'product'))).toEqual({
    'aliases.vi': ['a', 'b'],
    'certifications.sources': ['x'],
  });
});

test.each([
  [['--nmae', 'x']],
  [['sản phẩm']],
  [['product', 'producer']],
  [['--lang', 'fr']],
  [['--slug']],
  [['--lang=en', '--starz', '4']],
])('lệnh gõ sai %s được giải thích', (args) => {
  expect(() => newCommand(args)).toThrowErrorMatchingSnapshot();
});

test('cờ của loại mục khác, hay ghi hai lần cho một giá trị, bị từ chối', () => {
  const foreign = newCommand(['product', '--phone', '0912345678']);
  expect(() => typedAnswers(foreign, 'product')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: --phone không dùng cho sản phẩm.]`,
  );
  const twice = newCommand(['product', '--stars', '3', '--stars', '4']);
  expect(() => typedAnswers(twice, 'product')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: --stars chỉ nhận một giá trị.]`,
  );
});

test('cờ của một nhóm, ghi lần thứ hai, mở mục thứ hai của nhóm ấy', () => {
  const command = newCommand([
    'product',
    '--prices-text',
    '30.000 đồng',
    '--prices-date',
    '2026-05',
    '--prices-sources',
    'a,b',
    '--prices-text',
    '50.000 đồng',
    '--prices-date',
    '',
    '--prices-sources',
    'c',
    '--valid-until-day',
    '2026-12-31',
    '--conflicts',
    'Một; hai',
    '--conflicts',
    'Ba',
  ]);
  expect(Object.fromEntries(typedAnswers(command, 'product'))).toEqual({
    'prices.0.text.vi': ['30.000 đồng'],
    'prices.1.text.vi': ['50.000 đồng'],
    'prices.0.date': ['2026-05'],
    'prices.1.date': [''],
    'prices.0.sources': ['a,b'],
    'prices.1.sources': ['c'],
    'certifications.validUntil.day': ['2026-12-31'],
    'conflicts.vi': ['Một; hai', 'Ba'],
  });
});
