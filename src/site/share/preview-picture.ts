import { resolve } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { NEUTRALS } from '../../catalog/look/palette.ts';

/** What a preview shows: its words, a drawing and the border as SVG, and the colour of the title. */
export interface PreviewParts {
  readonly title: string;
  readonly place: string;
  /** Whose page it is; null where the title says so already. */
  readonly site: string | null;
  readonly drawing: string;
  readonly motif: string;
  readonly accent: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const CHANNELS = 3;
const DRAWING = { left: 60, top: 66, size: 430 };
const MOTIF = { top: 566, height: 64 };
/** Where the words stand; the site's name begins at `foot`. */
const TEXT = { left: 540, width: 600, top: 84, foot: 490, gap: 26 };
/** Sizes of the title in pixels: the first at which it leaves room for the place, or the last. */
const TITLE_SIZES = [66, 58, 50, 42, 34, 26];
const TALLEST_TITLE = 260;
const TALLEST_PLACE = 110;

const font = (name: string, weight: string) => ({
  name,
  file: resolve(
    `node_modules/@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`,
  ),
});
const SEMIBOLD = font('Be Vietnam Pro SemiBold', '600SemiBold');
const REGULAR = font('Be Vietnam Pro', '400Regular');

/** A PNG of 1200 × 630 pixels, the same bytes for the same parts. */
export async function drawPreview(parts: PreviewParts): Promise<Buffer> {
  const picture = await ground(parts);
  const title = await fitting(parts.title);
  const place = await words(parts.place, REGULAR, 34);
  const tall = Math.min(title.height, TALLEST_TITLE);
  const height = tall + TEXT.gap + Math.min(place.height, TALLEST_PLACE);
  const top = Math.max(TEXT.top, Math.round((TEXT.foot - height) / 2) + 20);
  ink(picture, title, { top, most: TALLEST_TITLE, colour: parts.accent });
  const below = top + tall + TEXT.gap;
  ink(picture, place, { top: below, most: TALLEST_PLACE, colour: NEUTRALS.light.ink });
  if (parts.site !== null) {
    const site = await words(parts.site, REGULAR, 26);
    ink(picture, site, { top: TEXT.foot, most: 40, colour: NEUTRALS.light.quiet });
  }
  const raw = { width: WIDTH, height: HEIGHT, channels: CHANNELS } as const;
  return sharp(picture, { raw })
    .png({ palette: true, colours: 96, effort: 1, dither: 0 })
    .toBuffer();
}

/** Paper with the drawing and the border, by both and packed: a province has dozens of drawings for many products. */
const grounds = new Map<string, Promise<Buffer>>();

async function ground({ drawing, motif }: PreviewParts): Promise<Buffer> {
  const key = drawing + motif;
  const known = grounds.get(key) ?? paper(drawing, motif).then((raw) => deflateSync(raw, FAST));
  grounds.set(key, known);
  return inflateSync(await known);
}

const FAST = { level: 1 };

async function paper(drawing: string, motif: string): Promise<Buffer> {
  const svg = (text: string) => sharp(Buffer.from(text), { density: 300 });
  const border = await svg(motif).resize({ height: MOTIF.height, kernel: 'nearest' }).toBuffer();
  const picture = await svg(drawing).resize(DRAWING.size, DRAWING.size).toBuffer();
  return sharp({
    create: { width: WIDTH, height: HEIGHT, channels: CHANNELS, background: NEUTRALS.light.paper },
  })
    .composite([
      { input: picture, left: DRAWING.left, top: DRAWING.top },
      { input: await repeated(border), left: 0, top: MOTIF.top },
    ])
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** One repeat of the border from edge to edge. */
function repeated(border: Buffer): Promise<Buffer> {
  const background = { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp({ create: { width: WIDTH, height: MOTIF.height, channels: 4, background } })
    .composite([{ input: border, tile: true, gravity: 'northwest' }])
    .png()
    .toBuffer();
}

/** Words as grey values: how much ink each pixel takes. */
interface Words {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

async function fitting(title: string): Promise<Words> {
  for (const size of TITLE_SIZES) {
    const set = await words(title, SEMIBOLD, size);
    if (set.height <= TALLEST_TITLE || size === TITLE_SIZES.at(-1)) return set;
  }
  throw new Error('TITLE_SIZES is empty.');
}

const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** More characters than the room of any text takes in its smallest size. */
const MOST_CHARACTERS = 600;

/** The text in lines, as data: Pango would read markup in it, and stops at what XML cannot hold. */
async function words(text: string, { name, file }: typeof REGULAR, size: number): Promise<Words> {
  const plain = text.slice(0, MOST_CHARACTERS).toWellFormed().replace(/\p{C}/gu, ' ').trim() || '–';
  const { data, info } = await sharp({
    text: {
      text: plain.replace(/[&<>]/gu, (sign) => MARKUP[sign] ?? sign),
      font: `${name} ${size}px`,
      fontfile: file,
      width: TEXT.width,
      dpi: 72,
      wrap: 'word-char',
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, ...info };
}

/** Lays words onto the picture, cut below `most` pixels. */
function ink(
  picture: Buffer,
  { data, width, height, channels }: Words,
  { top, most, colour }: { top: number; most: number; colour: string },
): void {
  const tint = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const columns = Math.min(width, WIDTH - TEXT.left);
  for (let y = 0; y < Math.min(height, most, HEIGHT - top); y++) {
    for (let x = 0; x < columns; x++) {
      const share = (data[(y * width + x) * channels] ?? 0) / 255;
      const at = ((top + y) * WIDTH + TEXT.left + x) * CHANNELS;
      for (const [channel, value] of tint.entries()) {
        const below = picture[at + channel] ?? 0;
        picture[at + channel] = Math.round(below + (value - below) * share);
      }
    }
  }
}
