/** Province, district until 2025, commune, serial, year of the evaluation (Decision 26/2026/QĐ-TTg, the head of every rubric). */
const PRODUCT_CODE = /^\d{2}-(?:\d{3}-)?\d{5}-\d+-20\d{2}$/u;

/** The official code of a product as it is kept, `11-03127-1-2026`; undefined where the text is none. */
export function productCodeIn(text: string): string | undefined {
  const code = text.trim().replace(/\s*[-‐-―]\s*/gu, '-');
  return PRODUCT_CODE.test(code) ? code : undefined;
}
