import { writeXlsx } from 'hucre/xlsx';

/** A table as a workbook: its headings stay in sight and filter, every cell is a text. */
export async function workbookOf(
  cells: readonly (readonly string[])[],
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const headings = cells[0] ?? [];
  const widths = headings.map((_, column) =>
    Math.min(48, Math.max(...cells.map((row) => row[column]?.length ?? 0)) + 2),
  );
  const last = String.fromCodePoint(64 + Math.min(headings.length, 26));
  const sheet = {
    name,
    rows: cells.map((row) => [...row]),
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${cells.length}` },
  };
  return new Uint8Array(await writeXlsx({ sheets: [sheet] }));
}
