import { dayInVietnam } from '../src/catalog/calendar-day.ts';
import { pullRequestSummary } from '../src/entries/pulls/pull-request-summary.ts';
import { readContent } from '../src/entries/read.ts';
import { readTree } from '../src/entries/read-tree.ts';

/** Prints what `content/` changes against the folder that is named, its state before. */
const [before = ''] = process.argv.slice(2);
const day = dayInVietnam(new Date());
const after = await readContent(process.env['CATALOG_CONTENT'] ?? 'content', day);
process.stdout.write(pullRequestSummary(readTree(before), { ...after, day }, 'vi'));
