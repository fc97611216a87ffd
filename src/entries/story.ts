import {
  defineMdastPlugin,
  markdownToMdast,
  type MdastNode,
  type MdastVisitorContext,
} from 'satteri';
import type { Position } from './problems/position.ts';
import { isSafeLink } from '../text/safe-link.ts';

/** The story of a product in one language, in Markdown. */
export interface Story {
  readonly file: string;
  readonly body: string;
  /** The line of the file at which the body begins. */
  readonly firstLine: number;
}

/** Every node of a story's Markdown, with its place in the file. */
export function* storyNodes({
  file,
  body,
  firstLine,
}: Story): Generator<{ node: MdastNode; at: Position }> {
  const waiting: MdastNode[] = [markdownToMdast(body, { features: { frontmatter: false } })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    yield { node, at: { file, line: line + firstLine - 1, column } };
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
}

/** The story's paragraphs, headings and list items as plain text: what print and search engines take from it. */
export function storyParagraphs(body: string): string[] {
  const story = markdownToMdast(body, { features: { frontmatter: false } });
  return 'children' in story ? story.children.flatMap(blocksIn) : [];
}

function blocksIn(node: MdastNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const text = wordsIn(node).replace(/\s+/gu, ' ').trim();
      return text === '' ? [] : [text];
    }
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(blocksIn);
    default:
      return [];
  }
}

function wordsIn(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

/**
 * Drops what a story must not contain: raw HTML, pictures, links that lead anywhere but to a page, mail or phone, and
 * every form that the page does not lay out or the security policy blocks. The checker refuses all of it; this is the
 * second wall, for a build that skipped it. The maintainers' own prose may have other forms and links within the site.
 */
export const plainMarkdown = defineMdastPlugin({
  name: 'plain-markdown',
  html: removed,
  image: removed,
  imageReference: removed,
  code: removedFromStory,
  math: removedFromStory,
  inlineMath: removedFromStory,
  table: removedFromStory,
  thematicBreak: removedFromStory,
  footnoteReference: removedFromStory,
  footnoteDefinition: removedFromStory,
  delete: textInStory,
  inlineCode(node, context) {
    if (isStory(context)) context.replaceNode(node, { type: 'text', value: node.value });
  },
  heading(node, context) {
    if (!isStory(context)) return;
    if (node.depth === 1) context.setProperty(node, 'depth', 2);
    if (node.depth > 3) context.setProperty(node, 'depth', 3);
  },
  listItem(node, context) {
    if (isStory(context)) context.setProperty(node, 'checked', null);
  },
  link(node, context) {
    if (mayLead(node.url, context)) return;
    context.replaceNode(node, { type: 'text', value: context.textContent(node) });
  },
  definition(node, context) {
    if (!mayLead(node.url, context)) context.removeNode(node);
  },
});

type Target = Parameters<MdastVisitorContext['removeNode']>[0];

const isStory = ({ sourceFormat }: MdastVisitorContext) => sourceFormat === 'markdown';

function removed(node: Target, context: MdastVisitorContext): void {
  context.removeNode(node);
}

function removedFromStory(node: Target, context: MdastVisitorContext): void {
  if (isStory(context)) context.removeNode(node);
}

function textInStory(node: Target, context: MdastVisitorContext): void {
  if (!isStory(context)) return;
  context.replaceNode(node, { type: 'text', value: context.textContent(node) });
}

function mayLead(url: string, context: MdastVisitorContext): boolean {
  return isSafeLink(url) || (!isStory(context) && /^(?:#|\.{0,2}\/(?![/\\]))/u.test(url));
}
