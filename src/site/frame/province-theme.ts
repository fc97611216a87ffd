import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEUTRALS } from '../../catalog/look/palette.ts';
import { MOTIF_CELL, motifSvg } from '../../catalog/look/motif.ts';
import type { Site } from '../../catalog/site.ts';

const VIRTUAL_ID = 'virtual:province.css';

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
    return `:root{${colours.map(([name, colour]) => `--${name}:${colour};`).join('')}--motif:url("data:image/svg+xml,${encodeURIComponent(svg)}");--motif-height:${motif.length * MOTIF_CELL}px}`;
  };
  return `${properties('light')}@media screen and (prefers-color-scheme:dark){${properties('dark')}}`;
}
