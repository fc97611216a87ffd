import type { Name } from '../../text/local-text.ts';
import { isSlug } from '../../text/slug.ts';
import type { EntryMap } from '../read-entries.ts';
import type { Finding } from '../problems/problem.ts';
import { quoted } from '../../text/quote.ts';
import type { ProducerFields } from '../schemas/producer.ts';
import type { ProductFields } from '../schemas/product.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

type Renamable = EntryMap<ProductFields> | EntryMap<ProducerFields>;

/** A former slug leads to one entry only. */
export const formerSlugs: Rule = {
  code: 'former-slugs',
  level: 'error',
  demand: {
    vi: 'Một địa chỉ cũ chỉ dẫn tới một mục, và không trùng địa chỉ đang dùng.',
    en: 'A former address leads to one entry, and is not in use.',
  },
  *check({ products, producers }) {
    for (const folder of [products, producers]) yield* ambiguous(folder);
  },
};

/** The former slugs of a folder with the entry that has each first. */
export function formerSlugsOf(folder: Renamable): ReadonlyMap<string, string> {
  const pairs = [...folder.values()].flatMap(({ slug, fields }) =>
    items(fields?.formerSlugs).map(([, former]) => [former, slug] as const),
  );
  return new Map(pairs.reverse());
}

function* ambiguous(folder: Renamable): Generator<Finding> {
  const owners = formerSlugsOf(folder);
  for (const { slug, fields, at } of folder.values()) {
    for (const [index, former] of items(fields?.formerSlugs)) {
      const owner = folder.has(former) ? former : owners.get(former);
      if (owner === slug && owner !== former && isSlug(former)) continue;
      const path = ['formerSlugs', index];
      const fault = faultOf(former, folder.has(former), owner);
      yield {
        at: at(path),
        heading: path,
        message: {
          vi: `${quoted(former)} ${fault.vi}`,
          en: `${quoted(former)} ${fault.en}`,
        },
        remedy: { vi: 'Xóa mục này.', en: 'Delete this item.' },
      };
    }
  }
}

function faultOf(former: string, isInUse: boolean, owner: string | undefined): Name {
  if (!isSlug(former)) return { vi: 'không phải một địa chỉ.', en: 'is not an address.' };
  if (isInUse) return { vi: 'là địa chỉ đang dùng.', en: 'is an address in use.' };
  return { vi: `đã dẫn tới “${owner}”.`, en: `leads to “${owner}” already.` };
}
