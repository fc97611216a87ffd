import { NEUTRALS } from '../../catalog/look/palette.ts';
import { MOTIF_CELL, motifSvg } from '../../catalog/look/motif.ts';
import type { Language, Site } from '../../catalog/site.ts';
import { fileHref, href } from '../../i18n/href.ts';

/** The sides of the icons, in pixels (https://web.dev/articles/add-manifest#icons). */
export const ICON_SIZES = [192, 512] as const;

/** Where the icon of that side lies below the site's root. */
export const iconPath = (size: number) => `icons/${size}.png`;

/** Where the manifest of a language lies below the site's root. */
export const manifestPath = (lang: Language) => `${lang}.webmanifest`;

/** What a phone needs to put the catalogue among its apps (https://www.w3.org/TR/appmanifest/). */
export function webManifest({ title, province, palette }: Site, lang: Language) {
  return {
    id: href({ page: 'home' }, lang),
    name: title[lang],
    short_name: `OCOP ${province[lang]}`,
    lang,
    start_url: href({ page: 'home' }, lang),
    scope: fileHref(''),
    display: 'minimal-ui',
    background_color: NEUTRALS.light.paper,
    theme_color: palette.light.accent,
    icons: ICON_SIZES.flatMap((size) =>
      ['any', 'maskable'].map((purpose) => ({
        src: fileHref(iconPath(size)),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  };
}

/** Of the icon's side, what the middle of the motif takes: a phone may cut off the corners. */
const SHARE = 0.66;

/** The middle of the province's motif on its colour, as SVG of that side. */
export function iconSvg({ motif, palette }: Pick<Site, 'motif' | 'palette'>, size: number): string {
  const columns = Math.max(...motif.map(({ length }) => length));
  const cells = Math.min(columns, motif.length);
  const from = (all: number) => Math.ceil((all - cells) / 2) * MOTIF_CELL;
  const threads = { ...palette.dark, accent: palette.light.tint };
  const side = cells * MOTIF_CELL;
  const margin = (size * (1 - SHARE)) / 2;
  const view = `${from(columns)} ${from(motif.length)} ${side} ${side}`;
  const middle = motifSvg(motif, threads, NEUTRALS.dark.gold).replace(
    /<svg [^>]*>/u,
    `<svg x="${margin}" y="${margin}" width="${size * SHARE}" height="${size * SHARE}" viewBox="${view}">`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${palette.light.accent}"/>${middle}</svg>`;
}
