import sharp from 'sharp';
import { photoFile } from './photo-file.ts';

/** The longest side of a printed photo, in pixels: 300 for each inch of a page's width. */
const LONGEST_SIDE = 1800;

/**
 * The first photo of a product as it goes into print: upright, a JPEG of at most 1,800 pixels, without what a camera or
 * editor added. Throws where there is none.
 */
export async function printPhoto(
  content: string,
  slug: string,
  [photo]: readonly { readonly file: string }[],
): Promise<Uint8Array> {
  if (!photo) throw new Error(`${slug} has no photo.`);
  const size = { width: LONGEST_SIDE, height: LONGEST_SIDE };
  return sharp(photoFile(content, slug, photo.file))
    .rotate()
    .resize({ ...size, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 84 })
    .toBuffer();
}
