import { createHash } from 'node:crypto';
import type { Catalog } from '../../catalog/catalog.ts';
import { slugOf } from '../../text/slug.ts';
import { plainCsvOf } from '../../text/csv/csv.ts';
import { absolute } from '../address.ts';
import { fileHref, href } from '../../i18n/href.ts';
import type { Publication } from '../products-json.ts';
import { DATA_LICENCE, DATA_LICENCE_URL, DATAPACKAGE_FILE } from '../products-schema.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** The file of a table, below the site's root. */
export const tablePath = (table: string) => `data/tables/${table}.csv`;

/** The tables as files, by the name of the table. */
export function tableFiles(
  catalog: Catalog,
  publication: Publication,
): ReadonlyMap<string, string> {
  return new Map(tablesOf(catalog, publication).map((table) => [table.name, tableCsv(table)]));
}

/** A table as its file. */
export function tableCsv({ columns, rows }: Table): string {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return plainCsvOf([columns.map(({ name }) => name), ...cells]);
}

/** The description of the tables as a Frictionless Data Package (https://datapackage.org): types, keys, checksums, licence. */
export function datapackage(catalog: Catalog, publication: Publication): object {
  const { site, day, dataDay } = catalog;
  const licences = [{ name: DATA_LICENCE, path: DATA_LICENCE_URL }];
  const homepage = absolute(href({ page: 'data' }, 'vi'), publication.url);
  return {
    profile: 'tabular-data-package',
    name: `ocop-${slugOf(site.province.vi)}`,
    title: site.title.vi,
    description: `OCOP products of ${site.province.en} and their recognitions. Every status holds for ${day}; what came about after ${dataDay} is not in the data.`,
    ...(homepage && { id: absolute(fileHref(DATAPACKAGE_FILE), publication.url), homepage }),
    created: `${dataDay}T00:00:00Z`,
    licenses: licences,
    keywords: ['OCOP', site.province.vi, 'certification'],
    resources: tablesOf(catalog, publication).map(tableResource),
  };
}

/** The description of a table in its package. */
export function tableResource(table: Table): object {
  const bytes = Buffer.from(tableCsv(table));
  const foreignKeys = Object.entries(table.references).map(([fields, name]) => ({
    fields,
    reference: { resource: name.replaceAll('_', '-'), fields: 'id' },
  }));
  return {
    profile: 'tabular-data-resource',
    name: table.name.replaceAll('_', '-'),
    path: tablePath(table.name).slice('data/'.length),
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: {
      fields: table.columns,
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
