import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { checkedEntries } from '../../entries/check.ts';
import { headed, type Problem } from '../../entries/problems/problem.ts';
import { type ContentFile, type ContentTree, treeOf } from '../../entries/read/content-tree.ts';
import type { Fault, Proposal } from '../proposal/proposal.ts';

/** The content folder as it would be with these files, and without what lies at or below `gone`. */
export function treeAfter(
  tree: ContentTree,
  files: Proposal['files'],
  gone: string | undefined,
): ContentTree {
  const isGone = (path: string) => path === gone || path.startsWith(`${gone}/`);
  const kept = [...tree.files].filter(([path]) => !isGone(path));
  const written = treeOf(Object.fromEntries(files), tree.label).files;
  return { ...tree, files: new Map<string, ContentFile>([...kept, ...written]) };
}

/** The errors that the check finds in a content folder and did not find in it before. */
export function newErrors(before: ContentTree, after: ContentTree, today: CalendarDay): Fault[] {
  const errorsIn = (tree: ContentTree) =>
    checkedEntries(tree, today).problems.filter(({ level }) => level === 'error');
  const known = new Set(errorsIn(before).map(keyOf));
  return errorsIn(after)
    .filter((problem) => !known.has(keyOf(problem)))
    .map((problem) => {
      const { vi, en } = headed(problem);
      const message = { vi: `${problem.file}: ${vi}`, en: `${problem.file}: ${en}` };
      return { message, remedy: problem.remedy };
    });
}

/** Lines move when others are written above them. */
const keyOf = ({ file, code, message }: Problem) => JSON.stringify([file, code, message.vi]);
