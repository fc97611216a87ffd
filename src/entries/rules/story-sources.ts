import { visible } from '../../text/quote.ts';
import { mentions, type Entry } from '../entry.ts';
import type { ProductFields } from '../schemas/product.ts';
import type { Rule } from './rule.ts';

/** A story cites its sources, and sources of a story stand only where there is one. */
export const storySources: Rule = {
  code: 'story-sources',
  level: 'error',
  demand: {
    vi: 'Có bài viết thì có storySources, và ngược lại.',
    en: 'Where there is a story there are storySources, and the reverse.',
  },
  *check({ products, stories }) {
    for (const product of products.values()) {
      if (!product.fields) continue;
      const { vi, en } = stories.get(product.slug) ?? {};
      const cited = mentions(product, 'storySources');
      const story = vi ?? en;
      if (story && !cited) {
        yield {
          at: { file: story.file, line: firstWordLine(story), column: 1 },
          message: { vi: 'Bài viết chưa có nguồn.', en: 'The story cites no source.' },
          remedy: {
            vi: `Thêm dòng storySources vào phần thông tin, với tên tệp nguồn của bài, như storySources: [${sourceOf(product)}].`,
            en: `Add storySources with the file names of its sources to the facts, as storySources: [${sourceOf(product)}].`,
          },
        };
      }
      if (!story && cited) {
        yield {
          at: product.at(['storySources'], 'key'),
          heading: ['storySources'],
          message: {
            vi: 'có nguồn nhưng không có bài viết.',
            en: 'there are sources but no story.',
          },
          remedy: {
            vi: 'Viết bài dưới dòng “---”, hoặc xóa storySources.',
            en: 'Write the story below “---”, or delete storySources.',
          },
        };
      }
      if (en && !vi) {
        yield {
          at: { file: en.file, line: 1, column: 1 },
          message: {
            vi: 'Có bài tiếng Anh nhưng chưa có bài tiếng Việt.',
            en: 'There is an English story but no Vietnamese one.',
          },
          remedy: {
            vi: 'Viết bài tiếng Việt trong index.md.',
            en: 'Write the Vietnamese one in index.md.',
          },
        };
      }
    }
  },
};

/** A source that the product cites already. */
function sourceOf({ fields }: Entry<ProductFields>): string {
  const cited = (fields?.certifications ?? []).flatMap((one) => one?.sources ?? []);
  return visible(cited.find((id) => id !== undefined) ?? 'ten-tep');
}

function firstWordLine({
  body,
  firstLine,
}: {
  readonly body: string;
  readonly firstLine: number;
}): number {
  return firstLine + body.split('\n').findIndex((line) => line.trim() !== '');
}
