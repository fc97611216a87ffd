import { visible } from '../../text/quote.ts';

/** A text as a block of Markdown that shows it letter by letter, whatever it holds: nothing in it can end the block. */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const lines = text.replace(/\n$/u, '').split('\n').map(visible);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
