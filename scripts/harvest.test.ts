import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { portalIn } from '../src/entries/portal.ts';
import { catalogFile } from '../src/open-data/catalog-file.ts';
import { BARE, sampleCatalog, TEA } from '../src/open-data/open-data.sample.ts';
import { isOfPortal } from '../src/open-data/portal/national.ts';
import { datapackage, tableFiles, tablePath } from '../src/open-data/tables/datapackage.ts';
import { runIn } from './command.sample.ts';
import { run } from './harvest.ts';

let folder: string;
const servers: Server[] = [];
let requests: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'harvest-'));
  requests = [];
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});

/** The files of a site, as a province publishes them. */
function published(products = [BARE, TEA]): Map<string, string> {
  const catalog = sampleCatalog('2026-08-01', products);
  const publication = { url: new URL('https://example.org/ocop/') };
  const lists = { vi: 'pagefind/list.vi.json', en: 'pagefind/list.en.json' };
  return new Map([
    ['catalog.json', JSON.stringify(catalogFile(catalog, lists))],
    ['data/datapackage.json', JSON.stringify(datapackage(catalog, publication))],
    ...[...tableFiles(catalog, publication)].map(
      ([name, csv]) => [tablePath(name), csv] as [string, string],
    ),
  ]);
}

async function site(name: string, files: ReadonlyMap<string, string>) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const file = files.get(path);
    if (file === undefined) return void response.writeHead(404).end();
    const etag = `"${file.length}-${file.slice(-40).length}"`;
    const isSame = request.headers['if-none-match'] === etag;
    requests.push(`${name} ${path}${isSame ? ' (304)' : ''}`);
    response.writeHead(isSame ? 304 : 200, { etag }).end(isSame ? '' : file);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { province: { vi: name, en: name }, url: `http://127.0.0.1:${port}/` };
}

async function harvest(sites: readonly object[]) {
  mkdirSync(join(folder, 'content'), { recursive: true });
  const own = readFileSync('src/e2e/fixture/content/site.json', 'utf8');
  writeFileSync(join(folder, 'content/site.json'), own);
  writeFileSync(join(folder, 'content/portal.json'), JSON.stringify({ sites }));
  const { status, stdout, stderr } = await runIn(folder, run, [], {
    env: { CATALOG_AS_OF: '2026-08-02' },
  });
  // Sites are asked side by side.
  const told = stderr.trimEnd().split('\n').sort();
  return { status, said: [...told, stdout].join('\n').replace(/:\d{4,5}\//gu, ':…/') };
}

const national = () => join(folder, '.cache/harvest/national');

test('the tables of all provinces come together as one package that the field’s own validator accepts', async () => {
  const sites = [await site('Xứ Một', published()), await site('Xứ Hai', published([TEA]))];
  expect(await harvest(sites)).toMatchInlineSnapshot(`
    {
      "said": "Xứ Hai: tải 6 bảng, giữ 0 bảng cũ.
    Xứ Một: tải 6 bảng, giữ 0 bảng cũ.
    Đã ghi .cache/harvest/national: 2/2 tỉnh, 3 sản phẩm.
    ",
      "status": 0,
    }
  `);
  const description = JSON.parse(
    readFileSync(join(national(), 'datapackage.json'), 'utf8'),
  ) as object;
  const data = await Package.load(description, { basePath: national(), strict: true });
  expect(data.errors).toEqual([]);
  const rows = await Promise.all(
    data.resources.map(async (one) => [one.name, (await one.read({ relations: true })).length]),
  );
  expect(Object.fromEntries(rows)).toMatchObject({ provinces: 2, products: 3, certifications: 5 });
  const products = readFileSync(join(national(), 'tables/products.csv'), 'utf8');
  expect(products).toContain('xu-hai,xu-hai/che-mau,');
  const portal = portalIn(join(folder, 'content'));
  expect(isOfPortal(description, portal)).toBe(true);
  expect(isOfPortal(description, { ...portal, sites: portal.sites.slice(1) })).toBe(false);
});

test('what has not changed is not fetched again, and what broke off goes on where it was', async () => {
  const files = published();
  const sites = [await site('Xứ Một', files)];
  await harvest(sites);
  const before = readFileSync(join(national(), 'tables/products.csv'), 'utf8');
  requests = [];
  await harvest(sites);
  expect(requests).toEqual(['Xứ Một catalog.json', 'Xứ Một data/datapackage.json (304)']);
  rmSync(join(folder, '.cache/harvest/sites/xu-mot/data/tables/sources.csv'));
  requests = [];
  await harvest(sites);
  expect(requests.slice(2)).toEqual(['Xứ Một data/tables/sources.csv']);
  expect(readFileSync(join(national(), 'tables/products.csv'), 'utf8')).toBe(before);
});

/** The same site with one file changed, and what it declares of it. */
function spoiled(path: string, change: (text: string) => string): Map<string, string> {
  const files = published();
  return files.set(path, change(files.get(path) ?? ''));
}

test('a site that is dead, whose tables do not match, or that keeps its rights is named and left out', async () => {
  const sites = [
    await site('Xứ Một', published()),
    { province: { vi: 'Xứ Im', en: 'Silent' }, url: 'http://127.0.0.1:9/' },
    await site(
      'Xứ Sửa',
      spoiled('data/tables/products.csv', (text) => text.replace('Chè', 'Bia')),
    ),
    await site(
      'Xứ Phình',
      spoiled('data/tables/sources.csv', (text) => text + 'x'.repeat(5000)),
    ),
    await site(
      'Xứ Giữ',
      spoiled('data/datapackage.json', (text) => text.replaceAll('CC-BY-4.0', 'none')),
    ),
    await site('Xứ Thiếu', new Map([['catalog.json', published().get('catalog.json') ?? '']])),
  ];
  expect(await harvest(sites)).toMatchInlineSnapshot(`
    {
      "said": "Xứ Giữ: không cho dùng theo CC BY 4.0, để ra ngoài (http://127.0.0.1:…/).
    Xứ Im: không trả lời, để ra ngoài (http://127.0.0.1:9/).
    Xứ Một: tải 6 bảng, giữ 0 bảng cũ.
    Xứ Phình: gửi nhiều hơn đã khai, để ra ngoài (http://127.0.0.1:…/).
    Xứ Sửa: gửi bảng không khớp mã kiểm tra đã khai, để ra ngoài (http://127.0.0.1:…/).
    Xứ Thiếu: trả lời bằng một lỗi, để ra ngoài (http://127.0.0.1:…/).
    Đã ghi .cache/harvest/national: 1/6 tỉnh, 2 sản phẩm.
    ",
      "status": 0,
    }
  `);
});

test.for([
  ['stars that do not exist', 'certifications', (csv: string) => csv.replace(',4,', ',40,')],
  ['a product twice', 'products', (csv: string) => csv + csv.split('\r\n').slice(1).join('\r\n')],
  ['a maker that is nobody', 'products', (csv: string) => csv.replace('htx-mau', 'nobody')],
  ['a row too short', 'products', (csv: string) => `${csv}x,y\r\n`],
] as const)(
  'a site with %s harms nobody, though its checksums are right',
  async ([, name, change]) => {
    const files = published();
    const path = tablePath(name);
    const csv = files.get(path) ?? '';
    const changed = change(csv);
    expect(changed).not.toBe(csv);
    files.set(path, changed);
    const described = JSON.parse(files.get('data/datapackage.json') ?? '') as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    for (const one of described.resources.filter((each) => `data/${each.path}` === path)) {
      one.bytes = Buffer.byteLength(changed);
      one.hash = `sha256:${createHash('sha256').update(changed).digest('hex')}`;
    }
    files.set('data/datapackage.json', JSON.stringify(described));
    const { status, said } = await harvest([await site('Xứ Bịa', files)]);
    expect(status).toBe(1);
    expect(said).toContain('gửi bảng có ô sai kiểu, mã trùng hay mã không có');
  },
);

test('a folder that is no portal is told', async () => {
  mkdirSync(join(folder, 'content'));
  expect((await runIn(folder, run, [])).stderr).toContain('không có portal.json');
});
