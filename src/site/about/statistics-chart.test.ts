import { describe, expect, test } from 'vitest';
import { CHART, chartLayout } from './statistics-chart.ts';

const totals = (year: number, ...values: number[]) => ({
  year,
  totals: values,
  isContested: values.length > 1,
});

describe('The chart of published totals', () => {
  const layout = chartLayout([totals(2019, 26), totals(2021, 35), totals(2025, 54, 138)]);

  test('spreads the years evenly, also those without a total', () => {
    expect(layout.axis.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    const gaps = layout.axis.slice(1).map(({ x }, index) => x - (layout.axis[index]?.x ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.5);
  });

  test('joins the largest total of each year', () => {
    expect(layout.line.split(/[ML]/u)).toHaveLength(4);
    expect(layout.line.endsWith(`${CHART.width - CHART.right} ${CHART.top}`)).toBe(true);
  });

  test('keeps every mark inside the drawing', () => {
    const points = layout.years.flatMap(({ points }) => points);
    expect(points.every(({ x, y }) => x >= 0 && x <= CHART.width && y >= CHART.top - 1)).toBe(true);
    expect(points.every(({ y }) => y <= CHART.bottom)).toBe(true);
  });
});

test('Labels of one year keep their distance, however close the totals are', () => {
  const [year] = chartLayout([totals(2025, 136, 137, 138)]).years;
  const labels = year?.points.map(({ labelY }) => labelY) ?? [];
  expect(labels).toHaveLength(3);
  expect(labels.slice(1).every((label, index) => label - (labels[index] ?? 0) >= 14)).toBe(true);
});

test('A single year stands in the middle', () => {
  expect(chartLayout([totals(2025, 10)]).years[0]?.x).toBe(CHART.width / 2);
});

test('Twenty years are labelled without crowding, the last one always', () => {
  const { axis } = chartLayout([totals(2019, 26), totals(2038, 400)]);
  expect(axis.length).toBeLessThanOrEqual(8);
  expect(axis.at(-1)?.year).toBe(2038);
});
