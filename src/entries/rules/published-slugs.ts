import { items } from './known-entries.ts';
import type { Rule } from './rule.ts';
import { isKnown } from '../entry.ts';
import type { Finding } from '../problems/problem.ts';
import { quoted } from '../../text/quote.ts';
import { formerSlugsOf } from './former-slugs.ts';

/** A new entry's address is recorded, so that it can never disappear unnoticed. */
export const unpublishedSlugs: Rule = {
  code: 'unpublished-slugs',
  level: 'reminder',
  demand: {
    vi: 'Mục mới được ghi vào published.json.',
    en: 'A new entry is recorded in published.json.',
  },
  *check({ published, products, producers }) {
    if (!published.fields) return;
    for (const [kind, folder] of [
      ['products', products],
      ['producers', producers],
    ] as const) {
      const recorded = new Set(items(published.fields[kind]).map(([, slug]) => slug));
      for (const { slug, file, fields } of folder.values()) {
        if (recorded.has(slug) || !fields) continue;
        yield {
          at: { file, line: 1, column: 1 },
          message: {
            vi: 'Mục mới, chưa ghi trong published.json.',
            en: 'This entry is new and not recorded in published.json.',
          },
          remedy: {
            vi: 'Bạn không phải làm gì: người bảo trì ghi địa chỉ này khi nhận mục.',
            en: 'You need do nothing: a maintainer records the address when accepting the entry.',
          },
        };
      }
    }
  },
};

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
