import { dayInVietnam } from '../src/catalog/certification/calendar-day.ts';
import { pullRequestSummary } from '../src/authoring/github/pull-request-summary.ts';
import { readContent } from '../src/entries/check.ts';
import { readTree } from '../src/entries/read/read-tree.ts';

/** Prints what `content/` changes against the folder that is named, its state before. */
const [before = ''] = process.argv.slice(2);
const day = dayInVietnam(new Date());
const after = await readContent(process.env['CATALOG_CONTENT'] ?? 'content', day);
process.stdout.write(pullRequestSummary(readTree(before), { ...after, day }, 'vi'));
