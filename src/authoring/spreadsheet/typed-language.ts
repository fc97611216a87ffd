import type { Language } from '../../catalog/site.ts';

/** The language of the answer to a command that could not be understood. */
export function typedLanguage(args: readonly string[]): Language {
  return /--lang[ =]en\b/u.test(args.join(' ')) ? 'en' : 'vi';
}
