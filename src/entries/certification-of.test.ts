import { expect, test } from 'vitest';
import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { certificationOf, certificationsOf, decidedBetween } from './certification-of.ts';
import { TODAY } from './testing/example-entries.ts';
import { sourceOf } from './to-catalog.ts';

const SOURCES = new Map(
  Object.entries({ march: '2024-03', year: '2022', undated: undefined }).map(([id, published]) => [
    id,
    sourceOf(id, { kind: 'press', title: id, ...(published === undefined ? {} : { published }) }),
  ]),
);

const between = (decided: string | null, sources: string[], knownOn: string = TODAY) =>
  decidedBetween({ decided, sources }, SOURCES, knownOn as CalendarDay);

test('ngày ghi trong quyết định là chính ngày ấy', () => {
  expect(between('2023-11-15', ['march'])).toEqual({
    earliest: '2023-11-15',
    latest: '2023-11-15',
  });
});

test('chỉ biết năm thì quyết định có thể ra vào bất kỳ ngày nào của năm', () => {
  expect(between('2021', ['march'])).toEqual({ earliest: '2021-01-01', latest: '2021-12-31' });
});

test('không biết ngày thì quyết định ra trước bài báo sớm nhất nói tới nó', () => {
  expect(between(null, ['march', 'year', 'undated'])).toEqual({
    earliest: '2019-08-21',
    latest: '2022-12-31',
  });
});

test('không bài báo nào ghi ngày thì quyết định ra trước hôm nay', () => {
  expect(between(null, ['undated'])).toEqual({ earliest: '2019-08-21', latest: TODAY });
});

test('quyết định đã có trong hồ sơ không thể ra sau hôm nay', () => {
  expect(between('2026', ['march'])).toEqual({ earliest: '2026-01-01', latest: TODAY });
});

test('khoảng ngày không bao giờ kết thúc trước khi bắt đầu', () => {
  expect(between('2026-12-01', ['march'])).toEqual({
    earliest: '2026-12-01',
    latest: '2026-12-01',
  });
  expect(between(null, ['undated'], '2019-01-01')).toMatchObject({ earliest: '2019-08-21' });
});

test('lời nói hết hạn được biết từ lúc bài báo đăng muộn nhất có thể', () => {
  const lapse = (sources: string[]) =>
    certificationOf(
      { stars: 3, decided: '2019', sources, lapse: { statement: { vi: 'Đã hết hạn.' }, sources } },
      SOURCES,
      TODAY,
    ).lapse?.knownFrom;
  expect(lapse(['march'])).toBe('2024-03-31');
  expect(lapse(['undated'])).toBe(TODAY);
});

test('những gì không ghi thì là không biết', () => {
  expect(
    certificationOf({ stars: null, decided: null, sources: ['undated'] }, SOURCES, TODAY),
  ).toMatchObject({
    number: null,
    issuer: null,
    note: null,
    validUntil: null,
    revoked: null,
    lapse: null,
    inferred: [],
  });
});

test('quyết định không thể có trước ngày hội đồng đánh giá', () => {
  const evaluated = { on: '2023-11-15' as CalendarDay, sources: ['bao'] };
  const known = '2026-11-23' as CalendarDay;
  expect(decidedBetween({ decided: null, evaluated, sources: [] }, new Map(), known)).toEqual({
    earliest: '2023-11-15',
    latest: known,
  });
  expect(decidedBetween({ decided: '2023', evaluated, sources: [] }, new Map(), known)).toEqual({
    earliest: '2023-11-15',
    latest: '2023-12-31',
  });
});

test('năm 2019 chỉ tính từ ngày có bộ tiêu chí đầu tiên, 21/8/2019', () => {
  expect(between('2019', ['march'])).toEqual({ earliest: '2019-08-21', latest: '2019-12-31' });
  expect(between('2019-08', ['march'])).toEqual({ earliest: '2019-08-21', latest: '2019-08-31' });
  expect(between('2019-09', ['march'])).toEqual({ earliest: '2019-09-01', latest: '2019-09-30' });
});

test('ngày trước bộ tiêu chí đầu tiên thì giữ nguyên như nguồn ghi', () => {
  expect(between('2019-05', ['march'])).toEqual({ earliest: '2019-05-01', latest: '2019-05-31' });
});

test('lần công nhận sau không thể có trước lần công nhận đứng trước nó', () => {
  const decided = (date: string | null, sources: string[]) => ({
    stars: 3 as const,
    decided: date,
    sources,
  });
  const intervals = (...items: ReturnType<typeof decided>[]) =>
    certificationsOf(items, SOURCES, TODAY).map((item) => item.decidedBetween);
  expect(intervals(decided('2023-05-01', []), decided(null, ['march']))).toEqual([
    { earliest: '2023-05-01', latest: '2023-05-01' },
    { earliest: '2023-05-01', latest: '2024-03-31' },
  ]);
  expect(intervals(decided('2023-05-01', []), decided(null, ['year']))[1]).toEqual({
    earliest: '2023-05-01',
    latest: '2023-05-01',
  });
  expect(intervals(decided('2020', []), decided('2023', []))[1]).toEqual({
    earliest: '2023-01-01',
    latest: '2023-12-31',
  });
});
