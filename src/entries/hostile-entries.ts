/** Test support: what the check says of entries that someone wrote to break it. */
import { edited, exampleTree, HONEY, problemsWith, type Changes } from './example-entries.ts';
import type { Problem } from './problem.ts';
import { shortened } from './shortened.ts';

/** Each problem of the example with these changes, as `code line:column`, with its file where that is not HONEY. */
export function provoked(changes: Changes): string[] {
  return shortened(problemsWith(changes)).map(({ code, file, line, column }) => {
    const path = file.replace('content/', '');
    return `${code} ${path === HONEY ? '' : `${path} `}${line}:${column}`;
  });
}

/** The facts of the example with one line in the place of another. */
export const facts = (text: string, replacement: string) =>
  provoked(edited(HONEY, text, replacement));

/** The example with another story. */
export const withStory = (markdown: string) =>
  edited(HONEY, 'Ong lấy mật từ hoa rừng quanh bản.', markdown);

/** The problems that point to no file, or to no place within it; a file that is missing has one place, its beginning. */
export function misplaced(changes: Changes, problems: readonly Problem[]): Problem[] {
  const { files, label } = exampleTree(changes);
  return problems.filter(({ file, line, column }) => {
    const bytes = files.get(file.slice(label.length + 1))?.bytes;
    if (!bytes) return line !== 1 || column !== 1;
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/u);
    return line < 1 || column < 1 || column > (lines[line - 1]?.length ?? -1) + 1;
  });
}
