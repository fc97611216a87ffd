import { expect, test } from 'vitest';
import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { endOf } from '../catalog/certification/certification.ts';
import { validityOn } from '../catalog/certification/validity.ts';
import { certificationOf, certificationsOf, decisionTime } from './certification-of.ts';
import { TODAY } from './testing/example-entries.ts';
import { sourceOf } from './to-catalog.ts';

const SOURCES = new Map(
  Object.entries({
    march: { published: '2024-03' },
    year: { published: '2022' },
    undated: {},
    seen: { seen: '2025-10-05' as CalendarDay },
    both: { published: '2025', seen: '2025-10-05' as CalendarDay },
  }).map(([id, told]) => [id, sourceOf(id, { kind: 'press', title: id, ...told })]),
);

const timeOf = (decided: string | null, sources: string[], knownOn: string = TODAY) =>
  decisionTime({ decided, sources }, SOURCES, knownOn as CalendarDay);
const between = (...args: Parameters<typeof timeOf>) => timeOf(...args).decidedBetween;

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

test('nguồn không ghi ngày đăng thì tính theo ngày người biên tập xem, hôm nào chạy cũng vậy', () => {
  const seen = { earliest: '2019-08-21', latest: '2025-10-05' };
  expect(between(null, ['undated', 'seen'])).toEqual(seen);
  expect(between(null, ['undated', 'seen'], '2030-01-01')).toEqual(seen);
});

test('ngày xem sớm hơn ngày đăng muộn nhất có thể thì ngày xem mới là giới hạn, và ngược lại', () => {
  expect(between(null, ['both']).latest).toBe('2025-10-05');
  expect(between(null, ['march', 'seen']).latest).toBe('2024-03-31');
});

test('ngày xem không thu hẹp năm mà nguồn đã nêu', () => {
  expect(between('2025', ['seen'])).toEqual({ earliest: '2025-01-01', latest: '2025-12-31' });
});

test('không nguồn nào có ngày thì không rõ muộn nhất là khi nào, dù hôm nay đã có trong hồ sơ', () => {
  expect(timeOf(null, ['undated'])).toEqual({
    decidedBetween: { earliest: '2019-08-21', latest: null },
    madeBy: TODAY,
  });
  expect(timeOf(null, ['undated'], '2030-01-01').decidedBetween.latest).toBeNull();
});

test('giấy chứng nhận không rõ hạn cuối thì không bao giờ bị coi là chắc chắn quá hạn', () => {
  const undated = { stars: 3 as const, decided: null, sources: ['undated'] };
  const seen = { ...undated, sources: ['seen'] };
  const statesOn = (on: string, fields: typeof undated) => {
    const today = on as CalendarDay;
    return validityOn(certificationsOf([fields], SOURCES, today), today);
  };
  expect(statesOn('2040-01-01', undated)).toMatchObject({
    status: 'uncertain',
    ends: { earliest: '2022-08-21', latest: null },
  });
  expect(statesOn('2028-10-05', seen).status).toBe('uncertain');
  expect(statesOn('2028-10-06', seen).status).toBe('expired');
});

test('quyết định của năm nay đã có trong hồ sơ thì đã ra rồi, còn năm vẫn là điều duy nhất biết chắc', () => {
  expect(timeOf('2026', ['march'])).toEqual({
    decidedBetween: { earliest: '2026-01-01', latest: '2026-12-31' },
    madeBy: TODAY,
  });
});

test('khoảng ngày không bao giờ kết thúc trước khi bắt đầu', () => {
  expect(timeOf('2026-12-01', ['march'])).toEqual({
    decidedBetween: { earliest: '2026-12-01', latest: '2026-12-01' },
    madeBy: '2026-12-01',
  });
  expect(timeOf(null, ['undated'], '2019-01-01').madeBy).toBe('2019-08-21');
  expect(between('2019', ['seen']).earliest).toBe('2019-08-21');
});

test('lời nói hết hạn được biết từ lúc bài báo đăng muộn nhất có thể', () => {
  const lapsed = (sources: string[], decided = '2025') =>
    certificationOf(
      { stars: 3, decided, sources, lapse: { statement: { vi: 'Đã hết hạn.' }, sources } },
      SOURCES,
      TODAY,
    );
  expect(lapsed(['march']).lapse).toMatchObject({ knownFrom: '2024-03-31', isDated: true });
  expect(lapsed(['seen']).lapse).toMatchObject({ knownFrom: '2025-10-05', isDated: true });
  expect(lapsed(['undated']).lapse).toMatchObject({ knownFrom: TODAY, isDated: false });
  expect(endOf(lapsed(['seen']))).toEqual({ earliest: '2025-01-01', latest: '2025-10-05' });
  // What bears no date ends the certificate, but tells no day.
  expect(endOf(lapsed(['undated']))).toEqual({ earliest: '2025-01-01', latest: null });
  expect(endOf(lapsed(['undated'], '2019'))).toEqual({
    earliest: '2022-08-21',
    latest: '2022-12-31',
  });
});

test('những gì không ghi thì là không biết', () => {
  expect(
    certificationOf({ stars: null, decided: null, sources: ['undated'] }, SOURCES, TODAY),
  ).toMatchObject({
    number: null,
    issuer: null,
    code: null,
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
  const time = (decided: string | null) =>
    decisionTime({ decided, evaluated, sources: [] }, new Map(), known);
  expect(time(null)).toEqual({
    decidedBetween: { earliest: '2023-11-15', latest: null },
    madeBy: known,
  });
  expect(time('2023').decidedBetween).toEqual({ earliest: '2023-11-15', latest: '2023-12-31' });
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
