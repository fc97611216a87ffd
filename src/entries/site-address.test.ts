import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

const KNOWN = 'https://example.org/ocop/';

test('không có SITE_URL thì lấy địa chỉ trong site.json, nếu có', () => {
  expect(siteAddress({}, KNOWN)?.href).toBe(KNOWN);
  expect(siteAddress({ SITE_URL: ' ' }, KNOWN)?.href).toBe(KNOWN);
  expect(siteAddress({}, null)).toBeUndefined();
  expect(siteAddress({})).toBeUndefined();
});

test('SITE_URL chọn một địa chỉ khác', () => {
  expect(siteAddress({ SITE_URL: 'https://example.com/mau/' }, KNOWN)?.href).toBe(
    'https://example.com/mau/',
  );
});

test.each(['foo', 'example.org', 'ftp://example.org/', 'https://', 'https://a:b@example.org/'])(
  'SITE_URL=%s bị từ chối',
  (wanted) => {
    expect(() => siteAddress({ SITE_URL: wanted }, KNOWN)).toThrow('không phải địa chỉ web');
  },
);

test('lời từ chối chỉ cách viết', () => {
  expect(() => siteAddress({ SITE_URL: 'foo' })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: SITE_URL=“foo” không phải địa chỉ web. Viết cả https://, ví dụ SITE_URL=https://example.org/ocop/.]`,
  );
});
