import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageStore } from './page-store.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pages-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'below', 'site');

/** A build that makes these pages, as keys with their texts. */
function built(pages: Readonly<Record<string, string>>): void {
  const store = new PageStore(file());
  for (const [key, text] of Object.entries(pages)) store.keep(key, Buffer.from(text));
  store.finish();
}

/** What the next build finds at these keys. */
function found(...keys: string[]): (string | undefined)[] {
  const store = new PageStore(file());
  return keys.map((key) => {
    const page = store.again(key);
    return page && Buffer.from(page).toString();
  });
}

test('lần dựng sau thấy đúng những trang lần trước giữ', () => {
  expect(found('a')).toEqual([undefined]);
  built({ a: 'mật ong', b: 'chè', trống: '' });
  expect(found('a', 'b', 'trống', 'c')).toEqual(['mật ong', 'chè', '', undefined]);
  expect(new PageStore(file()).isSpoilt).toBe(false);
  built({ b: 'chè' });
  expect(found('a', 'b')).toEqual([undefined, 'chè']);
});

test('lần dựng bị dừng giữa chừng để nguyên trang của lần trước', () => {
  built({ a: 'mật ong' });
  new PageStore(file()).keep('a', Buffer.from('dở dang'));
  expect(found('a')).toEqual(['mật ong']);
});

test('tệp bị cụt ở bất cứ đâu thì không trang nào được dùng, và biết là hỏng', () => {
  built({ a: 'mật ong', b: 'chè' });
  const whole = readFileSync(file());
  for (let length = 0; length < whole.length; length += 1) {
    writeFileSync(file(), whole.subarray(0, length));
    const store = new PageStore(file());
    expect([length, store.isSpoilt, store.again('a')]).toEqual([length, true, undefined]);
  }
});

test('trang hay bảng bị sửa dù một chữ thì không được dùng', () => {
  built({ a: 'mật ong' });
  const whole = readFileSync(file(), 'latin1');
  for (let place = 0; place < whole.length; place += 1) {
    const other = whole[place] === 'x' ? 'y' : 'x';
    writeFileSync(file(), whole.slice(0, place) + other + whole.slice(place + 1), 'latin1');
    expect(found('a')).toEqual([undefined]);
  }
});

test('nơi không ghi được thì dựng như thường, không giữ gì', () => {
  writeFileSync(join(folder, 'below'), 'một tệp, không phải thư mục');
  built({ a: 'mật ong' });
  expect(found('a')).toEqual([undefined]);
  truncateSync(join(folder, 'below'));
});
