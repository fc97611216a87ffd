import type { Language } from '../catalog/site.ts';
import type { Problem } from './problem.ts';
import { visible } from '../text/quote.ts';

/**
 * The problems as annotations of a pull request, one command a line
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function reportGithub(problems: readonly Problem[], lang: Language): string {
  return problems
    .map(({ level, file, line, column, code, message, remedy }) => {
      const place = `file=${property(visible(file))},line=${line},col=${column},title=${property(code)}`;
      const text = data(`${visible(message[lang])}\n→ ${visible(remedy[lang])}`);
      return `::${level === 'error' ? 'error' : 'notice'} ${place}::${text}`;
    })
    .join('\n');
}

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
