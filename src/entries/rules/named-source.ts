import { mentions } from '../entry.ts';
import type { Rule } from './rule.ts';

/** A source has a title or a publisher, so that a reader can find it. */
export const namedSource: Rule = {
  code: 'named-source',
  level: 'error',
  demand: { vi: 'Nguồn có title hoặc publisher.', en: 'A source has a title or a publisher.' },
  *check({ sources }) {
    for (const source of sources.values()) {
      if (!source.fields || mentions(source, 'title') || mentions(source, 'publisher')) continue;
      yield {
        at: source.at([]),
        message: {
          vi: 'Nguồn chưa có title hay publisher.',
          en: 'The source has neither title nor publisher.',
        },
        remedy: {
          vi: 'Thêm tên bài (title) hoặc nơi đăng (publisher).',
          en: 'Add the title of the page or its publisher.',
        },
      };
    }
  },
};
