import { expect, test } from 'vitest';
import { day, source } from './catalog.sample.ts';
import { firstKnown, mayProveStars, SOURCE_KINDS } from './source.ts';

test('A decision, an official page or the press may prove stars; a shop never does', () => {
  expect(SOURCE_KINDS.filter(mayProveStars)).toEqual(['decision', 'official', 'press']);
});

test('What sources tell is known from their publication, or from the day on which someone saw one', () => {
  const told = (...dates: Parameters<typeof source>[1][]) =>
    firstKnown(dates.map((each, index) => source(String(index), each)));
  expect(told({ published: '2024-03' }, { published: '2023' })).toBe('2023-12-31');
  expect(told({ published: '2024-03', seen: day('2024-03-09') })).toBe('2024-03-09');
  expect(told({}, { seen: day('2026-11-23') })).toBe('2026-11-23');
  expect(told({}, {})).toBeUndefined();
});
