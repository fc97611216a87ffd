import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import type { Name } from '../text/local-text.ts';
import type { Entries } from './read-entries.ts';
import { type Problem, problemOf } from './problems/problem.ts';
import { quoted } from '../text/quote.ts';
import { photoKindOf } from './rules/photo-kind.ts';
import { LARGEST_PHOTO, photos } from './rules/photos.ts';
import { items } from './rules/reference.ts';
import { readContentFile, staysWithin } from './read/read-tree.ts';

/** A photo beyond this size takes the memory of a whole build. */
const MOST_PIXELS = 60_000_000;

interface Fault {
  readonly message: Name;
  readonly remedy: Name;
}

/**
 * The photos that begin like photos but can't be shown: damaged, cut off or far too large. To know that, each is
 * decoded whole. `open` gives the bytes of a file of the tree, or where they lie.
 */
export async function undecodablePhotos(
  { products, tree }: Entries,
  open: (path: string) => Uint8Array | string,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { slug, fields, at } of products.values()) {
    for (const [index, { file }] of items(fields?.photos)) {
      if (file === undefined) continue;
      const path = `products/${slug}/${file}`;
      const content = tree.files.get(path);
      // The rule has spoken of whatever is absent, too heavy or no photo at all.
      if (!content || content.size > LARGEST_PHOTO || !photoKindOf(content.bytes)) continue;
      // One after the other: decoded photos are large.
      const fault = await faultOf(open(path));
      if (!fault) continue;
      const finding = {
        at: at(['photos', index, 'file']),
        message: {
          vi: `${quoted(file)}: ${fault.message.vi}`,
          en: `${quoted(file)}: ${fault.message.en}`,
        },
        remedy: fault.remedy,
      };
      problems.push(problemOf(finding, photos.code, photos.level));
    }
  }
  return problems;
}

async function faultOf(input: Uint8Array | string): Promise<Fault | undefined> {
  try {
    const image = sharp(input, { failOn: 'error', limitInputPixels: false });
    const { width, height } = await image.metadata();
    if (width * height > MOST_PIXELS) return tooManyPixels(width, height);
    await image.greyscale().raw().toBuffer();
    return undefined;
  } catch {
    return DAMAGED;
  }
}

const DAMAGED: Fault = {
  message: {
    vi: 'ảnh hỏng hoặc chưa tải lên hết.',
    en: 'the photo is damaged or incomplete.',
  },
  remedy: {
    vi: 'Mở ảnh gốc, xuất lại thành JPEG rồi tải lên lại.',
    en: 'Open the original, export it as JPEG and upload it again.',
  },
};

function tooManyPixels(width: number, height: number): Fault {
  return {
    message: {
      vi: `ảnh rộng ${width}, cao ${height} điểm ảnh, quá 60 triệu điểm ảnh.`,
      en: `the photo has ${width} by ${height} pixels, more than 60 million.`,
    },
    remedy: {
      vi: 'Thu nhỏ ảnh; cạnh dài 2.400 điểm ảnh là đủ.',
      en: 'Make it smaller; 2,400 pixels on the long side are enough.',
    },
  };
}

/**
 * Where a product's photo lies. Throws where the name leads out of the product's folder or a link out of the content, and
 * where the bytes are no photo's. The checker refuses all of it; this is the second wall, for a build that skipped it.
 */
export function photoFile(content: string, slug: string, file: string): string {
  const folder = join(content, 'products', slug);
  const path = join(folder, file);
  const isBeside = !/^\.\.(?:[/\\]|$)/u.test(relative(folder, path));
  const photo = isBeside && isThere(content, path) ? readContentFile(path) : undefined;
  if (photo && photoKindOf(photo.bytes)) return path;
  throw new Error(`products/${slug}: ${quoted(file)} is no photo beside its entry.`);
}

function isThere(content: string, path: string): boolean {
  return staysWithin(realpathSync(content), path);
}

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
