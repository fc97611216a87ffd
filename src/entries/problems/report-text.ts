import type { Language } from '../../catalog/site.ts';
import type { Entries } from '../read-entries.ts';
import { headed, type Problem } from './problem.ts';
import { visible } from '../../text/quote.ts';

/** What was read and how it stands, in a line. */
export function summaryOf(entries: Entries, problems: readonly Problem[], lang: Language): string {
  const counts = [entries.products.size, entries.producers.size, entries.sources.size] as const;
  const errors = problems.filter(({ level }) => level === 'error').length;
  return SENTENCES[lang](counts, errors, problems.length - errors);
}

type Sentence = (
  read: readonly [number, number, number],
  errors: number,
  reminders: number,
) => string;

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const SENTENCES: Readonly<Record<Language, Sentence>> = {
  vi: ([products, producers, sources], errors, reminders) =>
    `${products} sản phẩm, ${producers} chủ thể, ${sources} nguồn: ` +
    `${errors === 0 ? 'không có lỗi' : `${errors} lỗi`}${reminders === 0 ? '' : `, ${reminders} nhắc`}.`,
  en: ([products, producers, sources], errors, reminders) =>
    `${counted(products, 'product')}, ${counted(producers, 'producer')}, ${counted(sources, 'source')}: ` +
    `${errors === 0 ? 'no errors' : counted(errors, 'error')}${reminders === 0 ? '' : `, ${counted(reminders, 'reminder')}`}.`,
};

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

function textOf(problem: Problem, lang: Language): string {
  const { file, line, column, level, remedy } = problem;
  const place = visible(`${file}:${line}:${column}`);
  return `${place}  ${LEVEL_WORDS[lang][level]}  ${visible(headed(problem)[lang])}\n  → ${visible(remedy[lang])}`;
}
