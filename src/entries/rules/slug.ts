import { isSlug, slugOf } from '../../text/slug.ts';
import { quoted } from '../../text/quote.ts';
import type { Rule } from './rule.ts';

/** The names of folders and files, which become addresses, are slugs. */
export const slug: Rule = {
  code: 'slug',
  level: 'error',
  demand: {
    vi: 'Tên thư mục và tệp chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
    en: 'Names of folders and files consist of unaccented lower-case letters, digits and hyphens.',
  },
  *check({ products, producers, sources, districts, fairs }) {
    const named = [products, producers, sources, districts, fairs].flatMap((folder) => [
      ...folder.values(),
    ]);
    for (const { slug: name, file } of named) {
      if (isSlug(name)) continue;
      yield {
        at: { file, line: 1, column: 1 },
        message: {
          vi: `Tên ${quoted(name)} không dùng làm địa chỉ được.`,
          en: `The name ${quoted(name)} can't be an address.`,
        },
        remedy: {
          vi: `Đổi tên thành “${slugOf(name)}”.`,
          en: `Rename it to “${slugOf(name)}”.`,
        },
      };
    }
  },
};
