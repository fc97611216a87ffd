import { everyStory } from '../texts.ts';
import { quoted } from '../../text/quote.ts';
import { isSafeLink } from '../../text/safe-link.ts';
import { storyNodes } from '../story.ts';
import type { Rule } from './rule.ts';

/** A link in a story leads to a web page, a mailbox or a telephone. */
export const safeLinks: Rule = {
  code: 'safe-links',
  level: 'error',
  demand: {
    vi: 'Liên kết trong bài chỉ bắt đầu bằng https:, http:, mailto: hoặc tel:.',
    en: 'Links in a story begin with https:, http:, mailto: or tel:.',
  },
  *check(entries) {
    for (const story of everyStory(entries)) {
      for (const { node, at } of storyNodes(story)) {
        if ((node.type !== 'link' && node.type !== 'definition') || isSafeLink(node.url)) continue;
        yield {
          at,
          message: {
            vi: `Liên kết ${quoted(node.url)} không được phép.`,
            en: `The link ${quoted(node.url)} is not allowed.`,
          },
          remedy: {
            vi: 'Dùng địa chỉ đầy đủ bắt đầu bằng https://, hoặc bỏ liên kết.',
            en: 'Use a whole address that begins with https://, or remove the link.',
          },
        };
      }
    }
  },
};
