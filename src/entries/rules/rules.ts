import type { Name } from '../../text/local-text.ts';
import { type Level, MORE_CODES } from '../problems/problem.ts';
import { UNREADABLE } from '../read/syntax-words.ts';
import { FIELD } from '../schemas/faults.ts';
import { FACT_RULES } from './fact-rules.ts';
import { plainStory } from './plain-story.ts';
import type { Rule } from './rule.ts';
import { safeLinks } from './safe-links.ts';
import { storyForm } from './story-form.ts';
import { storyImages } from './story-images.ts';

/** Every rule: those on facts, and those on the Markdown of stories, whose reader no browser has. */
export const RULES: readonly Rule[] = [
  ...FACT_RULES,
  plainStory,
  safeLinks,
  storyForm,
  storyImages,
];

/** What stands behind the code of a problem. */
interface ProblemCode {
  readonly code: string;
  readonly level: Level;
  readonly demand: Name;
}

/** Every code that a problem can have, in the order of the documentation: the form of a file first, then what it says. */
export const PROBLEM_CODES: readonly ProblemCode[] = [
  {
    code: UNREADABLE,
    level: 'error',
    demand: {
      vi: 'Tệp mở được, là UTF-8, đúng cú pháp và không quá lớn.',
      en: 'A file can be opened, is UTF-8, holds to its syntax and is not too large.',
    },
  },
  {
    code: FIELD,
    level: 'error',
    demand: {
      vi: 'Mục nào cũng có tên đúng và giá trị đúng kiểu; mục bắt buộc không được thiếu.',
      en: 'Every field has a name that exists and a value of its kind; none that is required is missing.',
    },
  },
  ...RULES.map(({ code, level, demand }) => ({ code, level, demand })),
  ...MORE_CODES,
];
