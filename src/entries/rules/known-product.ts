import type { Entries } from '../read-entries.ts';
import type { Path, Place } from '../problems/position.ts';
import { meant } from '../schemas/scalar.ts';
import { items, leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

/** A fair, collection or candidate names products that have an entry, by their present slug. */
export const knownProduct: Rule = {
  code: 'known-product',
  level: 'error',
  demand: {
    vi: 'Sản phẩm được nêu ở hội chợ, tuyển chọn hoặc ứng viên phải có thư mục trong products/.',
    en: 'A product named by a fair, a collection or a candidate has a folder in products/.',
  },
  *check(entries) {
    const { products } = entries;
    for (const { heading, typed, at } of productsNamed(entries)) {
      if (products.has(typed)) continue;
      const finding = leadsNowhere(
        at(),
        heading,
        typed,
        { vi: 'một sản phẩm trong danh mục', en: 'a product of this catalogue' },
        products.keys(),
        {
          vi: 'Xem tên thư mục trong products/.',
          en: 'See the names of the folders in products/.',
        },
      );
      const renamed = [...products.values()].find(({ fields }) =>
        fields?.formerSlugs?.includes(typed),
      );
      yield renamed ? { ...finding, remedy: meant(renamed.slug) } : finding;
    }
  },
};

/** The products that lists of the province name, each with its place. */
export function* productsNamed({ candidates, collections, fairs, pastFairs }: Entries) {
  const named = (typed: string, path: Path, at: (path: Path) => Place) => ({
    heading: path.slice(-1),
    typed,
    at: () => at(path),
  });
  for (const [index, { relatedProduct }] of items(candidates.fields)) {
    if (relatedProduct) yield named(relatedProduct, [index, 'relatedProduct'], candidates.at);
  }
  for (const [fair, { products }] of items(pastFairs.fields)) {
    for (const [index, slug] of items(products)) {
      const at = () => pastFairs.at([fair, 'products', index]);
      yield { heading: ['products'], typed: slug, at };
    }
  }
  for (const [index, { products }] of items(collections.fields)) {
    for (const [place, { slug }] of items(products)) {
      if (slug) yield named(slug, [index, 'products', place, 'slug'], collections.at);
    }
  }
  for (const { fields, at } of fairs.values()) {
    for (const [booth, { products }] of items(fields?.booths)) {
      for (const [index, { slug }] of items(products)) {
        if (slug) yield named(slug, ['booths', booth, 'products', index, 'slug'], at);
      }
    }
  }
}
