import type { Area, Picture } from './page-picture.ts';

/** Which cells of a picture hold a dark pixel, row by row from the top. */
export interface Ink {
  /** The side of a cell, in pixels. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 where there is ink. */
  readonly inked: Uint8Array;
}

const DARK_BELOW = 128;

/** Whether the pixel is dark; green carries most of a colour’s lightness. */
export const isDark = (rgba: Picture['rgba'], pixel: number) =>
  (rgba[pixel * 4 + 1] ?? 0) < DARK_BELOW;

/** The ink of a picture in cells of that many pixels. */
export function inkOf({ width, height, rgba }: Picture, cell: number): Ink {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const inked = new Uint8Array(columns * rows);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x++) {
      if (isDark(rgba, y * width + x)) inked[row + Math.floor(x / cell)] = 1;
    }
  }
  return { cell, columns, rows, inked };
}

/** The same ink in cells of twice the side. */
export function coarser(ink: Ink): Ink {
  const columns = Math.ceil(ink.columns / 2);
  const rows = Math.ceil(ink.rows / 2);
  const inked = new Uint8Array(columns * rows);
  for (let y = 0; y < ink.rows; y++) {
    for (let x = 0; x < ink.columns; x++) {
      if (ink.inked[y * ink.columns + x]) inked[(y >> 1) * columns + (x >> 1)] = 1;
    }
  }
  return { cell: ink.cell * 2, columns, rows, inked };
}

/** The parts of the picture whose ink lies closer together than about a cell, in pixels. */
export function inkAreas({ cell, columns, rows, inked }: Ink): Area[] {
  const waits = inked.slice();
  const areas: Area[] = [];
  for (let first = 0; first < waits.length; first++) {
    if (!waits[first]) continue;
    const area = { left: columns, top: rows, right: 0, bottom: 0 };
    const waiting = [first];
    waits[first] = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const column = at % columns;
      const row = (at - column) / columns;
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column + 1);
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row + 1);
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          const next = y * columns + x;
          if (!waits[next]) continue;
          waits[next] = 0;
          waiting.push(next);
        }
      }
    }
    areas.push({
      left: area.left * cell,
      top: area.top * cell,
      right: area.right * cell,
      bottom: area.bottom * cell,
    });
  }
  return areas;
}
