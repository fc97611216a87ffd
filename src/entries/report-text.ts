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
  const groups = [...Map.groupBy(problems, ({ file }) => file).values()].map((group) =>
    group.map((problem) => textOf(problem, lang)).join('\n'),
  );
  return [...groups, summaryOf(entries, problems, lang)].join('\n\n');
}

function textOf({ file, line, column, level, message, remedy }: Problem, lang: Language): string {
  const place = visible(`${file}:${line}:${column}`);
  return `${place}  ${LEVEL_WORDS[lang][level]}  ${visible(message[lang])}\n  → ${visible(remedy[lang])}`;
}
