import { expect, test } from 'vitest';
import type { CalendarDay } from '../catalog/calendar-day.ts';
import { entriesOf } from './entries.ts';
import { evidenceDay } from './evidence-day.ts';
import { exampleTree } from './example-entries.ts';

const evidenceOn = (day: string, published: string) => {
  const source = { kind: 'press', title: 'Bài', published };
  const tree = exampleTree({ 'sources/bai-moi.json': JSON.stringify(source) });
  return evidenceDay(entriesOf(tree).entries, day as CalendarDay);
};

test('hôm nay, mọi điều đã ghi đều đã xảy ra', () => {
  expect(evidenceOn('2026-11-23', '2026')).toBe('2026-11-23');
});

test('xét một ngày đã qua thì tính đến ngày mới nhất có trong hồ sơ', () => {
  expect(evidenceOn('2020-06-30', '2024-12-08')).toBe('2024-12-08');
  expect(evidenceOn('2020-06-30', '2025')).toBe('2025-01-01');
});
