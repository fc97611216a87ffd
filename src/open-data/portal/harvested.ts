import { createHash } from 'node:crypto';
import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import type { ProvinceSite } from '../../catalog/portal.ts';
import { csvRows } from '../../text/csv/csv-rows.ts';
import { plainText } from '../../text/csv/csv.ts';
import type { CatalogFile } from '../catalog-file.ts';
import { DATA_LICENCE } from '../products-schema.ts';
import { tablePath } from '../tables/datapackage.ts';
import { column, ID, type Table, text } from '../tables/table.ts';
import { tableForms } from '../tables/tables.ts';

/** Why the tables of a site are left out, besides what any answer can be left out for. */
export type TableFault = 'other-version' | 'other-licence' | 'wrong-checksum' | 'impossible-table';

/** A table as a site’s package declares it. */
export interface DeclaredTable {
  /** Below the site’s root. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** No table of a province is larger. */
const MOST_BYTES = 50_000_000;

/** What a package declares of each of our tables, in our order, whatever else it may say. */
export function declaredTables(told: unknown): readonly DeclaredTable[] | TableFault {
  const { licenses, resources } = (told ?? {}) as Record<string, unknown>;
  const licences = Array.isArray(licenses) ? (licenses as { name?: unknown }[]) : [];
  if (!Array.isArray(resources)) return 'other-version';
  if (!licences.some((licence) => licence?.name === DATA_LICENCE)) return 'other-licence';
  const found = tableForms().map(({ name }): DeclaredTable | undefined => {
    const path = tablePath(name);
    const one = (resources as Record<string, unknown>[]).find(
      (resource) => `data/${String(resource?.['path'])}` === path,
    );
    const [, sha256] = /^sha256:([\da-f]{64})$/u.exec(String(one?.['hash'])) ?? [];
    const bytes = Number(one?.['bytes']);
    const isSound = Number.isSafeInteger(bytes) && bytes > 0 && bytes <= MOST_BYTES;
    return sha256 !== undefined && isSound ? { path, bytes, sha256 } : undefined;
  });
  const declared = found.filter((one) => one !== undefined);
  return declared.length === found.length ? declared : 'other-version';
}

/** Whether these are the bytes that were declared. */
export function isDeclared(content: Uint8Array, { bytes, sha256 }: DeclaredTable): boolean {
  return content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256;
}

type Column = Table['columns'][number];

/** The tables of a site, read from their bytes in our order, if every cell is what its column may hold. */
export function tablesIn(contents: readonly Uint8Array[]): readonly Table[] | TableFault {
  const read: Table[] = [];
  for (const [at, form] of tableForms().entries()) {
    const rows = rowsIn(contents[at] ?? new Uint8Array());
    const [header = [], ...cells] = rows ?? [];
    if (header.join() !== form.columns.map(({ name }) => name).join()) return 'other-version';
    const isSound = cells.every(
      (row) =>
        row.length === header.length &&
        form.columns.every((one, place) => isOf(one, row[place] ?? '')),
    );
    if (!isSound) return 'impossible-table';
    read.push({ ...form, rows: cells });
  }
  return areJoined(read) ? read : 'impossible-table';
}

function rowsIn(content: Uint8Array): string[][] | undefined {
  try {
    const written = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return csvRows(written, ',').map((row) => row.map(plainText));
  } catch {
    return undefined;
  }
}

const LONGEST = 2000;

/** Whether the cell holds what the column may hold; an empty one where nothing is required. */
function isOf({ type, constraints = {} }: Column, cell: string): boolean {
  if (cell === '') return !constraints.required;
  if (cell.length > LONGEST) return false;
  const { enum: words, pattern } = constraints;
  if (words && !words.map(String).includes(cell)) return false;
  if (pattern && !new RegExp(pattern, 'u').test(cell)) return false;
  if (type === 'integer') return /^-?\d{1,9}$/u.test(cell);
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  return type !== 'date' || calendarDayOf(cell) !== undefined;
}

/** Whether no id stands there twice, and whatever names a row names one that exists. */
function areJoined(tables: readonly Table[]): boolean {
  const cellsOf = ({ columns, rows }: Table, name: string) => {
    const place = columns.findIndex((one) => one.name === name);
    return rows.map((row) => String(row[place] ?? ''));
  };
  const ids = new Map(
    tables
      .filter(({ primaryKey }) => primaryKey.includes('id'))
      .map((table) => [table.name, cellsOf(table, 'id')]),
  );
  const known = new Map([...ids].map(([name, all]) => [name, new Set(all)]));
  return (
    [...ids].every(([name, all]) => known.get(name)?.size === all.length) &&
    tables.every((table) =>
      Object.entries(table.references).every(([name, target]) =>
        cellsOf(table, name).every(
          (cell) => cell === '' || known.get(target === '' ? table.name : target)?.has(cell),
        ),
      ),
    )
  );
}

/** What was harvested of a province. */
export interface HarvestedProvince {
  readonly site: ProvinceSite;
  readonly catalog: Pick<CatalogFile, 'day' | 'dataDay'>;
  readonly tables: readonly Table[];
}

/** The tables of all provinces as one: each row names its province, and each id begins with it. */
export function nationalTables(provinces: readonly HarvestedProvince[]): readonly Table[] {
  const joined = tableForms().map((form, at): Table => {
    const isKey = form.columns.map(({ name }) => name === 'id' || name in form.references);
    return {
      ...form,
      primaryKey: form.primaryKey,
      references: { province: 'provinces', ...form.references },
      columns: [text('province', 'Whose row it is', { required: true }), ...form.columns],
      rows: provinces.flatMap(({ site: { key }, tables }) =>
        (tables[at]?.rows ?? []).map((row) => [
          key,
          ...row.map((cell, place) => (isKey[place] && cell !== '' ? `${key}/${cell}` : cell)),
        ]),
      ),
    };
  });
  return [provincesOf(provinces), ...joined];
}

function provincesOf(provinces: readonly HarvestedProvince[]): Table {
  return {
    name: 'provinces',
    description: 'The sites that the rows come from; every status holds for the day of its site',
    primaryKey: ['id'],
    references: {},
    columns: [
      ID,
      text('name_vi', 'Name in Vietnamese', { required: true }),
      text('name_en', 'Name in English', { required: true }),
      text('url', 'Address of its site', { required: true }),
      column('day', 'date', 'Day for which its statuses hold', { required: true }),
      column('data_day', 'date', 'Day until which anyone looked', { required: true }),
    ],
    rows: provinces.map(({ site: { key, province, url }, catalog: { day, dataDay } }) => [
      key,
      province.vi,
      province.en,
      url,
      day,
      dataDay,
    ]),
  };
}
