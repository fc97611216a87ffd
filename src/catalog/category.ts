import type { LocalText, Name } from '../text/local-text.ts';
import type { Language } from './site.ts';

/**
 * A sector, group or leaf of the classification (QĐ 26/2026/QĐ-TTg, Phụ lục I: 6 sectors, 17 groups, 26 leaves).
 * A group without subdivision is itself a leaf.
 */
export interface Category {
  /** The code in the decision: `I`, `I.5`, `I.5.a`. */
  readonly code: string;
  readonly slug: string;
  readonly name: Name;
  readonly level: 'sector' | 'group' | 'leaf';
  /** The code of the group or sector above; null for a sector. */
  readonly parent: string | null;
  /** Whether products are filed here. */
  readonly isLeaf: boolean;
  /** Where people look for it although the law files it here. */
  readonly note: LocalText | null;
  /** The short words under which people browse for what is filed here, which the law's title mostly is not. */
  readonly words?: Readonly<Record<Language, readonly string[]>>;
}

/** The code with those above it: `I.5.a`, `I.5`, `I`; none where the code is unknown. */
export function withAncestors(code: string | null): string[] {
  if (code === null) return [];
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

/** Whether the category of that code is the other one or lies below it. */
export function isWithin(code: string | null, ancestor: string): boolean {
  return code === ancestor || (code ?? '').startsWith(`${ancestor}.`);
}
