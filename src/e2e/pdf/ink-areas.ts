import type { Area, Picture } from './page-picture.ts';

const DARK_BELOW = 128;

/** The parts of a picture whose dark pixels lie closer together than about a cell of that many pixels. */
export function inkAreas(picture: Picture, cell: number): Area[] {
  const columns = Math.ceil(picture.width / cell);
  const isInked = inkedCells(picture, cell, columns);
  const areas: Area[] = [];
  for (let first = 0; first < isInked.length; first++) {
    if (!isInked[first]) continue;
    const area = { left: columns, top: Number.MAX_VALUE, right: 0, bottom: 0 };
    const waiting = [first];
    isInked[first] = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const column = at % columns;
      const row = (at - column) / columns;
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column + 1);
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row + 1);
      for (const next of neighbours(column, row, columns, isInked.length / columns)) {
        if (!isInked[next]) continue;
        isInked[next] = 0;
        waiting.push(next);
      }
    }
    areas.push({
      left: area.left * cell,
      top: area.top * cell,
      right: Math.min(area.right * cell, picture.width),
      bottom: Math.min(area.bottom * cell, picture.height),
    });
  }
  return areas;
}

function inkedCells({ width, height, rgba }: Picture, cell: number, columns: number): Uint8Array {
  const inked = new Uint8Array(columns * Math.ceil(height / cell));
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x++) {
      // Green carries most of a colour's lightness.
      if ((rgba[(y * width + x) * 4 + 1] ?? 0) < DARK_BELOW) inked[row + Math.floor(x / cell)] = 1;
    }
  }
  return inked;
}

function neighbours(column: number, row: number, columns: number, rows: number): number[] {
  const found: number[] = [];
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
      found.push(y * columns + x);
    }
  }
  return found;
}
