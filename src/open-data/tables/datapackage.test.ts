import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { product } from '../../catalog/catalog.sample.ts';
import { certificationIds } from '../feeds/stable-id.ts';
import { datapackage, tableFiles } from './datapackage.ts';
import { BARE, sampleCatalog, TEA } from '../open-data.sample.ts';
import { EXAMPLE_QUERY, tablesOf } from './tables.ts';

const PUBLICATION = { url: new URL('https://example.org/ocop/') };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
  mkdirSync(join(folder, 'tables'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function opened(products = [BARE, TEA]) {
  const catalog = sampleCatalog('2026-08-01', products);
  for (const [name, csv] of tableFiles(catalog, PUBLICATION)) {
    writeFileSync(join(folder, 'tables', `${name}.csv`), csv);
  }
  const description = JSON.parse(JSON.stringify(datapackage(catalog, PUBLICATION))) as object;
  return Package.load(description, { basePath: folder, strict: true });
}

test('the package passes the field’s own validator: profile, types, keys, sizes and checksums', async () => {
  const data = await opened();
  expect(data.errors).toEqual([]);
  expect(data.resourceNames).toEqual([
    'products',
    'certifications',
    'certification-sources',
    'producers',
    'sources',
    'places',
  ]);
  const rows = await Promise.all(
    data.resources.map(async (one) => [one.name, (await one.read({ relations: true })).length]),
  );
  expect(Object.fromEntries(rows)).toEqual({
    products: 2,
    certifications: 3,
    'certification-sources': 3,
    producers: 1,
    sources: 2,
    places: 3,
  });
});

test('a row that names nobody is found by the validator', async () => {
  const data = await opened([product('che-mau', { ...TEA, producer: 'nobody' })]);
  await expect(data.getResource('products').read({ relations: true })).rejects.toThrow(
    /foreign key/iu,
  );
});

test('a recognition is one row with its dates, and joins to its product and its sources', async () => {
  const data = await opened();
  const rows = await data.getResource('certifications').read({ keyed: true, cast: false });
  expect(rows.at(-1)).toMatchInlineSnapshot(`
    {
      "code": "",
      "decided": "2023-11-15",
      "ends_earliest": "2026-11-15",
      "ends_latest": "2026-11-15",
      "evaluated_on": "",
      "id": "che-mau-2023",
      "issuer": "UBND tỉnh Mẫu",
      "lapse": "",
      "number": "1/QĐ-UBND",
      "product": "che-mau",
      "revoked_on": "",
      "stars": "4",
    }
  `);
});

test('the query of the data page runs in SQLite as it stands there', () => {
  const tables = tablesOf(sampleCatalog('2026-08-01'), PUBLICATION);
  const database = new DatabaseSync(':memory:');
  for (const { name, columns, rows } of tables) {
    database.exec(`CREATE TABLE ${name} (${columns.map((one) => one.name).join(', ')})`);
    const marks = columns.map(() => '?').join(', ');
    const insert = database.prepare(`INSERT INTO ${name} VALUES (${marks})`);
    for (const row of rows) insert.run(...row.map((cell) => (cell === true ? 1 : cell || null)));
  }
  expect(database.prepare(EXAMPLE_QUERY).all()).toMatchInlineSnapshot(`
    [
      {
        "ends_earliest": "2022-01-01",
        "name_vi": "HTX Mẫu",
        "stars": 3,
      },
      {
        "ends_earliest": "2026-11-15",
        "name_vi": "HTX Mẫu",
        "stars": 4,
      },
    ]
  `);
});

test('a recognition keeps its name when its day becomes known, an older one is found or the product is renamed', () => {
  const tea = { slug: 'che-mau', formerSlugs: [] };
  expect(certificationIds(tea, [{ decided: '2023' }])).toEqual(['che-mau-2023']);
  const later = { slug: 'che-moi', formerSlugs: ['che-mau'] };
  const known = [
    { decided: null },
    { decided: '2019-12' },
    { decided: '2023-11-15' },
    { decided: '2023' },
  ];
  expect(certificationIds(later, known)).toEqual([
    'che-mau-undated',
    'che-mau-2019',
    'che-mau-2023',
    'che-mau-2023-2',
  ]);
});
