import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../../text/csv/csv.ts';
import { DRAWINGS } from '../../../catalog/product.ts';
import { checkedEntries } from '../../../entries/check.ts';
import { exampleTree, HONEY, TODAY } from '../../../entries/testing/example-entries.ts';
import { hasErrors } from '../../../entries/problems/problem.ts';
import { exportedXlsx, sheetTables } from '../workbook/workbook.ts';
import { exportTable } from '../workbook/export-table.ts';
import { planFor, told } from '../../testing/sheet-import.sample.ts';

const letters = fc.constantFrom(...'aăâđĐêôơưạếộ XZ019,;:.\'"=+-@#*&!|>%{}[]()/–“”…'.split(''));
const text = fc
  .string({ unit: letters, minLength: 1, maxLength: 40 })
  .map((typed) => typed.replace(/\s+/gu, ' ').trim())
  .filter((typed) => /[a-zđ]/iu.test(typed));
const date = fc.constantFrom(
  'unknown',
  '2020',
  '2023-11',
  '2023-11-15',
  '2024-02-29',
  '2026-01-02',
);
const stars = fc.constantFrom('unknown', '3', '4', '5');
const certification = fc.record(
  { stars, decided: date, number: text, issuer: text, sources: fc.constant(['bao-mau-2024']) },
  { requiredKeys: ['stars', 'decided', 'sources'] },
);
const local = fc.record({ vi: text, en: text });
const product = fc.record(
  {
    name: local,
    producer: fc.constantFrom('htx-ban-nuoc', 'unknown'),
    district: fc.constantFrom('dong-song', 'unknown'),
    category: fc.constantFrom('I.2.a', 'I.2.b', 'I.6'),
    drawing: fc.constantFrom(...DRAWINGS),
    summary: local,
    certifications: fc
      .array(certification, { minLength: 1, maxLength: 3 })
      .map((items) => items.toSorted((a, b) => (a.decided < b.decided ? -1 : 1))),
    gtin: fc.constantFrom('20000015', '0000000000017', '2000000000015'),
    aliases: fc.record({ vi: fc.array(text, { maxLength: 2 }), en: fc.constant([]) }),
  },
  {
    requiredKeys: [
      'name',
      'producer',
      'district',
      'category',
      'drawing',
      'summary',
      'certifications',
    ],
  },
);
const producer = fc.record(
  {
    name: local,
    address: text,
    phone: fc.constantFrom('0339 921 606', '+84 339 921 606', '19001234'),
  },
  { requiredKeys: ['name'] },
);
const catalogue = fc.record({ first: product, second: product, producer });

const front = (fields: object) => `---\n${JSON.stringify(fields, null, 2)}\n---\n`;

test(
  'mọi mục hợp lệ, xuất ra rồi nhập lại, đều được nhận và không đổi gì',
  { timeout: 240_000 },
  async () => {
    let valid = 0;
    await fc.assert(
      fc.asyncProperty(catalogue, async ({ first, second, producer: maker }) => {
        const tree = exampleTree({
          [HONEY]: front(first),
          'products/second/index.md': front(second),
          'producers/htx-ban-nuoc.json': JSON.stringify({
            kind: 'cooperative',
            district: 'dong-song',
            sources: ['bao-mau-2024'],
            ...maker,
          }),
        });
        const { entries, problems } = checkedEntries(tree, TODAY);
        fc.pre(!hasErrors(problems));
        valid += 1;
        const table = exportTable(entries, 'vi');
        const csv = new TextEncoder().encode(csvOf(table));
        const xlsx = await exportedXlsx(table, 'Sản phẩm');
        const read = await Promise.all([sheetTables('a.csv', csv), sheetTables('a.xlsx', xlsx)]);
        for (const { rows } of read.flat()) {
          const plan = planFor(rows, entries);
          expect(
            told({ ...plan, rows: plan.rows.filter(({ outcome }) => outcome !== 'unchanged') }),
          ).toBe('');
          expect(plan.files.size).toBe(0);
        }
      }),
      { numRuns: 60, seed: 26 },
    );
    expect(valid).toBeGreaterThan(30);
  },
);
