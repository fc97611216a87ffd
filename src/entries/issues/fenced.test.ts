import { expect, test } from 'vitest';
import { fenced } from './fenced.ts';

test('chữ được giữ nguyên trong khối', () => {
  expect(fenced('a: 1\nb: 2\n', 'yaml')).toBe('```yaml\na: 1\nb: 2\n```');
});

test.for(['```\n<img src=x>', '````\n@ai-do', 'x ````` y', '~~~\n```'])(
  'khối không bị %j đóng giữa chừng',
  (text) => {
    const lines = fenced(text).split('\n');
    const fence = lines.at(-1) ?? '';
    expect(fence).toMatch(/^`{3,}$/u);
    expect(lines[0]).toBe(`${fence}text`);
    for (const line of lines.slice(1, -1)) expect(line).not.toContain(fence);
    expect(lines.slice(1, -1).join('\n')).toBe(text);
  },
);

test('ký tự điều khiển và đổi chiều chữ hiện ra bằng tên', () => {
  expect(fenced('a\u202eb\rc\u001b[2J')).toBe('```text\na⟨U+202E⟩b⟨U+000D⟩c⟨U+001B⟩[2J\n```');
});
