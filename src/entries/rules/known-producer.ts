import { slugOf } from '../../text/slug.ts';
import { leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

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
        ['producer'],
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
