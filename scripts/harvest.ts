import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Portal, ProvinceSite } from '../src/catalog/portal.ts';
import { ContentFaults } from '../src/entries/check.ts';
import { portalIn } from '../src/entries/portal.ts';
import { isPortal } from '../src/entries/settings.ts';
import { type AskedSite, askSites, type Trouble } from '../src/open-data/portal/ask-sites.ts';
import { boundedFetch, inTurn, type Silence } from '../src/open-data/portal/bounded-fetch.ts';
import {
  type DeclaredTable,
  declaredTables,
  type HarvestedProvince,
  isDeclared,
  nationalTables,
  type TableFault,
  tablesIn,
} from '../src/open-data/portal/harvested.ts';
import { NATIONAL_FOLDER, nationalPackage } from '../src/open-data/portal/national.ts';
import { tableCsv, tablePath } from '../src/open-data/tables/datapackage.ts';
import { visible } from '../src/text/quote.ts';
import { catalogDay, command, contentFolder, start, type World } from './command.ts';

const USAGE =
  'Cách dùng: npm run harvest. Gộp dữ liệu của mọi tỉnh trong portal.json thành một gói, ở .cache/harvest/national; chạy lại thì chỉ tải những gì đã đổi.';

/** Sites of which tables are fetched at once. */
const AT_ONCE = 4;
const PATIENCE = 120_000;
const MOST_DESCRIPTION = 1_000_000;

/** Why a site is left out, in words. */
const LEFT_OUT: Readonly<Record<Trouble | TableFault, string>> = {
  'no-answer': 'không trả lời',
  slow: 'trả lời quá chậm',
  refused: 'trả lời bằng một lỗi',
  'too-large': 'gửi nhiều hơn đã khai',
  'not-a-catalogue': 'không gửi danh mục đọc được',
  'other-version': 'dùng phiên bản khác',
  impossible: 'đưa ra số liệu không thể có',
  'other-licence': 'không cho dùng theo CC BY 4.0',
  'wrong-checksum': 'gửi bảng không khớp mã kiểm tra đã khai',
  'impossible-table': 'gửi bảng có ô sai kiểu, mã trùng hay mã không có',
};

/** Brings the open data of all provinces together; the code is 1 where none could be had. */
export const run = command(async (args, world, say) => {
  if (args.length > 0) throw new RangeError(USAGE);
  const portal = portalOf(world);
  if (typeof portal === 'string') {
    say.err(portal);
    return 1;
  }
  const asked = await askSites(portal.sites, catalogDay(world));
  const folder = resolve(world.cwd, dirname(NATIONAL_FOLDER), 'sites');
  const harvested = await inTurn(asked, AT_ONCE, async (site) => {
    const got = site.catalog ? await provinceOf(site, folder) : { fault: site.trouble };
    if ('fault' in got) {
      say.err(`${visible(site.province.vi)}: ${LEFT_OUT[got.fault]}, để ra ngoài (${site.url}).`);
      return undefined;
    }
    say.err(`${visible(site.province.vi)}: tải ${got.fetched} bảng, giữ ${got.kept} bảng cũ.`);
    return got.province;
  });
  const provinces = harvested.filter((one) => one !== undefined);
  if (provinces.length === 0) return 1;
  const rows = publish(portal, provinces, world);
  say.out(
    `Đã ghi ${NATIONAL_FOLDER}: ${provinces.length}/${portal.sites.length} tỉnh, ${rows} sản phẩm.`,
  );
  return 0;
});

function portalOf(world: World): Portal | string {
  const directory = contentFolder(world);
  if (!isPortal(directory)) return `Thư mục nội dung không có portal.json. ${USAGE}`;
  try {
    return portalIn(directory);
  } catch (error) {
    if (error instanceof ContentFaults) return error.message;
    throw error;
  }
}

type Got =
  | { readonly province: HarvestedProvince; readonly fetched: number; readonly kept: number }
  | { readonly fault: Trouble | TableFault };

/** The tables of a province: those kept from before that are still declared so, the others fetched. */
async function provinceOf(
  site: Extract<AskedSite, { trouble?: undefined }>,
  folder: string,
): Promise<Got> {
  const own = join(folder, site.key);
  const description = await described(site, site.catalog.datapackage, own);
  if (typeof description === 'string') return { fault: description };
  const declared = declaredTables(description.json);
  if (typeof declared === 'string') return { fault: declared };
  const contents: Uint8Array[] = [];
  let kept = 0;
  for (const table of declared) {
    const file = join(own, table.path);
    const known = existsSync(file) ? readFileSync(file) : undefined;
    if (known && isDeclared(known, table)) {
      contents.push(known);
      kept += 1;
      continue;
    }
    const content = await fetched(site, table);
    if (typeof content === 'string') return { fault: content };
    put(file, content);
    contents.push(content);
  }
  const tables = tablesIn(contents);
  if (typeof tables === 'string') return { fault: tables };
  return {
    province: { site, catalog: site.catalog, tables },
    fetched: contents.length - kept,
    kept,
  };
}

/** The description of the package; the one of before where the site says that nothing is new. */
async function described(
  { url }: ProvinceSite,
  path: string,
  own: string,
): Promise<{ json: unknown } | Silence | 'not-a-catalogue'> {
  const file = join(own, 'datapackage.json');
  const mark = `${file}.etag`;
  const known = existsSync(file) && existsSync(mark) ? readFileSync(mark, 'utf8') : undefined;
  const found = await boundedFetch(url + path, {
    most: MOST_DESCRIPTION,
    patience: PATIENCE,
    headers: known === undefined ? {} : { 'if-none-match': known },
  });
  if (typeof found === 'string') return found;
  try {
    const text = found.isSame ? readFileSync(file, 'utf8') : new TextDecoder().decode(found.bytes);
    const json: unknown = JSON.parse(text);
    const etag = found.headers.get('etag');
    if (!found.isSame) put(file, found.bytes);
    if (!found.isSame && etag !== null) put(mark, etag);
    return { json };
  } catch {
    return 'not-a-catalogue';
  }
}

async function fetched(
  { url }: ProvinceSite,
  table: DeclaredTable,
): Promise<Uint8Array | Silence | 'wrong-checksum'> {
  const found = await boundedFetch(url + table.path, { most: table.bytes, patience: PATIENCE });
  if (typeof found === 'string') return found;
  return isDeclared(found.bytes, table) ? found.bytes : 'wrong-checksum';
}

/** Writes a file whole or not at all. */
function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

/** Writes the national package in place of the last one; how many products it has. */
function publish(
  portal: Portal,
  provinces: readonly HarvestedProvince[],
  { cwd, day }: World,
): number {
  const folder = resolve(cwd, NATIONAL_FOLDER);
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  const tables = nationalTables(provinces);
  for (const table of tables) put(join(next, tablePath(table.name).slice(5)), tableCsv(table));
  put(join(next, 'datapackage.json'), JSON.stringify(nationalPackage(portal, tables, day)));
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
  return tables.find(({ name }) => name === 'products')?.rows.length ?? 0;
}

await start(import.meta.filename, run);
