import type { Language } from '../catalog/site.ts';
import { summaryOf } from './summary.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';
import { visible } from '../text/quote.ts';

const LEVEL_WORDS = {
  vi: { error: 'lỗi', reminder: 'nhắc' },
  en: { error: 'error', reminder: 'reminder' },
} as const;

/** The problems for a terminal, grouped by file, each with its remedy; a summary at the end. */
export function reportText(entries: Entries, problems: readonly Problem[], lang: Language): string {
  return [...reportOfFiles(problems, lang), summaryOf(entries, problems, lang)].join('\n\n');
}

/** The problems of each file, each with its remedy, in the order of the files. */
export function reportOfFiles(problems: readonly Problem[], lang: Language): string[] {
  return [...Map.groupBy(problems, ({ file }) => file).values()].map((group) =>
    group.map((problem) => textOf(problem, lang)).join('\n'),
  );
}

function textOf({ file, line, column, level, message, remedy }: Problem, lang: Language): string {
  const place = visible(`${file}:${line}:${column}`);
  return `${place}  ${LEVEL_WORDS[lang][level]}  ${visible(message[lang])}\n  → ${visible(remedy[lang])}`;
}
