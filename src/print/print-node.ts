import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { keptAt, keptPath, madeOnce } from '../cache/made-once.ts';
import { digestOf } from '../cache/digest.ts';
import { DRAWING_INKS, inked } from '../catalog/look/drawing-svg.ts';
import type { Product } from '../catalog/product.ts';
import { partOfCatalog } from '../catalog/selections/part-of-catalog.ts';
import { compose, type Composition } from './compose/compose.ts';
import type { SpokenDays } from '../i18n/validity-words.ts';
import { daysOf, type Commission } from './compose/entry-of.ts';
import type { Booklet, Picture } from './compose/booklet.ts';
import { catalogueDocument } from './document/catalogue-document.ts';
import { docxOf, type DocumentPicture } from './document/docx.ts';
import { finished } from './page-boxes.ts';
import type { Choice } from './compose/selection.ts';
import { ownFiles, pictureFiles, TEMPLATES, typesetJob } from './typeset-job.ts';
import { typesetApart } from './node/typeset-apart.ts';
import type { Typeset, TypesetJob } from './typeset.ts';

/** Gives the photo of a product as the typesetter takes it: a JPEG of at most 1,800 pixels without what a camera adds. */
export type PhotoOf = (slug: string) => Promise<Uint8Array>;

/** A work that can't be printed as ordered; the message is a sentence for each problem. */
export class UnprintableOrder extends Error {
  readonly choice: Choice;
  /** For which certificates were judged. */
  readonly days: SpokenDays;

  constructor({ problems, choice }: Composition, days: SpokenDays) {
    super(problems.map(({ vi }) => vi).join('\n'));
    this.choice = choice;
    this.days = days;
  }

  /** Nothing was chosen, or all of it is left out. */
  get isEmpty(): boolean {
    return this.choice.printed.length === 0;
  }
}

/** A printed work with what it was made from. */
export interface PrintedWork extends Typeset {
  readonly composition: Composition;
  /** Where it is kept below the cache as the typesetter gave it. */
  readonly path: string;
}

/** Composes what was ordered. Throws {@link UnprintableOrder} where there is nothing to print or no glyph for it. */
export function printable(commission: Commission): Composition {
  const composition = compose(commission);
  if (composition.problems.length > 0) throw new UnprintableOrder(composition, daysOf(commission));
  return composition;
}

/** Composes and sets what was ordered. Throws as {@link printable} does. */
export async function print(commission: Commission, photoOf: PhotoOf): Promise<PrintedWork> {
  const composition = printable(commission);
  const { pdf, pages, path } = await typesetOnce(await jobFor(composition.booklet, photoOf));
  return { pdf: finished(pdf, commission.order), pages, composition, path };
}

/** What the typesetter is given for a work. */
export async function jobFor(booklet: Booklet, photoOf: PhotoOf): Promise<TypesetJob> {
  const pictures = await Promise.all(
    pictureFiles(booklet).map(async (file) => [file, await pictureOf(file, photoOf)] as const),
  );
  const templates = TEMPLATES.map(
    (name) => [name, readFileSync(`src/print/templates/${name}`)] as const,
  );
  return typesetJob(booklet, templates, pictures);
}

/** So many pixels show a drawing sharp where it is printed 4 cm wide. */
const DRAWN_PIXELS = 480;

/** The catalogue that was ordered, to be changed in a word processor. Throws as {@link printable} does. */
export async function editable(
  commission: Commission,
  photoOf: PhotoOf,
): Promise<{ file: Uint8Array; composition: Composition }> {
  const composition = printable(commission);
  const { booklet } = composition;
  if (booklet.layout !== 'catalogue') throw new RangeError('Only a catalogue can be changed.');
  const shown = await Promise.all(
    pictureFiles(booklet).map(async (file) => [file, await pictureOf(file, photoOf)] as const),
  );
  const pictures = await Promise.all(
    [...shown, ...ownFiles(booklet)].map(
      async ([file, bytes]) => [file, await documentPicture(bytes)] as const,
    ),
  );
  return { file: await docxOf(catalogueDocument(booklet, new Map(pictures))), composition };
}

/** A photo as it is, anything else drawn as PNG. */
async function documentPicture(bytes: Uint8Array): Promise<DocumentPicture> {
  const { format, width, height } = await sharp(bytes).metadata();
  if (format === 'jpeg') return { bytes, kind: 'jpeg', width, height };
  const { data, info } = await sharp(bytes)
    .resize({ width: DRAWN_PIXELS })
    .png({ palette: true })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, kind: 'png', width: info.width, height: info.height };
}

/** What tells one typesetter from another. */
const TYPESETTER = [
  'src/print/node/typeset-node.ts',
  'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json',
  'node_modules/@expo-google-fonts/be-vietnam-pro/package.json',
  'node_modules/@expo-google-fonts/noto-sans-lao/package.json',
];

/** Sets a job, or gives what it gave when it was set before. */
async function typesetOnce(job: TypesetJob): Promise<Typeset & Pick<PrintedWork, 'path'>> {
  const typesetter = TYPESETTER.map((file) => readFileSync(file));
  const from = [...typesetter, job.main, ...[...job.files].flat()];
  const kept = await madeOnce({
    kind: KIND,
    from,
    make: async () => {
      const { pdf, pages } = await typesetApart(job);
      return Buffer.concat([new Uint8Array(Uint32Array.of(pages).buffer), pdf]);
    },
  });
  return { ...typesetOf(kept), path: keptPath(KIND, from) };
}

const KIND = 'works';

function typesetOf(kept: Uint8Array<ArrayBuffer>): Typeset {
  const [pages = 0] = new Uint32Array(kept.buffer, 0, 1);
  return { pdf: kept.slice(Uint32Array.BYTES_PER_ELEMENT), pages };
}

/**
 * What {@link print} gives of these products alone, without composing it again where everything that it could say is as
 * it was; `program` names all that makes works. Of a product with a photo only its picture tells whether that is so.
 */
export async function printOnce(
  commission: Commission,
  products: readonly Product[],
  program: string,
  photoOf: PhotoOf,
): Promise<Typeset> {
  const catalog = partOfCatalog(commission.catalog, products);
  const part = { ...commission, catalog };
  if (products.some(({ photos }) => photos.length > 0)) return print(part, photoOf);
  const stories = products.map(({ slug }) => commission.stories.get(slug));
  const address = commission.address?.href;
  const place = await madeOnce({
    kind: 'work-places',
    from: [program, digestOf({ ...part, stories, address })],
    make: async () => Buffer.from((await print(part, photoOf)).path),
  });
  const kept = keptAt(Buffer.from(place).toString());
  if (!kept) return print(part, photoOf);
  const { pdf, pages } = typesetOf(kept);
  return { pdf: finished(pdf, commission.order), pages };
}

async function pictureOf(file: Picture['file'], photoOf: PhotoOf): Promise<Uint8Array> {
  const slug = /^\/photos\/(.+)\.jpg$/u.exec(file)?.[1];
  if (slug !== undefined) return photoOf(slug);
  const drawing = readFileSync(`src/catalog${file}`, 'utf8');
  return new TextEncoder().encode(inked(drawing, DRAWING_INKS.light));
}

/** The software's own version. */
export function softwareVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
