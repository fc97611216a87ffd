import { quoted } from '../../text/quote.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** A commune stands once in its district, and no two districts share a tile of the map. */
export const uniqueCommunes: Rule = {
  code: 'unique-communes',
  level: 'error',
  demand: {
    vi: 'Mỗi xã có một lần trong huyện; mỗi ô bản đồ chỉ một huyện.',
    en: 'A commune stands once in its district; a tile of the map holds one district.',
  },
  *check({ districts }) {
    const tiles = new Map<string, string>();
    for (const { slug: district, fields, at } of districts.values()) {
      const seen = new Set<string>();
      for (const [index, { slug }] of items(fields?.communes)) {
        if (slug === undefined) continue;
        if (seen.has(slug)) {
          yield {
            at: at(['communes', index, 'slug']),
            message: {
              vi: `${quoted(slug)} đã có ở trên.`,
              en: `${quoted(slug)} is listed above.`,
            },
            remedy: {
              vi: 'Xóa một mục, hoặc đặt slug khác.',
              en: 'Delete one, or choose another slug.',
            },
          };
        }
        seen.add(slug);
      }
      const { column, row } = fields?.tile ?? {};
      if (column === undefined || row === undefined) continue;
      const tile = `${column}/${row}`;
      const other = tiles.get(tile);
      tiles.set(tile, district);
      if (other === undefined) continue;
      yield {
        at: at(['tile']),
        heading: ['tile'],
        message: {
          vi: `ô này đã là của “${other}”.`,
          en: `it already belongs to “${other}”.`,
        },
        remedy: { vi: 'Chọn một ô trống.', en: 'Choose a free tile.' },
      };
    }
  },
};
