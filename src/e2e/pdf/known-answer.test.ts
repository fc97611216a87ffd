import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashOf, knownAnswer } from './known-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('tệp đã xem rồi thì không xem lại; tệp khác, câu hỏi khác hay cách xem khác thì xem lại từ đầu', async () => {
  let asked = 0;
  const answer = (bytes: string, question: string, code: string) =>
    knownAnswer(Buffer.from(bytes), {
      folder,
      code: hashOf([Buffer.from(code)]),
      question,
      ask: () => Promise.resolve({ number: ++asked }),
    });
  expect(await answer('tệp', 'mấy mã?', 'cách')).toEqual({ number: 1 });
  expect(await answer('tệp', 'mấy mã?', 'cách')).toEqual({ number: 1 });
  expect(await answer('tệp khác', 'mấy mã?', 'cách')).toEqual({ number: 2 });
  expect(await answer('tệp', 'mấy trang?', 'cách')).toEqual({ number: 3 });
  expect(await answer('tệp', 'mấy mã?', 'cách')).toEqual({ number: 1 });
  expect(await answer('tệp', 'mấy mã?', 'cách khác')).toEqual({ number: 4 });
  expect(await answer('tệp', 'mấy mã?', 'cách')).toEqual({ number: 5 });
  expect(readdirSync(folder)).toHaveLength(1);
});
