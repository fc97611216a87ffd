import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEUTRALS } from '../catalog/palette.ts';
import type { Palette, Site } from '../catalog/site.ts';

const VIRTUAL_ID = 'virtual:province.css';
const CELL = 4;

/** A Vite plugin that offers the province's colours and motif as `virtual:province.css`. */
export function provinceTheme(contentDirectory: string) {
  const file = join(contentDirectory, 'site.json');
  return {
    name: 'province-theme',
    resolveId: (id: string) => (id === VIRTUAL_ID ? `\0${VIRTUAL_ID}` : undefined),
    load(id: string) {
      if (id !== `\0${VIRTUAL_ID}`) return undefined;
      return provinceCss(JSON.parse(readFileSync(file, 'utf8')) as Site);
    },
  };
}

/** The custom properties of all colours and of the motif, for light and dark screens; paper is light. */
export function provinceCss({ palette, motif }: Pick<Site, 'palette' | 'motif'>): string {
  const properties = (scheme: 'light' | 'dark') => {
    const { accent, tint, thread } = palette[scheme];
    const svg = motifSvg(motif, palette[scheme], NEUTRALS[scheme].gold);
    const colours = Object.entries({ ...NEUTRALS[scheme], accent, tint, thread });
    return `:root{${colours.map(([name, colour]) => `--${name}:${colour};`).join('')}--motif:url("data:image/svg+xml,${encodeURIComponent(svg)}");--motif-height:${motif.length * CELL}px}`;
  };
  return `${properties('light')}@media screen and (prefers-color-scheme:dark){${properties('dark')}}`;
}

/** One repeat of the brocade border: each cell of the motif a stitch, its neighbours in a row joined. */
export function motifSvg(rows: readonly string[], palette: Palette, gold: string): string {
  const colours: Record<string, string> = { a: palette.accent, b: palette.thread, c: gold };
  const width = Math.max(...rows.map((row) => row.length)) * CELL;
  const stitches = Object.entries(colours).map(([cell, colour]) => {
    const runs = rows.flatMap((row, y) =>
      [...row.matchAll(new RegExp(`${cell}+`, 'gu'))].map(
        ({ 0: run, index }) =>
          `M${index * CELL} ${y * CELL}h${run.length * CELL}v${CELL}h-${run.length * CELL}z`,
      ),
    );
    return runs.length > 0 ? `<path fill="${colour}" d="${runs.join('')}"/>` : '';
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${rows.length * CELL}" shape-rendering="crispEdges">${stitches.join('')}</svg>`;
}
