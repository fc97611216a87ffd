import { cellOf } from './cell-for.ts';
import type { ColumnKey } from './columns.ts';
import { COLUMNS } from './columns.ts';
import type { RowWork } from './importing.ts';

/** Refuses a row that leaves out what a new product or recognition must say. */
export function missing({ row, judgement }: RowWork, key: ColumnKey): void {
  const label = COLUMNS.find((column) => column.key === key)?.label ?? { vi: key, en: key };
  judgement.refuse(
    cellOf(row, 'name.vi'),
    { vi: `Thiếu “${label.vi}”.`, en: `“${label.en}” is missing.` },
    {
      vi: 'Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.',
      en: 'Fill in that column; write “unknown” where no source says.',
    },
  );
}
