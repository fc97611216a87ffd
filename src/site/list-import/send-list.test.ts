import { expect, test } from 'vitest';
import { IMPORT_REPORT_WORDS } from './report-words.ts';
import { waysToSend } from './send-list.ts';

const words = IMPORT_REPORT_WORDS.vi;
const FILE = '“a & b#.xlsx”';

test('mỗi nơi nhận có một đường dẫn, lời đã điền sẵn; nơi không biết thì không có', () => {
  const ways = waysToSend(
    { repository: 'to-chuc/danh-muc', mail: 'gop-y@example.org', page: undefined },
    FILE,
    '1 mới',
    words,
  );
  const [issue, mail] = ways.map(({ href }) => new URL(href));
  expect(ways).toHaveLength(2);
  expect(issue?.pathname).toBe('/to-chuc/danh-muc/issues/new');
  expect(issue?.searchParams.get('title')).toBe(`Danh sách OCOP: ${FILE}`);
  expect(issue?.searchParams.get('body')).toContain('Máy đọc: 1 mới');
  expect(mail?.searchParams.get('subject')).toBe(`Danh sách OCOP: ${FILE}`);
  expect(waysToSend({}, FILE, '', words)).toEqual([]);
  expect(waysToSend({ page: 'https://example.org/' }, FILE, '', words)).toHaveLength(1);
});
