import { items } from './reference.ts';
import type { Rule } from './rule.ts';

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
