import { type CellStyle, rangeRef, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import type { YearReport } from '../../catalog/statistics/year-report.ts';
import { type PageAddress, type ReportSheet, reportSheets } from './report-sheets.ts';

const FONT = { name: 'Calibri', size: 11 };
const WRAPPED = { wrapText: true, vertical: 'top' } as const;
const TEXT: CellStyle = { font: FONT, alignment: WRAPPED, numFmt: '@' };
const LINE: CellStyle = { font: FONT, numFmt: '@' };
const NUMBER: CellStyle = { font: FONT, alignment: { vertical: 'top' }, numFmt: '0' };
const TITLE: CellStyle = { ...LINE, font: { ...FONT, bold: true } };
const HEADING: CellStyle = { ...TEXT, font: { ...FONT, bold: true } };

/** How wide columns are, in letters: of numbers, of labels, of texts and of letters at most. */
const [NARROWEST, LABEL, WIDEST, LETTER] = [13, 36, 50, 90];
/** How high a line is, and a row at most (Excel’s own limit), in points. */
const [LINE_HEIGHT, HIGHEST] = [15, 409];

/**
 * The report as a workbook whose numbers are numbers and whose other cells are texts, never formulas. It bears its own
 * day, not that of its making: two builds of one day are the same to the byte.
 */
export function reportWorkbook(
  report: YearReport,
  lang: Language,
  pageOf: PageAddress,
): Promise<Uint8Array> {
  const day = new Date(`${report.catalog.day}T00:00:00Z`);
  const sheets = reportSheets(report, lang, pageOf).map(written);
  return writeXlsx({ sheets, properties: { created: day, modified: day } });
}

/** A report that a site hands out. */
export interface ReportFile {
  readonly year: number;
  /** Its name without its ending, unlike that of any other. */
  readonly name: string;
  readonly lang: Language;
}

/** The reports of a site in that language: on the year before, which is whole, and on this one. */
export function reportFiles({ day }: Catalog, lang: Language): readonly ReportFile[] {
  const year = Number(day.slice(0, 4));
  const word = lang === 'vi' ? 'bao-cao' : 'report';
  return [year, year - 1].map((one) => ({ year: one, name: `${word}-${one}`, lang }));
}

/** The file of a report, below the site’s root. */
export const reportPath = ({ name }: ReportFile) => `data/${name}.xlsx`;

type Cell = ReportSheet['rows'][number][number];

function written({ name, form, rows, headings }: ReportSheet): WriteSheet {
  const isLines = form === 'lines';
  const columns = Math.max(...rows.map(({ length }) => length));
  const told = rows.filter((_, at) => !headings.includes(at));
  const widths = Array.from({ length: columns }, (_, column) =>
    isLines ? LABEL : widthOf(told.map((row) => row[column] ?? null)),
  );
  const styleOf = (value: Cell, at: number) => {
    if (headings.includes(at)) return isLines ? TITLE : HEADING;
    return typeof value === 'number' ? NUMBER : isLines ? LINE : TEXT;
  };
  return {
    name,
    rows: rows.map((row) => [...row]),
    cells: new Map(
      rows.flatMap((row, at) =>
        row.map((value, column) => [`${at},${column}`, { value, style: styleOf(value, at) }]),
      ),
    ),
    columns: widths.map((width) => ({ width })),
    // Without a height of its own a row shows the first line alone in some programs.
    rowDefs: new Map(
      rows.map((row, at) => [at, { height: isLines ? LINE_HEIGHT : heightOf(row, widths) }]),
    ),
    ...(form === 'tables' && { freezePane: { columns: 1 } }),
    ...(form === 'list' && {
      freezePane: { rows: 1, columns: 1 },
      autoFilter: { range: rangeRef(0, 0, rows.length - 1, columns - 1) },
    }),
    pageSetup: {
      paperSize: 'a4',
      orientation: isLines ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(form === 'list' && { printTitlesRow: '$1:$1' }),
    },
  };
}

/** As wide as the longest text needs; what is longer folds. */
function widthOf(values: readonly Cell[]): number {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.some((text) => text.includes('\n'))) return LETTER;
  return Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(({ length }) => length + 2)));
}

function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((value, column) =>
    String(value ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[column] ?? 1))), 0),
  );
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE_HEIGHT);
}
