import type { Language } from '../catalog/site.ts';

/** How large a file is: `840 KB`, `1,2 MB` (10³ and 10⁶ bytes). */
export function fileSize(bytes: number, lang: Language): string {
  const [amount, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'KB'] : [bytes / 1e6, 'MB'];
  return `${amount.toLocaleString(lang, { maximumFractionDigits: 1 })} ${unit}`;
}
