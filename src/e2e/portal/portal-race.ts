import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Catalog } from '../../catalog/catalog.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import { catalogFile } from '../../open-data/catalog-file.ts';
import { datapackage, tableFiles, tablePath } from '../../open-data/tables/datapackage.ts';
import { searchSource } from '../../search/index/search-source.ts';
import { listFile, listFileOf } from '../../search/list/list-file.ts';
import { shardFile, shardsOf } from '../../search/list/shards.ts';
import { INDEX_FOLDER } from '../../search/pagefind.ts';
import { fold } from '../../text/fold.ts';
import { build } from '../builds.ts';
import { HEADERS_OF_DATA, writePortalContent } from './portal-content.ts';
import { firstCard, NETWORKS } from '../search/first-card.ts';
import { serve, type SiteServer } from '../server.ts';

/** As many sites as Vietnam has provinces. */
export const PROVINCES = 34;

/** What a reader of a portal over that many sites waits for, and what its build and harvest took. */
export interface PortalRace {
  readonly network: string;
  readonly bytes: number;
  readonly requests: number;
  readonly rounds: number;
  readonly seconds: number;
}

/** Sites that all have the same products, each on a port of its own, and a portal over them. */
export async function servedProvinces(
  folder: string,
  catalog: Catalog,
): Promise<{ readonly content: string; readonly close: () => Promise<void> }> {
  const site = join(folder, 'province');
  writeSite(site, catalog);
  const servers: SiteServer[] = [];
  for (let at = 0; at < PROVINCES; at++) servers.push(await serve(site, '/'));
  const content = join(folder, 'content');
  writePortalContent(
    content,
    servers.map(({ address }, at) => ({ name: `Tỉnh Mẫu ${at + 1}`, url: address })),
  );
  return {
    content,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

/** What a site publishes that a portal reads. */
function writeSite(folder: string, catalog: Catalog): void {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const publication = { url: undefined };
  const lists = { vi: INDEX_FOLDER + listFile('vi'), en: INDEX_FOLDER + listFile('en') };
  put('_headers', HEADERS_OF_DATA);
  put('404.html', '');
  put('catalog.json', JSON.stringify(catalogFile(catalog, lists)));
  put('data/datapackage.json', JSON.stringify(datapackage(catalog, publication)));
  for (const [name, csv] of tableFiles(catalog, publication)) put(tablePath(name), csv);
  const looks = {
    pictures: new Map(),
    stories: new Map(),
    producer: { src: '/drawings/basket.svg' },
  };
  for (const lang of LANGUAGES) {
    const list = listFileOf(searchSource(catalog, lang, looks), new Map());
    const { head, shards } = shardsOf(list, lang);
    put(INDEX_FOLDER + listFile(lang), JSON.stringify(head));
    for (const [at, shard] of shards.entries()) {
      put(INDEX_FOLDER + shardFile(lang, at), JSON.stringify(shard));
    }
  }
}

/** Builds the portal, and opens it with the name of a product typed without its marks. */
export async function racePortal(
  browser: Browser,
  { content, folder, catalog }: { content: string; folder: string; catalog: Catalog },
): Promise<PortalRace[]> {
  const site = join(folder, 'portal');
  await build({ content, day: catalog.day, folder: site, address: null });
  const server = await serve(site, '/');
  const products = [...catalog.products.values()];
  const wanted = products[Math.floor(products.length / 2)];
  if (!wanted) throw new Error('There is nothing to look for.');
  const query = `?q=${encodeURIComponent(fold(wanted.name.vi))}`;
  const cases = [
    ['all provinces, first card', query, '[data-found] h3 a'],
    ['all provinces, complete', query, `[data-found] > section:nth-of-type(${PROVINCES})`],
    ['one province', `${query}&in=tinh-mau-7`, '[data-found] h3 a'],
  ] as const;
  const results: PortalRace[] = [];
  for (const [name, path, card] of cases) {
    for (const network of ['slow', 'bad'] as const) {
      const options = { network: NETWORKS[network], card };
      const seen = await firstCard(browser, server.address + path, options);
      results.push({ network: `${name}, ${network}`, ...seen });
    }
  }
  await server.close();
  return results;
}
