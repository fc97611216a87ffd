import type { ColumnKey } from './columns.ts';
import type { ListRow } from './list-rows.ts';

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

/** The cell of a row that a sentence of the check is about; its name where that can’t be told. */
export function cellFor({ cells, number }: ListRow, message: string): string {
  const key = BY_FIELD.find(([field]) => field.test(message))?.[1];
  return (key && cells.get(key)?.at) ?? cells.get('name.vi')?.at ?? `A${number}`;
}
