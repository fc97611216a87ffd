import type { Name } from '../../text/local-text.ts';

/** Why a scalar is refused: what is wrong with the text, and the text that would be right. */
export class Refusal {
  readonly message: Name;
  readonly remedy: Name;
  constructor(message: Name, remedy: Name) {
    this.message = message;
    this.remedy = remedy;
  }
}

/** The remedy that offers a corrected value. */
export function meant(suggestion: string): Name {
  return { vi: `Có phải “${suggestion}”?`, en: `Did you mean “${suggestion}”?` };
}
