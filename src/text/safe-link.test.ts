import { expect, test } from 'vitest';
import { isEmailAddress, isSafeLink } from './safe-link.ts';

test.each([
  'https://example.org/a?b=c',
  'HTTP://example.org',
  'https://vi-du.vn/chè',
  'mailto:htx@vi-du.vn',
  'tel:+84339921606',
])('%s dẫn tới trang, hộp thư hoặc điện thoại', (url) => {
  expect(isSafeLink(url)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.org',
  '/\\evil.vn',
  'https://\\evil.vn',
  'https://a.vn\\@evil.vn',
  'https://a.vn@evil.vn',
  'mailto:a@b.vn?bcc=c@d.vn',
  'mailto:a@b.vn,c@d.vn',
  'tel:*21*0339921606#',
  'trang-khac',
  '',
])('“%s” bị từ chối', (url) => {
  expect(isSafeLink(url)).toBe(false);
});

test.each(['a?bcc=b@c.vn', 'a&b@c.vn', 'a%0ab@c.vn', 'a b@c.vn', 'a@b.vn, c@d.vn', 'a@b'])(
  '“%s” không phải một địa chỉ thư',
  (typed) => {
    expect(isEmailAddress(typed)).toBe(false);
  },
);
