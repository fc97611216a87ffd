import { isKnown } from '../entry.ts';
import type { Finding } from '../problems/problem.ts';
import { quoted } from '../../text/quote.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';
import { formerSlugsOf } from './former-slugs.ts';

/** Whatever was published keeps an address: as an entry or as an entry's former slug. */
export const publishedSlugs: Rule = {
  code: 'published-slugs',
  level: 'error',
  demand: {
    vi: 'Địa chỉ đã công bố không bao giờ mất.',
    en: 'A published address never disappears.',
  },
  *check({ published, products, producers }) {
    const folders = { products, producers } as const;
    for (const kind of ['products', 'producers'] as const) {
      // A lost address may be the former one of an entry that can't be read yet.
      const renamed = [...folders[kind].values()];
      if (!renamed.every((entry) => isKnown(entry, 'formerSlugs'))) continue;
      const alive = new Set([...folders[kind].keys(), ...formerSlugsOf(folders[kind]).keys()]);
      for (const [index, slug] of items(published.fields?.[kind])) {
        if (!alive.has(slug)) yield lost(published.at([kind, index]), kind, slug);
      }
    }
  },
};

function lost(at: Finding['at'], kind: string, slug: string): Finding {
  return {
    at,
    heading: [kind],
    message: {
      vi: `${quoted(slug)} đã công bố nhưng nay không còn.`,
      en: `${quoted(slug)} was published and is gone.`,
    },
    remedy: {
      vi: `Khôi phục mục này; nếu đã đổi tên, thêm formerSlugs: [${slug}] vào mục mới.`,
      en: `Restore it; if it was renamed, add formerSlugs: [${slug}] to the new entry.`,
    },
  };
}
