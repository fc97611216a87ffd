import type { Language } from '../../catalog/site.ts';
import { PULL_REQUEST_WORDS } from '../../i18n/pull-request-words.ts';
import type { EntryChange, FactChange } from './entry-changes.ts';

/** Nobody reads more of one file in a summary. */
const MOST_FACTS = 60;
const LONGEST_FACT = 600;

/** The change of a file as lines of a diff: its name, then each fact before and after. */
export function shownChange(change: EntryChange, lang: Language): string {
  const words = PULL_REQUEST_WORDS[lang];
  const { path, kind, formerPath, facts, isReadable } = change;
  const notes = [
    words.changed[kind],
    ...(formerPath === undefined ? [] : [words.renamed(formerPath)]),
    ...(isReadable ? [] : [words.unreadable]),
    ...(isReadable && facts.length === 0 && kind === 'changed' ? [words.onlyForm] : []),
  ];
  return [
    `  ${path} (${notes.join('; ')})`,
    ...facts.slice(0, MOST_FACTS).flatMap(linesOf),
    ...(facts.length > MOST_FACTS ? [`  ${words.more(facts.length - MOST_FACTS)}`] : []),
  ].join('\n');
}

function linesOf({ place, before, after }: FactChange): string[] {
  return [
    ...(before === undefined ? [] : [`- ${place}: ${oneLine(before)}`]),
    ...(after === undefined ? [] : [`+ ${place}: ${oneLine(after)}`]),
  ];
}

function oneLine(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  return letters.length <= LONGEST_FACT
    ? letters.join('')
    : `${letters.slice(0, LONGEST_FACT).join('')}…`;
}
