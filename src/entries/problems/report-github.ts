import type { Language } from '../../catalog/site.ts';
import type { Name } from '../../text/local-text.ts';
import { headed, type Level, type Problem } from './problem.ts';
import { visible } from '../../text/quote.ts';

/** GitHub shows no more of each kind in a step; the note of the rest is of a kind of its own. */
const MOST_SHOWN = 10;

/**
 * The first ten problems, errors before reminders, as annotations of a pull request, one command a line, and how many
 * more there are (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function reportGithub(problems: readonly Problem[], lang: Language): string {
  const all = [...only(problems, 'error'), ...only(problems, 'reminder')];
  const left = all.length - MOST_SHOWN;
  return [
    ...all.slice(0, MOST_SHOWN).map((problem) => annotation(problem, lang)),
    ...(left > 0 ? [`::warning::${data(more(left)[lang])}`] : []),
  ].join('\n');
}

function annotation(problem: Problem, lang: Language): string {
  const { level, file, line, column, code, remedy } = problem;
  const place = `file=${property(visible(file))},line=${line},col=${column},title=${property(code)}`;
  const text = data(`${visible(headed(problem)[lang])}\n→ ${visible(remedy[lang])}`);
  return `::${level === 'error' ? 'error' : 'notice'} ${place}::${text}`;
}

const only = (problems: readonly Problem[], wanted: Level) =>
  problems.filter(({ level }) => level === wanted);

const more = (count: number): Name => ({
  vi: `Còn ${count} lỗi và lời nhắc khác; tất cả ở trang Summary của lần chạy này.`,
  en: `There are ${count} more; the summary of this run has them all.`,
});

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
