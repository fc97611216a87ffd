import { markdownToMdast, type MdastNode } from 'satteri';
import type { Story } from './story.ts';
import type { Position } from './position.ts';

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
