import type { AttachedFiles } from '../new/attached-files.ts';
import type { WithDecision } from '../new/told-decision.ts';

const HINTS = ['needsNumber', 'daysDiffer', 'unfinishedUpload', 'attached'] as const;

/** What an answer says to the writer of a form besides what the check says. */
export type IssueHint = (typeof HINTS)[number];

/** What would help on whoever told so of a decision and dropped these files. */
export function issueHints(
  { needsNumber, daysDiffer }: WithDecision,
  { hasFiles, isUploading }: AttachedFiles,
): readonly IssueHint[] {
  const hints = { needsNumber, daysDiffer, unfinishedUpload: isUploading, attached: hasFiles };
  return HINTS.filter((hint) => hints[hint]);
}
