import type { Palette } from '../site.ts';

/** The side of a cell of the motif, in pixels on a screen. */
export const MOTIF_CELL = 4;

/** One repeat of the brocade border: each cell of the motif a stitch, its neighbours in a row joined. */
export function motifSvg(rows: readonly string[], palette: Palette, gold: string): string {
  const colours: Record<string, string> = { a: palette.accent, b: palette.thread, c: gold };
  const width = Math.max(...rows.map((row) => row.length)) * MOTIF_CELL;
  const stitches = Object.entries(colours).map(([cell, colour]) => {
    const runs = rows.flatMap((row, y) =>
      [...row.matchAll(new RegExp(`${cell}+`, 'gu'))].map(
        ({ 0: run, index }) =>
          `M${index * MOTIF_CELL} ${y * MOTIF_CELL}h${run.length * MOTIF_CELL}v${MOTIF_CELL}h-${run.length * MOTIF_CELL}z`,
      ),
    );
    return runs.length > 0 ? `<path fill="${colour}" d="${runs.join('')}"/>` : '';
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${rows.length * MOTIF_CELL}" shape-rendering="crispEdges">${stitches.join('')}</svg>`;
}
