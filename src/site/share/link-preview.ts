import sharp from 'sharp';
import { keptPath, madeOnce } from '../../cache/made-once.ts';
import { placeOf, type Catalog } from '../../catalog/catalog.ts';
import { DRAWING_INKS, inked } from '../../catalog/look/drawing-svg.ts';
import { motifSvg } from '../../catalog/look/motif.ts';
import { NEUTRALS } from '../../catalog/look/palette.ts';
import type { Drawing, Product } from '../../catalog/product.ts';
import { LANGUAGES, type Language, type Site } from '../../catalog/site.ts';
import { fileHref } from '../../i18n/href.ts';
import { capitalised, placeThen } from '../../i18n/places.ts';
import { drawingSvg } from '../cards/drawing-files.ts';
import { drawPreview, type PreviewParts } from './preview-picture.ts';

/** The words of a link preview and its drawing: nothing that becomes untrue with time, since previews are kept for years. */
export interface LinkPreview {
  readonly drawing: Drawing;
  readonly title: string;
  readonly place: string;
  /** The site's name; null where the title is. */
  readonly site: string | null;
}

/** The preview of a product: its name, the drawing of its kind, and the place that certificates name. */
function productPreview(catalog: Catalog, product: Product, lang: Language): LinkPreview {
  const { province, title } = catalog.site;
  return {
    drawing: product.drawing,
    title: product.name[lang],
    place: capitalised(placeThen(placeOf(catalog, product), lang) ?? province[lang]),
    site: title[lang],
  };
}

/** The preview of each page that has none of its own. */
function sitePreview({ site }: Pick<Catalog, 'site'>, lang: Language): LinkPreview {
  return { drawing: 'basket', title: site.title[lang], place: site.tagline[lang], site: null };
}

/** Every preview by its path below the site's root, without `previews/` and `.png`. */
export function previewsOf(catalog: Catalog): Map<string, LinkPreview> {
  const previews = LANGUAGES.flatMap((lang) => [
    [lang, sitePreview(catalog, lang)] as const,
    ...[...catalog.products.values()].map(
      (product) => [`${lang}/${product.slug}`, productPreview(catalog, product, lang)] as const,
    ),
  ]);
  return new Map<string, LinkPreview>(previews);
}

/** Where the preview of a product lies on this host; without one, that of all other pages. */
export function previewHref(lang: Language, product?: Pick<Product, 'slug'>): string {
  return fileHref(`previews/${product ? `${lang}/${product.slug}` : lang}.png`);
}

/** Raised when the same parts are drawn in another way. */
const EDITION = 3;

/** Where pictures that were drawn once are kept. */
const KIND = 'previews';

type Look = Pick<Site, 'palette' | 'motif'>;

/** The preview as a PNG. It is drawn once, since that takes longer than the page that names it. */
export function previewPicture(
  preview: LinkPreview,
  look: Look,
  cache?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = partsOf(preview, look);
  const from = madeFrom(parts);
  return madeOnce({ kind: KIND, from, make: () => drawPreview(parts), ...(cache && { cache }) });
}

/** Where the picture is kept below the cache once it has been drawn. */
export const keptPreview = (preview: LinkPreview, look: Look) =>
  keptPath(KIND, madeFrom(partsOf(preview, look)));

const VERSIONS = JSON.stringify([EDITION, sharp.versions, process.versions.zlib]);

const madeFrom = (parts: PreviewParts) => [VERSIONS, JSON.stringify(parts)];

function partsOf({ title, place, site, drawing }: LinkPreview, { palette, motif }: Look) {
  return {
    title,
    place,
    site,
    drawing: inked(drawingSvg(drawing), DRAWING_INKS.light),
    motif: motifSvg(motif, palette.light, NEUTRALS.light.gold),
    accent: palette.light.accent,
  } satisfies PreviewParts;
}
