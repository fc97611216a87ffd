import { defineMdastPlugin } from 'satteri';

const SAFE_LINK = /^(?:https?:|mailto:|tel:|#|\/(?!\/))/iu;

/**
 * Drops what a story must not contain: raw HTML, and links that lead anywhere but to a page, mail or phone.
 * The checker refuses both; this is the second wall, for a build that skipped it.
 */
export const plainMarkdown = defineMdastPlugin({
  name: 'plain-markdown',
  html(node, context) {
    context.removeNode(node);
  },
  link(node, context) {
    if (!SAFE_LINK.test(node.url)) {
      context.replaceNode(node, { type: 'text', value: context.textContent(node) });
    }
  },
  definition(node, context) {
    if (!SAFE_LINK.test(node.url)) context.removeNode(node);
  },
  image(node, context) {
    context.removeNode(node);
  },
});
