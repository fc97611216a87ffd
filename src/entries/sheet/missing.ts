import type { ColumnKey } from './columns.ts';
import { COLUMNS } from './columns.ts';
import type { RowWork } from './importing.ts';

/** Refuses a row that leaves out what a new product must say. */
export function missing({ row, judgement }: RowWork, key: ColumnKey): void {
  const label = COLUMNS.find((column) => column.key === key)?.label ?? { vi: key, en: key };
  judgement.refuse(
    row.cells.get('name.vi') ?? { at: `A${row.number}` },
    { vi: `Sản phẩm mới mà thiếu “${label.vi}”.`, en: `A new product without “${label.en}”.` },
    {
      vi: 'Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.',
      en: 'Fill in that column; write “unknown” where no source says.',
    },
  );
}
