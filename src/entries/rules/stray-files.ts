import { nearest } from '../../text/nearest.ts';
import { isKnown } from '../entry.ts';
import { quoted } from '../../text/quote.ts';
import { isTextFile } from '../read/content-tree.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

const READ =
  /^(?:(?:site|categories|candidates|statistics|places|past-fairs|collections|published|synonyms|search-queries)\.json|(?:producers|sources|districts|fairs)\/[^/]+\.json|products\/[^/]+\/index(?:\.en)?\.md|pages\/.*|[^/]*LICENSE[^/]*|(?:.*\/)?README\.md)$/u;
const KNOWN = [
  'site.json',
  'categories.json',
  'candidates.json',
  'statistics.json',
  'places.json',
  'past-fairs.json',
  'collections.json',
  'published.json',
  'synonyms.json',
  'search-queries.json',
];

/** Every file of the folder is one that the catalogue reads. */
export const strayFiles: Rule = {
  code: 'stray-files',
  level: 'reminder',
  demand: {
    vi: 'Không có tệp thừa: ảnh phải được khai trong photos.',
    en: 'No files that nobody reads; a photo is listed under photos.',
  },
  *check({ tree, products }) {
    for (const path of tree.files.keys()) {
      if (READ.test(path)) continue;
      const [folder, slug = '', ...rest] = path.split('/');
      const name = rest.join('/');
      const product = folder === 'products' ? products.get(slug) : undefined;
      const listed = items(product?.fields?.photos).map(([, photo]) => photo.file);
      if (listed.includes(name)) continue;
      // The file may be a photo that the entry lists where it can't be read.
      if (product && !isKnown(product, 'photos') && !isTextFile(path)) continue;
      const guess = nearest(path, KNOWN);
      yield {
        at: { file: `${tree.label}/${path}`, line: 1, column: 1 },
        message: {
          vi: `Danh mục không đọc tệp ${quoted(path.slice(path.lastIndexOf('/') + 1))}.`,
          en: `The catalogue does not read ${quoted(path.slice(path.lastIndexOf('/') + 1))}.`,
        },
        remedy:
          guess === undefined
            ? {
                vi: 'Nếu là ảnh của sản phẩm, khai trong photos; nếu không, xóa hoặc đặt lại tên.',
                en: 'If it is a photo of the product, list it under photos; else delete or rename it.',
              }
            : { vi: `Có phải “${guess}”?`, en: `Did you mean “${guess}”?` },
      };
    }
  },
};
