import type { ColumnKey } from './columns.ts';
import type { ListCell, ListRow } from './list-rows.ts';

const BY_FIELD: readonly (readonly [RegExp, ColumnKey])[] = [
  [/^certifications\[?\d*\]?[^:]*stars/u, 'certifications.stars'],
  [/^certifications[^:]*decided/u, 'certifications.decided'],
  [/^certifications[^:]*number/u, 'certifications.number'],
  [/^certifications[^:]*issuer/u, 'certifications.issuer'],
  [/^certifications[^:]*sources/u, 'certifications.sources'],
  [/^(?:gtin)/u, 'gtin'],
  [/^phone/u, 'phone'],
  [/^address/u, 'address'],
  [/^commune/u, 'commune'],
  [/^district/u, 'district'],
  [/^summary/u, 'summary.vi'],
  [/^number|^published/u, 'certifications.number'],
];

/** The first of these columns in which the row says something; without one, where the row begins. */
export function cellOf(
  { cells, number }: ListRow,
  ...keys: readonly ColumnKey[]
): Pick<ListCell, 'at'> {
  const found = keys.flatMap((key) => cells.get(key) ?? []);
  return found[0] ?? { at: `A${number}` };
}

/** The cell of a row that a sentence of the check is about; its name where that can’t be told. */
export function cellFor(row: ListRow, message: string): string {
  const keys = BY_FIELD.flatMap(([field, key]) => (field.test(message) ? [key] : []));
  return cellOf(row, ...keys.slice(0, 1), 'name.vi').at;
}
