import { expect, test } from 'vitest';
import { buildDay, editorRepository, siteAddress, siteContact } from './settings.ts';

const NOON = new Date('2026-11-23T12:00:00Z');

test('danh mục tính theo ngày ở Việt Nam', () => {
  expect(buildDay({}, NOON)).toBe('2026-11-23');
  expect(buildDay({}, new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24');
  expect(buildDay({ CATALOG_AS_OF: '' }, NOON)).toBe('2026-11-23');
});

test('CATALOG_AS_OF chọn một ngày khác', () => {
  expect(buildDay({ CATALOG_AS_OF: '2024-02-29' }, NOON)).toBe('2024-02-29');
});

test.each(['hôm nay', '2026', '2026-02-30'])('CATALOG_AS_OF=%s bị từ chối', (wanted) => {
  expect(() => buildDay({ CATALOG_AS_OF: wanted }, NOON)).toThrow('không phải một ngày');
});

test('lời từ chối chỉ cách viết', () => {
  expect(() => buildDay({ CATALOG_AS_OF: '23/11/2026' }, NOON)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: CATALOG_AS_OF=“23/11/2026” không phải một ngày. Viết năm-tháng-ngày, ví dụ CATALOG_AS_OF=2026-11-01.]`,
  );
});

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

test('nơi tiếp nhận đọc từ SITE_CONTACT, không có thì từ site.json', () => {
  const known = { email: 'gop-y@example.org', url: null };
  expect(siteContact({}, known)).toBe(known);
  expect(siteContact({ SITE_CONTACT: ' ' }, null)).toBeNull();
  expect(siteContact({ SITE_CONTACT: 'ocop@example.com' }, known)).toEqual({
    email: 'ocop@example.com',
    url: null,
  });
  expect(siteContact({ SITE_CONTACT: 'https://example.com/gop-y' }, known)).toEqual({
    email: null,
    url: 'https://example.com/gop-y',
  });
  expect(() => siteContact({ SITE_CONTACT: '0912' }, null)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: SITE_CONTACT=“0912” không phải địa chỉ thư hay địa chỉ web. Viết như gop-y@example.org hoặc https://example.org/gop-y/.]`,
  );
});

test('trang biên tập chỉ có khi được yêu cầu, và chỉ khi biết kho', () => {
  const repository = { CMS_REPOSITORY: 'vi-du/danh-muc' };
  expect(editorRepository(repository)).toBeUndefined();
  expect(editorRepository({ ...repository, CMS_EDITOR: 'off' })).toBeUndefined();
  expect(editorRepository({ ...repository, CMS_EDITOR: 'on' })).toBe('vi-du/danh-muc');
  expect(() => editorRepository({ CMS_EDITOR: 'on' })).toThrow('Đặt thêm CMS_REPOSITORY');
  expect(() => editorRepository({ ...repository, CMS_EDITOR: 'có' })).toThrow(
    'CMS_EDITOR=“có” không rõ',
  );
});
