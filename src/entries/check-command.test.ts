import { expect, test } from 'vitest';
import { checkCommand } from './check-command.ts';

test('không nói gì thêm thì báo bằng tiếng Việt ra màn hình', () => {
  expect(checkCommand([])).toEqual({ format: 'text', lang: 'vi', record: false });
});

test('dạng báo cáo, thứ tiếng và việc ghi địa chỉ chọn được', () => {
  expect(checkCommand(['--format', 'github', '--lang=en', '--record'])).toEqual({
    format: 'github',
    lang: 'en',
    record: true,
  });
});

test.each([[['--format', 'jsn']], [['--lang', 'fr']], [['--frmat', 'json']], [['content']]])(
  'lệnh gõ sai %s được giải thích',
  (args) => {
    expect(() => checkCommand(args)).toThrowErrorMatchingSnapshot();
  },
);
