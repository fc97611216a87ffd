import { type Entries, entriesWith } from '../../entries/read-entries.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { undecodablePhotos } from '../../entries/photos.ts';
import { photos } from '../../entries/rules/photos.ts';
import { headed, problemOf } from '../../entries/problems/problem.ts';
import { photoKindOf } from '../../entries/rules/photo-kind.ts';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { quoted } from '../../text/quote.ts';
import { slugOf } from '../../text/slug.ts';
import { editedText } from '../proposal/edited-entry.ts';
import { findEntry, shownEntry } from '../proposal/find-entry.ts';
import type { Fault, Proposal } from '../proposal/proposal.ts';
import { photoName } from '../wizard/photos.ts';
import { PHOTO_WORDS } from './words.ts';

/** A picture as it lies in somebody’s folder. */
export interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Photos with the products that they show. */
export interface PhotosTaken extends Proposal {
  /** Where each new photo goes, by its own name. */
  readonly places: ReadonlyMap<string, string>;
  /** The photos that are there already, and where. */
  readonly known: ReadonlyMap<string, string>;
}

/** Whose photos they are, and on what terms. */
export interface Credit {
  readonly credit: string;
  readonly licence: string;
}

/**
 * Takes pictures in that are called like products, however their names are composed (macOS takes letters and marks
 * apart). What is there stays; a picture that can’t be used, or whose product nobody can tell, is a fault.
 */
export async function photosByName(
  pictures: readonly Picture[],
  { credit, licence }: Credit,
  entries: Entries,
  today: CalendarDay,
): Promise<PhotosTaken> {
  const files = new Map<string, string | Uint8Array>();
  const [places, known] = [new Map<string, string>(), new Map<string, string>()];
  const added = new Map<string, number>();
  const faults: Fault[] = [];
  for (const { name, bytes } of pictures) {
    const slug = productOf(name, entries);
    const fault = isHeic(bytes) ? HEIC : typeof slug === 'string' ? undefined : slug;
    if (fault || typeof slug !== 'string') {
      faults.push(named(name, fault ?? HEIC));
      continue;
    }
    const folder = `products/${slug}`;
    const beside = filesIn(folder, entries, files);
    const same = [...beside].find(([, own]) => isSame(own, bytes));
    if (same) {
      known.set(name, `${folder}/${same[0]}`);
      continue;
    }
    const file = photoName(name.normalize('NFC'), bytes, new Map([...beside].map(asAttachment)));
    const path = ENTRY_FORMS.product.pathOf(slug);
    const text = textOf(path, entries, files);
    const product = entries.products.get(slug)?.fields?.name;
    const alt = {
      vi: PHOTO_WORDS.vi.alt(product?.vi ?? slug),
      en: PHOTO_WORDS.en.alt(product?.en ?? slug),
    };
    const count = entries.products.get(slug)?.fields?.photos?.length ?? 0;
    const before = count + (added.get(slug) ?? 0);
    files.set(path, withPhoto(text, before, { file, alt, credit, licence }));
    added.set(slug, (added.get(slug) ?? 0) + 1);
    files.set(`${folder}/${file}`, bytes);
    places.set(name, `${folder}/${file}`);
  }
  const all = [...faults, ...(await judged(files, entries, today))];
  return { files, places, known, notes: [], faults: all };
}

/** What the check says of photos that are not what their names say, too heavy, or broken. */
async function judged(
  files: ReadonlyMap<string, string | Uint8Array>,
  entries: Entries,
  today: CalendarDay,
): Promise<Fault[]> {
  const { entries: after } = entriesWith(entries, Object.fromEntries(files));
  const found = [...photos.check(after, today)].map((finding) =>
    problemOf(finding, photos.code, photos.level),
  );
  const touched = [...after.products].filter(([slug]) =>
    files.has(ENTRY_FORMS.product.pathOf(slug)),
  );
  const broken = await undecodablePhotos(
    { ...after, products: new Map(touched) },
    (path) => files.get(path) ?? wholeOf(path, after),
  );
  return [...found, ...broken]
    .filter(({ file }) => files.has(file.slice(entries.tree.label.length + 1)))
    .map((problem) => ({ message: headed(problem), remedy: problem.remedy }));
}

function wholeOf(path: string, { tree }: Entries): Uint8Array {
  const file = tree.files.get(path);
  return file?.whole?.() ?? file?.bytes ?? new Uint8Array();
}

/** The product that a picture is called like: by its folder or its name, a number behind it aside; else why none. */
function productOf(name: string, entries: Entries): string | Fault {
  const stem = name.normalize('NFC').replace(/\.[^.]*$/u, '');
  const numberless = stem.replace(/[\s_-]*(?:\(\d{1,3}\)|\d{1,3})$/u, '');
  for (const called of new Set([stem, numberless])) {
    const [byFolder] = findEntry('product', { code: slugOf(called) }, entries).values;
    if (byFolder !== undefined) return byFolder;
    const found = findEntry('product', { name: called.replaceAll(/[_-]+/gu, ' ') }, entries);
    if (found.kind === 'found') return found.values[0];
    if (found.kind === 'candidates') return several(found.values, entries);
  }
  return NO_PRODUCT;
}

const NO_PRODUCT: Fault = {
  message: {
    vi: 'không có sản phẩm nào tên như vậy.',
    en: 'no product is called so.',
  },
  remedy: {
    vi: 'Đặt tên tệp là tên sản phẩm, hoặc tên thư mục của nó trong content/products.',
    en: 'Call the file like the product, or like its folder in content/products.',
  },
};

function several(slugs: readonly string[], entries: Entries): Fault {
  const names = slugs.map((slug) => `${slug} (${shownEntry('product', slug, entries).name})`);
  return {
    message: {
      vi: `tên ấy là của nhiều sản phẩm: ${names.join(', ')}.`,
      en: `several products are called so: ${names.join(', ')}.`,
    },
    remedy: {
      vi: 'Đặt tên tệp theo tên thư mục của đúng sản phẩm.',
      en: 'Call the file like the folder of the right one.',
    },
  };
}

/** How iPhones store photos (ISO/IEC 23008-12, annex B): no browser but Safari shows them. */
function isHeic(bytes: Uint8Array): boolean {
  const text = String.fromCharCode(...bytes.subarray(0, 32));
  const isContainer = text.startsWith('ftyp', 4) && /hei[cxms]|hev[cx]|mif1/u.test(text.slice(8));
  return isContainer && photoKindOf(bytes) === undefined;
}

const HEIC: Fault = {
  message: {
    vi: 'là ảnh HEIC của iPhone, trình duyệt không hiện được.',
    en: 'is a HEIC photo of an iPhone, which browsers do not show.',
  },
  remedy: {
    vi: 'Chuyển sang JPEG: trên máy Mac mở bằng Xem trước rồi Tệp → Xuất; trên Windows mở bằng Ảnh rồi Lưu thành bản sao; trên iPhone chọn Cài đặt → Camera → Định dạng → Tương thích nhất cho những ảnh sau.',
    en: 'Turn it into a JPEG: on a Mac open it in Preview, then File → Export; on Windows open it in Photos, then Save as; on the iPhone choose Settings → Camera → Formats → Most Compatible for those to come.',
  },
};

function named(name: string, { message, remedy }: Fault): Fault {
  const told = (text: string) => `${quoted(name)}: ${text}`;
  return { message: { vi: told(message.vi), en: told(message.en) }, remedy };
}

function filesIn(
  folder: string,
  { tree }: Entries,
  files: ReadonlyMap<string, string | Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const onFile = [...tree.files].map(
    ([path, { bytes, whole }]) => [path, whole?.() ?? bytes] as const,
  );
  return new Map(
    [...onFile, ...files].flatMap(([path, content]) =>
      path.startsWith(`${folder}/`) && typeof content !== 'string'
        ? [[path.slice(folder.length + 1), content] as const]
        : [],
    ),
  );
}

const asAttachment = ([name, bytes]: readonly [string, Uint8Array]) =>
  [name, { bytes, from: undefined }] as const;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function textOf(
  path: string,
  { tree }: Entries,
  files: ReadonlyMap<string, string | Uint8Array>,
): string {
  const written = files.get(path);
  if (typeof written === 'string') return written;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(tree.files.get(path)?.bytes);
}

type Photo = Credit & {
  readonly file: string;
  readonly alt: { readonly vi: string; readonly en: string };
};

/** The text of a product with one more photo behind so many others. */
function withPhoto(text: string, before: number, photo: Photo): string {
  const { file, alt, credit, licence } = photo;
  const item = { file, alt: { ...alt }, credit, licence };
  const edit =
    before === 0
      ? { path: ['photos'], set: [item] }
      : { path: ['photos'], index: before, insert: item };
  return editedText(text, [edit], 'product');
}
