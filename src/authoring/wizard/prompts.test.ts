import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { optionsFor } from '../proposal/options.ts';
import { entriesIn } from '../testing/sheet-import.sample.ts';
import { PROVINCE } from '../testing/sheet-import.sample.ts';
import { askOption, askText, Back, matching, Stopped } from './prompts.ts';

const leaves =
  optionsFor(
    { input: { kind: 'relation', to: 'categories' } },
    entriesIn(PROVINCE),
    new Map(),
    'vi',
  ) ?? [];

/** A terminal at which the keys are pressed one after the other, each once the question before it stands there. */
function typist(keys: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...keys];
  output.on('data', () => {
    const next = left.shift();
    if (next !== undefined) setImmediate(() => input.write(next));
  });
  return { input, output };
}

const FEW = ['Thịt', 'Chè', 'Rượu', 'Du lịch'].map((label, index) => ({
  value: `${index}`,
  label,
  names: [label],
}));

test('gõ “che” tìm thấy chè, không phải chỗ khác có chữ ấy', () => {
  const [first] = matching(leaves, 'che');
  expect(first?.label).toMatch(/[Cc]hè/u);
  expect(matching(FEW, 'che').map(({ label }) => label)).toEqual(['Chè']);
  expect(matching(FEW, '')).toBe(FEW);
});

test('gõ chữ ở một danh sách ngắn là tìm trong đó; Enter lấy cái tìm được', async () => {
  const terminal = typist(['c', 'h', 'e', '\r', '\r']);
  expect(await askOption('vi', 'Phân nhóm', FEW, undefined, terminal)).toBe('1');
});

test('Esc lùi một bước, Ctrl+C dừng hẳn', async () => {
  const asked = (key: string) => askText('vi', 'Tên', { validate: () => undefined }, typist([key]));
  await expect(asked('\u001B')).rejects.toThrow(Back);
  await expect(asked('\u0003')).rejects.toThrow(Stopped);
});
