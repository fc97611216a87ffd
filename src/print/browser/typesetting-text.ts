import type { Language } from '../../catalog/site.ts';
import { TYPESETTING_WORDS } from './words.ts';
import type { Progress } from './print-messages.ts';
import { TypesettingFailure } from './typesetting-failure.ts';

/** What the typesetter is doing, in a line. */
export function progressText(progress: Progress, lang: Language): string {
  const words = TYPESETTING_WORDS[lang];
  switch (progress.stage) {
    case 'composing':
      return words.composing;
    case 'typesetting':
      return words.typesetting;
    case 'downloading': {
      const done = megabytes(progress.bytes, lang);
      return progress.total === null
        ? words.downloadingUnmeasured(done)
        : words.downloading(done, megabytes(progress.total, lang));
    }
  }
}

/** Why nothing was typeset: a sentence, and after it each problem of the order. Any other fault is one of our own. */
export function failureText(error: unknown, lang: Language): string[] {
  const { failure } = TYPESETTING_WORDS[lang];
  if (!(error instanceof TypesettingFailure)) return [failure.crashed];
  return [failure[error.reason], ...error.problems.map((problem) => problem[lang])];
}

function megabytes(bytes: number, lang: Language): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return (bytes / 1e6).toLocaleString(lang, digits);
}
