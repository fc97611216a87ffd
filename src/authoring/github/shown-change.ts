import type { Language } from '../../catalog/site.ts';
import { isTextFile } from '../../entries/read/content-tree.ts';
import type { EntryChange } from '../proposal/diff/entries-changed.ts';
import type { FactChange } from '../proposal/diff/facts-changed.ts';
import { PULL_REQUEST_WORDS } from './words.ts';

/** Nobody reads more of one file in a summary. */
const MOST_FACTS = 60;
const LONGEST_FACT = 600;
/** How much of what is the same stands before the first letter that differs. */
const CONTEXT = 60;

/** The change of a file as lines of a diff: its name, then each fact before and after. */
export function shownChange(change: EntryChange, lang: Language): string {
  const words = PULL_REQUEST_WORDS[lang];
  const { path, kind, formerPath, facts, isReadable } = change;
  const isSilent = isReadable && facts.length === 0 && kind === 'changed';
  const notes = [
    words.changed[kind],
    ...(formerPath === undefined ? [] : [words.renamed(formerPath)]),
    ...(isReadable ? [] : [words.unreadable]),
    ...(isSilent ? [isTextFile(path) ? words.onlyForm : words.notCompared] : []),
  ];
  return [
    `  ${oneLine(`${path} (${notes.join('; ')})`)}`,
    ...facts.slice(0, MOST_FACTS).flatMap(linesOf),
    ...(facts.length > MOST_FACTS ? [`  ${words.more(facts.length - MOST_FACTS)}`] : []),
  ].join('\n');
}

function linesOf({ place, before, after }: FactChange): string[] {
  const skipped = before === undefined || after === undefined ? 0 : sameIn(before, after);
  const line = (sign: '-' | '+', text: string | undefined) =>
    text === undefined ? [] : [`${sign} ${oneLine(place)}: ${part(text, skipped)}`];
  return [...line('-', before), ...line('+', after)];
}

/** How many letters of two long texts can be left out so that their first difference is shown. */
function sameIn(before: string, after: string): number {
  const [a, b] = [[...before], [...after]];
  if (Math.max(a.length, b.length) <= LONGEST_FACT) return 0;
  const first = a.findIndex((letter, index) => letter !== b[index]);
  return Math.max(0, (first === -1 ? a.length : first) - CONTEXT);
}

function part(text: string, skipped: number): string {
  const letters = [...text].slice(skipped);
  const shown = letters.slice(0, LONGEST_FACT);
  const start = skipped > 0 ? '…' : '';
  return `${start}${oneLine(shown.join(''))}${shown.length < letters.length ? '…' : ''}`;
}

/** No name or value makes a line of its own, which would look like a fact. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trimEnd();
}
