import { resolve } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
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
// What a machine says of fonts would give its pictures other edges.
process.env['FONTCONFIG_FILE'] = resolve('src/site/share/fonts.conf');

const SEMIBOLD = font('Be Vietnam Pro SemiBold', '600SemiBold');
const REGULAR = font('Be Vietnam Pro', '400Regular');

/** A PNG of 1200 × 630 pixels, the same bytes for the same parts. */
export async function drawPreview(parts: PreviewParts): Promise<Buffer> {
  const { drawn, colours, paper } = await ground(parts);
  const pixels = inflateSync(drawn);
  const picture: Picture = { pixels, colours: [...colours], paper };
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
  return pngOf(picture);
}

/** Red, green and blue. */
type Colour = readonly [red: number, green: number, blue: number];

/** A picture of few colours: of each pixel the number of its colour. */
interface Picture {
  readonly pixels: Buffer;
  readonly colours: Colour[];
  /** The number of the colour on which words stand. */
  readonly paper: number;
}

/** What lies below the words: its pixels packed, for a province has dozens of drawings for many products. */
interface Ground {
  readonly drawn: Buffer;
  readonly colours: readonly Colour[];
  readonly paper: number;
}

const grounds = new Map<string, Promise<Ground>>();

function ground({ drawing, motif }: PreviewParts): Promise<Ground> {
  const key = drawing + motif;
  const known = grounds.get(key) ?? paper(drawing, motif).then(inFewColours);
  grounds.set(key, known);
  return known;
}

/** How many colours the drawing may have: the words need the others of the 256. */
const MOST_COLOURS = 200;

/** Reduced once for each drawing, which takes longer than all else that a preview needs. */
async function inFewColours(raw: Buffer): Promise<Ground> {
  const size = { width: WIDTH, height: HEIGHT, channels: CHANNELS } as const;
  const reduced = await sharp(raw, { raw: size }).png({ palette: true, dither: 0 }).toBuffer();
  const seen = await sharp(reduced).removeAlpha().raw().toBuffer();
  const all = Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    seen.readUIntBE(at * CHANNELS, CHANNELS),
  );
  const counts = new Map<number, number>();
  for (const colour of all) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const colours = byCount.slice(0, MOST_COLOURS).map(channelsOf);
  const numbers = new Map(
    byCount.map((colour) => [colour, nearestOf(colours, channelsOf(colour))]),
  );
  const pixels = Buffer.from(all.map((colour) => numbers.get(colour) ?? 0));
  // Where the first line of the title begins, nothing is drawn.
  const onPaper = pixels[TEXT.top * WIDTH + TEXT.left] ?? 0;
  return { drawn: deflateSync(pixels), colours, paper: onPaper };
}

/** The number of the colour that differs least. */
function nearestOf(colours: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = colours.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

const channelsOf = (colour: number): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

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

/** How many shades the edges of letters have. */
const SHADES = 15;

/** Lays words onto the picture, cut below `most` pixels. */
function ink(
  { pixels, colours, paper }: Picture,
  { data, width, height, channels }: Words,
  { top, most, colour }: { top: number; most: number; colour: string },
): void {
  const [red, green, blue] = channelsOf(Number.parseInt(colour.slice(1), 16));
  const below = colours[paper] ?? [255, 255, 255];
  const first = colours.length - 1;
  for (let shade = 1; shade <= SHADES; shade++) {
    const mixed = (over: number, under: number) =>
      Math.round(under + ((over - under) * shade) / SHADES);
    colours.push([mixed(red, below[0]), mixed(green, below[1]), mixed(blue, below[2])]);
  }
  const columns = Math.min(width, WIDTH - TEXT.left);
  for (let y = 0; y < Math.min(height, most, HEIGHT - top); y++) {
    for (let x = 0; x < columns; x++) {
      const shade = Math.round(((data[(y * width + x) * channels] ?? 0) / 255) * SHADES);
      if (shade > 0) pixels[(top + y) * WIDTH + TEXT.left + x] = first + shade;
    }
  }
}

/** The picture as a PNG whose pixels are numbers of colours (PNG, third edition, 11.2). */
function pngOf({ pixels, colours }: Picture): Buffer {
  const rows = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    pixels.copy(rows, y * (WIDTH + 1) + 1, y * WIDTH, (y + 1) * WIDTH);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits for each number, colours from the table; the rest as everywhere.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
