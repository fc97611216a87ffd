import { expect, test } from 'vitest';
import { buildDay } from './build-day.ts';

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
