import { everyStory } from '../texts.ts';
import { quoted } from '../../text/quote.ts';
import { storyNodes } from '../story.ts';
import type { Rule } from './rule.ts';

/** A story holds no HTML: entries come from strangers, and the page is read by everyone. */
export const plainStory: Rule = {
  code: 'plain-story',
  level: 'error',
  demand: { vi: 'Bài viết không có HTML.', en: 'A story holds no HTML.' },
  *check(entries) {
    for (const story of everyStory(entries)) {
      for (const { node, at } of storyNodes(story)) {
        if (node.type !== 'html') continue;
        yield {
          at,
          message: {
            vi: `Không dùng HTML: ${quoted(node.value)}.`,
            en: `No HTML here: ${quoted(node.value)}.`,
          },
          remedy: {
            vi: 'Xóa thẻ; in đậm bằng **chữ**, xuống đoạn bằng dòng trống.',
            en: 'Delete the tag; write **bold**, and leave an empty line between paragraphs.',
          },
        };
      }
    }
  },
};
