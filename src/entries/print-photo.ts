import sharp from 'sharp';

/** The longest side of a printed photo, in pixels: 300 for each inch of a page's width. */
const LONGEST_SIDE = 1800;

/** The photo as it goes into print: upright, a JPEG of at most 1,800 pixels, without what a camera or editor added. */
export async function printPhoto(file: string): Promise<Uint8Array> {
  const size = { width: LONGEST_SIDE, height: LONGEST_SIDE };
  return sharp(file)
    .rotate()
    .resize({ ...size, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 84 })
    .toBuffer();
}

/** Where the first photo of a product lies below the content folder. */
export function photoPath(slug: string, [photo]: readonly { readonly file: string }[]): string {
  if (!photo) throw new Error(`${slug} has no photo.`);
  return `products/${slug}/${photo.file}`;
}
