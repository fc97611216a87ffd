import sharp from 'sharp';
import { type Drawing, DRAWINGS } from '../../catalog/product.ts';
import { NEUTRALS } from '../../catalog/look/palette.ts';

const files = import.meta.glob<string>('../../catalog/drawings/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every drawing as it was drawn, its inks still names. */
export const DRAWING_FILES: readonly { readonly drawing: Drawing; readonly svg: string }[] =
  DRAWINGS.map((drawing) => ({
    drawing,
    svg: files[`../../catalog/drawings/${drawing}.svg`] ?? '',
  }));

const WIDTH = 1200;
const HEIGHT = 630;
const DRAWING = 520;

/** A drawing on paper as a PNG of 1200 × 630 pixels, which chat and social apps show beside a link. */
export async function linkPreview(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = await sharp(new TextEncoder().encode(svg), { density: 300 })
    .resize(DRAWING, DRAWING)
    .toBuffer();
  const picture = await sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 3, background: NEUTRALS.light.paper },
  })
    .composite([{ input: drawing, gravity: 'centre' }])
    .png({ palette: true })
    .toBuffer();
  return new Uint8Array(picture);
}
