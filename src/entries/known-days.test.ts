import { expect, test } from 'vitest';
import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { dataDay, evidenceDay } from './known-days.ts';
import { entriesOf } from './read-entries.ts';
import { edited, exampleTree, textOf, type Changes } from './testing/example-entries.ts';

const withSource = (facts: object): Changes => ({
  'sources/bai-moi.json': JSON.stringify({ kind: 'press', title: 'Bài', ...facts }),
});
const evidenceOn = (day: string, changes: Changes) =>
  evidenceDay(entriesOf(exampleTree(changes)).entries, day as CalendarDay);
const dataOn = (day: string, changes: Changes) =>
  dataDay(entriesOf(exampleTree(changes)).entries, day as CalendarDay);

test('hôm nay, mọi điều đã ghi đều đã xảy ra', () => {
  expect(evidenceOn('2026-11-23', withSource({ published: '2026' }))).toBe('2026-11-23');
});

test('xét một ngày đã qua thì tính đến ngày mới nhất có trong hồ sơ', () => {
  expect(evidenceOn('2020-06-30', withSource({ published: '2024-12-08' }))).toBe('2024-12-08');
  expect(evidenceOn('2020-06-30', withSource({ published: '2025' }))).toBe('2025-01-01');
  expect(evidenceOn('2020-06-30', withSource({ seen: '2026-01-02' }))).toBe('2026-01-02');
});

test('dữ liệu mới đến ngày gần nhất có người xem, dù trang được dựng lại mỗi đêm', () => {
  const seen = withSource({ seen: '2026-01-02' });
  expect(['2026-01-02', '2026-01-03', '2027-08-01'].map((day) => dataOn(day, seen))).toEqual([
    '2026-01-02',
    '2026-01-02',
    '2026-01-02',
  ]);
});

test('tháng hay năm chỉ chắc chắn có người xem từ ngày đầu', () => {
  expect(dataOn('2026-11-23', withSource({ published: '2026' }))).toBe('2026-01-01');
});

test('ngày rà lại nguồn cũng là ngày có người xem', () => {
  const motif = '"motifCaption": {';
  const reviewed = edited('site.json', motif, `"reviewed": "2026-11-20", ${motif}`);
  expect(textOf('site.json')).toContain(motif);
  expect(dataOn('2026-11-23', reviewed)).toBe('2026-11-20');
});

test('trang xét một ngày đã qua không nhận là có dữ liệu của ngày sau', () => {
  const seen = withSource({ seen: '2026-01-02' });
  expect(dataOn('2025-12-31', seen) <= '2025-12-31').toBe(true);
  expect(dataOn('2019-01-01', seen)).toBe('2019-01-01');
});
