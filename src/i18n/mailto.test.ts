import { expect, test } from 'vitest';
import { mailto } from './mailto.ts';

test('tiêu đề và nội dung tới nơi nguyên vẹn, dấu nào cũng vậy', () => {
  const text = 'Sản phẩm: Chè & trà 100% #1?\nHạng sao: …';
  const link = new URL(mailto('gop-y@example.org', 'Mới: a&b=c', text));
  expect(link.pathname).toBe('gop-y@example.org');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    subject: 'Mới: a&b=c',
    body: text.replace('\n', '\r\n'),
  });
  expect(link.href).not.toMatch(/\+/u);
});
