import type { Name } from '../../text/local-text.ts';
import { nearest } from '../../text/nearest.ts';
import { labelOf, type Position } from '../read/position.ts';
import type { Finding } from '../problems/problem.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../schemas/scalar.ts';
import type { Entries } from '../read/read-entries.ts';
import type { Rule } from './rule.ts';
import { slugOf } from '../../text/slug.ts';

/** The finding for a name that leads nowhere, with the name that was most likely meant. */
export function leadsNowhere(
  at: Position,
  label: string,
  typed: string,
  kind: Name,
  known: Iterable<string>,
  otherwise: Name,
): Finding {
  const guess = nearest(typed, known);
  return {
    at,
    message: {
      vi: `${label}: ${quoted(typed)} không phải ${kind.vi}.`,
      en: `${label}: ${quoted(typed)} is not ${kind.en}.`,
    },
    remedy: guess === undefined ? otherwise : meant(guess),
  };
}

/** The items of a list that could be read, with their places in it. */
export function items<Item>(
  list: readonly (Item | undefined)[] | null | undefined,
): [number, Item][] {
  return [...(list ?? []).entries()].flatMap(([index, item]) =>
    item === undefined ? [] : [[index, item] as [number, Item]],
  );
}

/** Every district that an entry names exists. */
export const knownDistrict: Rule = {
  code: 'known-district',
  level: 'error',
  demand: {
    vi: 'Huyện được nêu phải có tệp trong districts/.',
    en: 'Every district named has a file in districts/.',
  },
  *check(entries) {
    const known = [...entries.districts.keys()];
    for (const { label, typed, at } of districtsNamed(entries)) {
      if (known.includes(typed)) continue;
      yield leadsNowhere(
        at(),
        label,
        typed,
        { vi: 'một huyện nào', en: 'a district' },
        label === 'scope' ? [...known, 'province'] : known,
        { vi: `Chọn một trong: ${known.join(', ')}.`, en: `Choose one of: ${known.join(', ')}.` },
      );
    }
  },
};

interface Named {
  readonly label: string;
  readonly typed: string;
  readonly at: () => Position;
}

function* districtsNamed({
  products,
  producers,
  candidates,
  statistics,
  places,
}: Entries): Generator<Named> {
  for (const { fields, at } of [...products.values(), ...producers.values()]) {
    if (fields?.district)
      yield { label: 'district', typed: fields.district, at: () => at(['district']) };
  }
  for (const [index, { district }] of items(candidates.fields)) {
    if (district)
      yield { label: 'district', typed: district, at: () => candidates.at([index, 'district']) };
  }
  for (const [index, { district }] of items(places.fields)) {
    if (district)
      yield { label: 'district', typed: district, at: () => places.at([index, 'district']) };
  }
  for (const [index, { scope }] of items(statistics.fields)) {
    if (scope && scope !== 'province') {
      yield { label: 'scope', typed: scope, at: () => statistics.at([index, 'scope']) };
    }
  }
}

/** A product names a producer that has an entry. */
export const knownProducer: Rule = {
  code: 'known-producer',
  level: 'error',
  demand: {
    vi: 'Chủ thể của sản phẩm phải có tệp trong producers/.',
    en: 'The producer of a product has a file in producers/.',
  },
  *check({ products, producers }) {
    for (const { fields, at } of products.values()) {
      const producer = fields?.producer;
      if (typeof producer !== 'string' || producers.has(producer)) continue;
      yield leadsNowhere(
        at(['producer']),
        'producer',
        producer,
        { vi: 'một chủ thể trong danh mục', en: 'a producer of this catalogue' },
        producers.keys(),
        {
          vi: `Tạo producers/${slugOf(producer)}.json, hoặc viết unknown nếu không nguồn nào nêu chủ thể.`,
          en: `Create producers/${slugOf(producer)}.json, or write unknown where no source names the producer.`,
        },
      );
    }
  },
};

/** A fair or candidate names products that have an entry, by their present slug. */
export const knownProduct: Rule = {
  code: 'known-product',
  level: 'error',
  demand: {
    vi: 'Sản phẩm được nêu ở hội chợ hoặc ứng viên phải có thư mục trong products/.',
    en: 'A product named by a fair or a candidate has a folder in products/.',
  },
  *check(entries) {
    const { products } = entries;
    for (const { label, typed, at } of productsNamed(entries)) {
      if (products.has(typed)) continue;
      const finding = leadsNowhere(
        at(),
        label,
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

function* productsNamed({ candidates, fairs, pastFairs }: Entries) {
  const named = (typed: string, path: PropertyKey[], at: (path: PropertyKey[]) => Position) => ({
    label: labelOf(path.slice(-1)),
    typed,
    at: () => at(path),
  });
  for (const [index, { relatedProduct }] of items(candidates.fields)) {
    if (relatedProduct) yield named(relatedProduct, [index, 'relatedProduct'], candidates.at);
  }
  for (const [fair, { products }] of items(pastFairs.fields)) {
    for (const [index, slug] of items(products)) {
      const at = () => pastFairs.at([fair, 'products', index]);
      yield { label: 'products', typed: slug, at };
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
