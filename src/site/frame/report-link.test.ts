import { expect, test } from 'vitest';
import { reportLink } from './report-link.ts';

const NAME = 'Chè & trà “Mẫu” 100%';
const PAGE = 'https://example.org/ocop/san-pham/che/';
const MAILBOX = { email: 'gop-y@example.org', url: 'https://example.org/gop-y/' };

const linkOf = (...[contact, repository]: [Parameters<typeof reportLink>[0]['contact'], string?]) =>
  reportLink({ contact, repository }, NAME, PAGE, 'vi');

test('thư báo sai ghi sẵn tên và địa chỉ của trang, dấu nào cũng nguyên', () => {
  const link = new URL(linkOf(MAILBOX, 'vi-du/danh-muc') ?? '');
  expect(link.pathname).toBe('gop-y@example.org');
  expect(link.searchParams.get('subject')).toBe(`Sai sót: ${NAME}`);
  expect(link.searchParams.get('body')).toContain(`${NAME}\r\n${PAGE}\r\n`);
});

test('không có hộp thư thì dùng trang tiếp nhận', () => {
  expect(linkOf({ email: null, url: MAILBOX.url }, 'vi-du/danh-muc')).toBe(MAILBOX.url);
});

test('chỉ có kho trên GitHub thì mở đúng mẫu báo sai sót, điền sẵn tên và địa chỉ', () => {
  const link = new URL(linkOf(null, 'vi-du/danh-muc') ?? '');
  expect(link.origin + link.pathname).toBe('https://github.com/vi-du/danh-muc/issues/new');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    template: 'bao-sai-sot.yml',
    title: `Sai sót: ${NAME}`,
    'which-entry': `${NAME} (${PAGE})`,
  });
});

test('không có kênh nào thì không có liên kết nào bịa ra', () => {
  expect(linkOf(null)).toBeUndefined();
});
