import type { Name } from '../../text/local-text.ts';
import { nearest } from '../../text/nearest.ts';
import type { Entries } from '../read-entries.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../schemas/scalar.ts';
import type { ContentFile } from '../read/content-tree.ts';
import { PHOTO_ENDINGS, photoKindOf } from './photo-kind.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** A heavier photo slows down every build and every copy of the catalogue. */
export const LARGEST_PHOTO = 12_000_000;

/** What addresses read as more than a name, or Windows keeps out of names. */
const BEYOND_NAMES = /[\\:*?"<>|#%]+/gu;

/** A photo lies beside its entry and is what its name says. Whether it can be shown takes decoding it, in a step of its own. */
export const photos: Rule = {
  code: 'photos',
  level: 'error',
  demand: {
    vi: 'Ảnh nằm cạnh tệp của sản phẩm, là JPEG, PNG, WebP hoặc AVIF nguyên vẹn, không quá 12 MB và 60 triệu điểm ảnh.',
    en: 'A photo lies beside its entry and is a whole JPEG, PNG, WebP or AVIF of at most 12 MB and 60 million pixels.',
  },
  *check(entries) {
    const folders = filesByProduct(entries);
    for (const { slug, fields, at } of entries.products.values()) {
      const beside = folders.get(slug) ?? new Map<string, ContentFile>();
      for (const [index, { file }] of items(fields?.photos)) {
        if (file === undefined) continue;
        const photo = beside.get(file);
        const fault = photo ? faultOf(file, photo) : absent(file, beside.keys());
        if (!fault) continue;
        yield {
          at: at(['photos', index, 'file']),
          message: {
            vi: `${quoted(file)}: ${fault.message.vi}`,
            en: `${quoted(file)}: ${fault.message.en}`,
          },
          remedy: fault.remedy,
        };
      }
    }
  },
};

function filesByProduct({ tree }: Entries): Map<string, Map<string, ContentFile>> {
  const folders = new Map<string, Map<string, ContentFile>>();
  for (const [path, file] of tree.files) {
    const [, slug, name] = /^products\/([^/]+)\/(.+)$/u.exec(path) ?? [];
    if (slug === undefined || name === undefined) continue;
    const folder = folders.get(slug) ?? new Map<string, ContentFile>();
    folders.set(slug, folder.set(name, file));
  }
  return folders;
}

interface Fault {
  readonly message: Name;
  readonly remedy: Name;
}

function absent(file: string, beside: Iterable<string>): Fault {
  const guess = nearest(file, beside);
  return {
    message: {
      vi: 'không có ảnh này cạnh index.md.',
      en: 'there is no such photo beside index.md.',
    },
    remedy:
      guess === undefined
        ? {
            vi: 'Chép ảnh vào cùng thư mục, hoặc bỏ mục này.',
            en: 'Put the photo there, or drop this item.',
          }
        : meant(guess),
  };
}

function faultOf(file: string, { bytes, size }: ContentFile): Fault | undefined {
  if (size > LARGEST_PHOTO) {
    return {
      message: {
        vi: `ảnh nặng ${megabytes(size)} MB.`,
        en: `the photo has ${megabytes(size)} MB.`,
      },
      remedy: { vi: 'Thu nhỏ còn tối đa 12 MB.', en: 'Make it at most 12 MB.' },
    };
  }
  const [foreign] = file.match(BEYOND_NAMES) ?? [];
  if (foreign !== undefined) {
    return {
      message: {
        vi: `tên tệp có “${foreign}”, không dùng làm địa chỉ được.`,
        en: `its name has “${foreign}”, which no address can hold.`,
      },
      remedy: {
        vi: `Đổi tên tệp, cả ở đây, thành “${file.replace(BEYOND_NAMES, '-')}”.`,
        en: `Rename the file, here too, to “${file.replace(BEYOND_NAMES, '-')}”.`,
      },
    };
  }
  const kind = photoKindOf(bytes);
  if (!kind) {
    return {
      message: {
        vi: 'không phải ảnh JPEG, PNG, WebP hay AVIF.',
        en: 'it is no JPEG, PNG, WebP or AVIF.',
      },
      remedy: { vi: 'Xuất lại ảnh thành JPEG.', en: 'Export it as JPEG.' },
    };
  }
  const ending = /\.([^.]+)$/u.exec(file)?.[1] ?? '';
  const endings: readonly string[] = PHOTO_ENDINGS[kind];
  if (endings.includes(ending)) return undefined;
  return {
    message: {
      vi: `đây là ảnh ${kind}, tên tệp ghi khác.`,
      en: `it is a ${kind}, but its name says otherwise.`,
    },
    remedy: {
      vi: `Đổi đuôi tệp thành .${endings[0]}.`,
      en: `Change its ending to .${endings[0]}.`,
    },
  };
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
