import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** The rows of the motif are equally long. */
export const evenMotif: Rule = {
  code: 'even-motif',
  level: 'error',
  demand: {
    vi: 'Các hàng của hoa văn dài bằng nhau.',
    en: 'The rows of the motif are equally long.',
  },
  *check({ site }) {
    const [first, ...others] = items(site.fields?.motif);
    for (const [index, row] of others) {
      if (row.length === first?.[1].length) continue;
      const path = ['motif', index];
      yield {
        at: site.at(path),
        heading: path,
        message: {
          vi: `hàng có ${row.length} ô, hàng đầu có ${first?.[1].length}.`,
          en: `this row has ${row.length} cells, the first has ${first?.[1].length}.`,
        },
        remedy: {
          vi: 'Thêm hoặc bớt ô cho bằng nhau.',
          en: 'Add or remove cells until they are equal.',
        },
      };
    }
  },
};
