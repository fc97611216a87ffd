import { mayProveStars } from '../../catalog/source.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** Behind every certification stands a source that may prove stars: not only shops. */
export const provenStars: Rule = {
  code: 'proven-stars',
  level: 'error',
  demand: {
    vi: 'Mỗi lần công nhận cần ít nhất một nguồn không phải trang bán hàng.',
    en: 'Every certification has a source that is not a shop.',
  },
  *check({ products, sources }) {
    for (const { fields, at } of products.values()) {
      for (const [index, certification] of items(fields?.certifications)) {
        const cited = items(certification.sources).map(([, id]) => sources.get(id)?.fields?.kind);
        // A source that is missing or faulty has its own problem; it is not held against the certification.
        if (
          cited.length === 0 ||
          !cited.every((kind) => kind !== undefined && !mayProveStars(kind))
        )
          continue;
        const path = ['certifications', index, 'sources'];
        yield {
          at: at(path),
          heading: path,
          message: {
            vi: `chỉ có trang bán hàng; trang bán hàng không chứng minh được sao.`,
            en: `only shops are cited, and a shop never proves stars.`,
          },
          remedy: {
            vi: 'Thêm quyết định, trang của cơ quan nhà nước hoặc bài báo.',
            en: 'Add the decision, an official page or a press article.',
          },
        };
      }
    }
  },
};
