import type { ListCell, ListRow } from './list-rows.ts';

/** Province, district until 2025, commune, serial, year (Decision 26/2026/QĐ-TTg, the head of every rubric). */
const OFFICIAL_CODE = /^\d{2}\s?-\s?(?:\d{3}\s?-\s?)?\d{5}\s?-\s?\d+\s?-\s?20\d{2}$/u;

/** Whether the text is a product’s official OCOP code, `11-03127-1-2026`, which is no name of a folder. */
export function isOfficialCode(text: string): boolean {
  return OFFICIAL_CODE.test(text);
}

/** The cell with the name of the product’s folder; undefined where the row has none. */
export function productCode({ cells }: ListRow): ListCell | undefined {
  const cell = cells.get('slug');
  return cell && !isOfficialCode(cell.text) ? cell : undefined;
}
