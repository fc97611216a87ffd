import { expect, test } from 'vitest';
import { csvRows } from '../../text/csv-rows.ts';
import { csvOf } from '../../text/csv.ts';
import { exportTable } from './export-table.ts';
import { entriesIn, planFor, PROVINCE, told } from './sheet-import.sample.ts';

test.each(['content', PROVINCE])(
  'xuất %s ra bảng rồi nhập lại: không tệp nào thay đổi',
  (folder) => {
    const entries = entriesIn(folder);
    for (const lang of ['vi', 'en'] as const) {
      const rows = csvRows(csvOf(exportTable(entries, lang)));
      const plan = planFor(rows, entries);
      expect(
        told({ ...plan, rows: plan.rows.filter(({ outcome }) => outcome !== 'unchanged') }),
      ).toBe('');
      expect([...plan.texts.keys()]).toEqual([]);
      expect(plan.rows).toHaveLength(entries.products.size);
    }
  },
);
