import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { type Validity, validityOn } from '../../catalog/certification/validity.ts';
import { PULL_REQUEST_WORDS } from './words.ts';
import { validitySentence } from '../../i18n/validity-sentence.ts';
import { compareNames } from '../../text/collation.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { evidenceDay } from '../../entries/known-days.ts';
import { toCatalog } from '../../entries/to-catalog.ts';
import { fenced } from './issue-answer.ts';
import { hasErrors, type Problem } from '../../entries/problems/problem.ts';
import { reportOfFiles, summaryOf } from '../../entries/problems/report-text.ts';
import type { ContentTree } from '../../entries/read/content-tree.ts';
import { entryChanges } from '../proposal/diff/entries-changed.ts';
import { shownChange } from './shown-change.ts';

/** GitHub drops a summary of more than a mebibyte whole; each of the two long parts may take a third. */
const LARGEST_PART = 350_000;

/** The state that a pull request proposes, read and checked. */
interface Proposed {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
  readonly day: CalendarDay;
}

/**
 * What a pull request changes, in Markdown: each fact before and after, every problem with its remedy, the certificates
 * that end soon. Whatever the files say stands in blocks that nothing can leave.
 */
export function pullRequestSummary(before: ContentTree, after: Proposed, lang: Language): string {
  const words = PULL_REQUEST_WORDS[lang];
  const { entries, problems } = after;
  const changes = entryChanges(before, entries.tree, lang);
  const shown = firstThatFit(changes.map((change) => shownChange(change, lang)));
  const left = changes.length - shown.length;
  const reports = reportOfFiles(problems, lang);
  const told = firstThatFit(reports);
  const untold = reports.length - told.length;
  return [
    `## ${words.title}`,
    shown.length === 0 ? words.nothing : fenced(shown.join('\n\n'), 'diff'),
    ...(left > 0 ? [words.moreFiles(left)] : []),
    `## ${words.problems}`,
    fenced([...told, summaryOf(entries, problems, lang)].join('\n\n')),
    ...(untold > 0 ? [words.moreReports(untold)] : []),
    `## ${words.soon}`,
    soonPart(after, lang),
    words.preview,
    '',
  ].join('\n\n');
}

/** The texts that together take no more room than a part may. */
function firstThatFit(texts: readonly string[]): readonly string[] {
  let size = 0;
  const end = texts.findIndex((text) => {
    size += Buffer.byteLength(text);
    return size > LARGEST_PART;
  });
  return end === -1 ? texts : texts.slice(0, end);
}

function soonPart({ entries, problems, day }: Proposed, lang: Language): string {
  const words = PULL_REQUEST_WORDS[lang];
  if (hasErrors(problems)) return words.notCounted;
  const lines = expiringIn(toCatalog(entries, day, evidenceDay(entries, day)), lang);
  return lines.length === 0 ? words.soonNone : fenced(lines.join('\n'));
}

/** The certificates that have less than 180 days left, soonest first, a line each. */
function expiringIn(catalog: Catalog, lang: Language): string[] {
  return [...catalog.products.values()]
    .map(({ name, certifications }) => ({
      name,
      validity: validityOn(certifications, catalog.day),
    }))
    .filter(({ validity }) => validity.status === 'expiring')
    .sort((a, b) => compareNames(endOf(a.validity), endOf(b.validity)))
    .map(({ name, validity }) => `${name[lang]}: ${validitySentence(validity, catalog, lang)}`);
}

const endOf = ({ ends }: Validity) => ends?.earliest ?? '';
