import type { MdastNode } from 'satteri';
import { everyStory } from '../texts.ts';
import { quoted } from '../../text/quote.ts';
import { storyNodes } from '../story.ts';
import type { Rule } from './rule.ts';

/** Tags that Markdown takes for text, and browsers for tags: `<svg/onload=…>`. Nobody writes them as words. */
function slashed(node: MdastNode): string[] {
  return node.type === 'text' ? [...(/<\/?[a-z][a-z\d-]*\/[^<>]*>/iu.exec(node.value) ?? [])] : [];
}

/** A story holds no HTML: entries come from strangers, and the page is read by everyone. */
export const plainStory: Rule = {
  code: 'plain-story',
  level: 'error',
  demand: { vi: 'Bài viết không có HTML.', en: 'A story holds no HTML.' },
  *check(entries) {
    for (const story of everyStory(entries)) {
      for (const { node, at } of storyNodes(story)) {
        const [tag] = node.type === 'html' ? [node.value] : slashed(node);
        if (tag === undefined) continue;
        yield {
          at,
          message: {
            vi: `Không dùng HTML: ${quoted(tag)}.`,
            en: `No HTML here: ${quoted(tag)}.`,
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
