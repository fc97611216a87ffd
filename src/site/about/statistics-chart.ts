import type { YearTotals } from '../../catalog/statistics/statistics-over-time.ts';

/** The drawing area in its own units; 340 is about the width of a phone's text column. */
export const CHART = {
  width: 340,
  height: 230,
  left: 22,
  right: 28,
  top: 26,
  bottom: 198,
} as const;

const LABEL_HEIGHT = 14;
const MOST_YEAR_LABELS = 8;

/** A published total on the chart. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly total: number;
  /** The largest total of its year is labelled above, the others to the right. */
  readonly isHighest: boolean;
  readonly labelY: number;
}

/** A year with its totals on the chart. */
export interface ChartYear {
  readonly year: number;
  readonly x: number;
  readonly isContested: boolean;
  /** Highest first. */
  readonly points: readonly ChartPoint[];
}

/** What to draw where; the line joins the largest total of each year. */
export interface ChartLayout {
  readonly years: readonly ChartYear[];
  readonly line: string;
  /** Every year of the axis, also those without a total. */
  readonly axis: readonly { readonly year: number; readonly x: number }[];
}

/** Places the totals on the chart, from zero up; labels within a year never overlap. */
export function chartLayout(totals: readonly YearTotals[]): ChartLayout {
  const first = totals.at(0)?.year ?? 0;
  const last = totals.at(-1)?.year ?? first;
  const most = Math.max(1, ...totals.flatMap((year) => year.totals));
  const { left, right, width, top, bottom } = CHART;
  const x = (year: number) =>
    first === last
      ? width / 2
      : round(left + ((year - first) / (last - first)) * (width - left - right));
  const y = (total: number) => round(bottom - (total / most) * (bottom - top));
  const years = totals.map(({ year, totals: values, isContested }) => ({
    year,
    isContested,
    x: x(year),
    points: placed(values, x(year), y),
  }));
  const tops = years.flatMap(({ points: [highest] }) => (highest ? [highest] : []));
  const stride = Math.ceil((last - first + 1) / MOST_YEAR_LABELS);
  return {
    years,
    line: tops.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(''),
    axis: Array.from({ length: last - first + 1 }, (_, index) => last - index)
      .filter((_, index) => index % stride === 0)
      .map((year) => ({ year, x: x(year) }))
      .reverse(),
  };
}

function placed(totals: readonly number[], x: number, y: (total: number) => number): ChartPoint[] {
  const points: ChartPoint[] = [];
  for (const total of totals.toReversed()) {
    const above = points.at(-1);
    const ownY = y(total) + 4;
    points.push({
      x,
      y: y(total),
      total,
      isHighest: above === undefined,
      labelY: above === undefined ? y(total) - 9 : Math.max(ownY, above.labelY + LABEL_HEIGHT),
    });
  }
  return points;
}

const round = (value: number) => Math.round(value * 10) / 10;
