import { csvOf } from '../../text/csv/csv.ts';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { renewalStateOn } from '../../catalog/certification/renewal.ts';
import { isSettled } from '../../catalog/certification/validity.ts';
import type { Language } from '../../catalog/site.ts';
import { href } from '../../i18n/href.ts';
import { recognisedText } from '../../i18n/recognition-text.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { saveFile, XLSX } from '../share/save-file.ts';
import { VALIDITY_TABLE_WORDS } from './table-words.ts';
import { endOfRow, statusOn, type ValidityRow } from './validity-rows.ts';

/** What the rows of the table need to be written out. */
export interface Surroundings {
  readonly lang: Language;
  readonly day: CalendarDay;
  /** The names of the districts by slug. */
  readonly districts: ReadonlyMap<string, string>;
  /** The address of the site's root on the web. */
  readonly origin: string;
}

/** The rows as a sheet, its headings first. */
export function sheetOf(rows: readonly ValidityRow[], around: Surroundings): string[][] {
  const { lang } = around;
  const words = VALIDITY_TABLE_WORDS[lang];
  const headings = [
    words.product,
    words.maker,
    words.place,
    words.recognised,
    words.status,
    words.end,
    words.renewal,
    words.address,
  ];
  return [headings, ...rows.map((row) => cellsOf(row, around))];
}

function cellsOf(row: ValidityRow, { lang, day, districts, origin }: Surroundings): string[] {
  const status = statusOn(row, day);
  const renewal =
    row.ends && !isSettled(status)
      ? VALIDITY_TABLE_WORDS[lang].renewalState[renewalStateOn(row.ends, day)]
      : '';
  return [
    row.name,
    row.maker,
    districts.get(row.district) ?? '',
    status === 'unrecognised' ? '' : recognisedText(row, lang),
    STATUS_LABEL[lang][status],
    endOfRow(row),
    renewal,
    new URL(href({ page: 'product', slug: row.slug }, lang), origin).href,
  ];
}

const FILE_NAME = { vi: 'hieu-luc', en: 'validity' } as const;

/** Hands the reader these rows as a file, and says what it is called. */
export async function saveTable(
  kind: 'csv' | 'xlsx',
  rows: readonly ValidityRow[],
  around: Surroundings,
): Promise<string> {
  const name = `${FILE_NAME[around.lang]}-${around.day}.${kind}`;
  const cells = sheetOf(rows, around);
  if (kind === 'csv') saveFile(name, csvOf(cells), 'text/csv');
  else {
    const { workbookOf } = await import('../../print/workbook.ts');
    saveFile(name, await workbookOf(cells, VALIDITY_TABLE_WORDS[around.lang].sheet), XLSX);
  }
  return name;
}
