import { expect, test } from 'vitest';
import { catalogOf, certified, day, product } from '../../../catalog/catalog.sample.ts';
import type { Certification } from '../../../catalog/certification/certification.ts';
import { recognitionIn, visitsIn, visitsNow, weekOf } from './since-visit.ts';
import { validityRows } from '../validity-rows.ts';

const DAY = '2026-11-16';
const rowsOf = (certifications: Record<string, Certification>) =>
  validityRows(
    catalogOf(DAY, {
      products: Object.entries(certifications).map(([slug, certification]) =>
        product(slug, { certifications: [certification] }),
      ),
    }),
    'vi',
  );
const NEVER = { before: null, last: null };
const BEFORE = { tra: certified('2023-11-15'), che: certified('2020', { stars: 3 }) };

test('lần đầu mở trang thì nhìn lại bảy ngày', () => {
  const week = weekOf(rowsOf(BEFORE), day(DAY));
  expect(week.since).toBe('2026-11-09');
  expect(week.changed).toEqual([]);
});

test('giấy hết hạn ngày 15 thì ngày 16 được kể, đến hết tuần sau', () => {
  const passed = (on: string) => weekOf(rowsOf(BEFORE), day(on)).passed.map(({ slug }) => slug);
  expect(['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map(passed)).toEqual([
    [],
    ['tra'],
    ['tra'],
    [],
  ]);
});

test('kỳ nộp hồ sơ mở 180 ngày trước ngày hết hạn; giấy đã thu hồi thì không còn kỳ nào', () => {
  const revoked = { on: day('2026-02-01'), reason: { vi: 'Sai phạm' }, sources: [] };
  const rows = rowsOf({ con: certified('2024-05-13'), thu: certified('2024-05-13', { revoked }) });
  const opened = (on: string) => weekOf(rows, day(on)).opened.map(({ slug }) => slug);
  expect(['2026-11-13', '2026-11-14', '2026-11-20', '2026-11-21'].map(opened)).toEqual([
    [],
    ['con'],
    ['con'],
    [],
  ]);
});

test('lâu ngày mới mở lại thì kể từ lần trước, cả thứ mới nhập và thứ đã đổi', () => {
  const first = visitsNow(NEVER, rowsOf(BEFORE), day('2026-10-01'));
  const now = rowsOf({
    tra: certified('2023-11-15'),
    che: certified('2024-03-02', { stars: 4 }),
    moi: certified('2025-01-01'),
  });
  const { before } = visitsNow(visitsIn(JSON.stringify(first)), now, day(DAY));
  const week = weekOf(now, day(DAY), before);
  expect(week.since).toBe('2026-10-01');
  const told = week.changed.map((change) => [
    change.row.slug,
    change.before === null ? null : recognitionIn(change.before),
  ]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['che', { stars: 3, decided: '2020' }],
      ['moi', null],
    ]),
  );
  expect(told).toHaveLength(2);
});

test('mở lại trong cùng ngày vẫn so với lần trước ấy', () => {
  const old = visitsNow(NEVER, rowsOf(BEFORE), day('2026-10-01'));
  const once = visitsNow(old, rowsOf(BEFORE), day(DAY));
  const twice = visitsNow(once, rowsOf(BEFORE), day(DAY));
  expect(once.before?.day).toBe('2026-10-01');
  expect(twice).toEqual(once);
});

test('ngày dựng trang nhích lên không biến một giấy không rõ ngày thành có thay đổi', () => {
  const open = certified(null, {
    decidedBetween: { earliest: day('2019-08-21'), latest: null },
  });
  const yesterday = visitsNow(NEVER, rowsOf({ tra: open }), day('2026-11-15'));
  const { before } = visitsNow(yesterday, rowsOf({ tra: open }), day(DAY));
  expect(weekOf(rowsOf({ tra: open }), day(DAY), before).changed).toEqual([]);
});

test.each([null, '', '{}', '[]', '{"last":1}', '{"last":{"day":"mai","facts":{}}}'])(
  'không có lần mở nào trong %j',
  (stored) => {
    expect(visitsIn(stored)).toEqual(NEVER);
  },
);
