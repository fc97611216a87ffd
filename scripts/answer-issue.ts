import { readFileSync } from 'node:fs';
import { dayInVietnam } from '../src/catalog/certification/calendar-day.ts';
import { entriesOf } from '../src/entries/read/read-entries.ts';
import { issueAnswer } from '../src/authoring/github/issue-answer.ts';
import { issueBody } from '../src/authoring/github/issue-form.ts';
import { readTree } from '../src/entries/read/read-tree.ts';

/** Prints the answer to the issue of GitHub's event file, or nothing; the body never passes a command line. */
const [file = process.env['GITHUB_EVENT_PATH'] ?? ''] = process.argv.slice(2);
const { entries } = entriesOf(readTree(process.env['CATALOG_CONTENT'] ?? 'content'));
const body = issueBody(readFileSync(file, 'utf8'));
process.stdout.write(issueAnswer(body, { entries, today: dayInVietnam(new Date()), lang: 'vi' }));
