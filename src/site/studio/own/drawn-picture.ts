import {
  COVER_QUALITY,
  COVER_SIDE,
  LARGEST_PICTURE,
  LOGO_SIDE,
  MOST_PIXELS,
  type CoverPicture,
  type Logo,
} from '../../../print/own-matter.ts';

/** Why a file can be no picture of a work. */
export class PictureFault extends Error {
  readonly fault: 'empty' | 'heavy' | 'large' | 'unreadable';

  constructor(fault: PictureFault['fault']) {
    super(fault);
    this.fault = fault;
  }
}

/** The logo drawn anew, so that nothing is left of what its file said besides. Throws a `PictureFault`. */
export async function logoOf(file: File): Promise<Logo> {
  const canvas = await drawn(file, LOGO_SIDE);
  return { name: nameOf(file), png: base64(canvas.toDataURL('image/png')) };
}

/** The picture for a cover, drawn anew as a photo on white. Throws a `PictureFault`. */
export async function coverOf(file: File): Promise<CoverPicture> {
  const canvas = await drawn(file, COVER_SIDE, 'white');
  const jpeg = base64(canvas.toDataURL('image/jpeg', COVER_QUALITY / 100));
  return { name: nameOf(file), jpeg, width: canvas.width };
}

const nameOf = ({ name }: File) => name.replace(/\.[^.]*$/u, '');
const base64 = (url: string) => url.replace(/^.*,/u, '');

async function drawn(file: File, side: number, ground?: string): Promise<HTMLCanvasElement> {
  if (file.size === 0) throw new PictureFault('empty');
  if (file.size > LARGEST_PICTURE) throw new PictureFault('heavy');
  const picture = await decoded(file);
  // A drawing without a size of its own is drawn as a square.
  const [width, height] = [picture.width || side, picture.height || side];
  if (width * height > MOST_PIXELS) throw new PictureFault('large');
  const isDrawing = picture instanceof HTMLImageElement;
  const scale = side / Math.max(width, height);
  const canvas = document.createElement('canvas');
  const size = (pixels: number) =>
    Math.max(1, Math.round(pixels * (isDrawing ? scale : Math.min(1, scale))));
  canvas.width = size(width);
  canvas.height = size(height);
  const context = canvas.getContext('2d');
  if (context && ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The picture of the file; a drawing is drawn as pictures on pages are, where none of its scripts runs. */
async function decoded(file: File): Promise<ImageBitmap | HTMLImageElement> {
  try {
    if (file.type !== 'image/svg+xml') return await createImageBitmap(file);
    const picture = new Image();
    picture.src = await asDataUrl(file);
    await picture.decode();
    return picture;
  } catch {
    throw new PictureFault('unreadable');
  }
}

function asDataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new PictureFault('unreadable'));
    reader.readAsDataURL(file);
  });
}
