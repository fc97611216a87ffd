import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { readCatalog, storiesOf } from '../../entries/check.ts';
import { measuredRun } from '../measured-run.ts';
import { writeSyntheticContent } from '../provinces/synthetic-content.ts';
import { peerCost, peerCosts, type PeerCost } from './peers.ts';

/** How many made-up entries are built unless others are asked for. */
export const PEER_SIZES = [1000, 4000];

/** What a build took, of how many products and by whom. */
type Row = PeerCost & { readonly products: number };

/** The same made-up entries built by other generators with Pagefind, by us, and by us again when one has changed. */
export async function racePeers(
  folder: string,
  counts: readonly number[],
  days: { readonly day: CalendarDay; readonly today: CalendarDay },
  limit: number,
  say: (line: string) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const products of counts) {
    const content = join(folder, 'content');
    const cache = join(folder, 'cache');
    const outDir = join(folder, 'ours');
    writeSyntheticContent(content, products);
    rmSync(cache, { recursive: true, force: true });
    const { catalog, entries } = await readCatalog(content, days.day, days.today);
    const tell = (cost: PeerCost) => {
      say(JSON.stringify({ products, ...cost }));
      rows.push({ products, ...cost });
    };
    for await (const cost of peerCosts(folder, catalog, storiesOf(entries), limit, say)) tell(cost);
    const ours = async (who: string) => {
      const variables = {
        CATALOG_CONTENT: content,
        CATALOG_AS_OF: days.day,
        OUT_DIR: outDir,
        SITE_URL: 'https://example.org/',
        BUILD_CACHE: cache,
      };
      tell(peerCost(who, await measuredRun(['scripts/build.ts'], variables, limit), outDir, say));
    };
    await ours('ours, nothing kept');
    renameOne(content, catalog);
    await ours('ours, one entry changed');
  }
  return rows;
}

/** Gives the product in the middle another name, as an editor would. */
function renameOne(content: string, { products }: Catalog): void {
  const slugs = [...products.keys()];
  const file = join(content, 'products', slugs[Math.floor(slugs.length / 2)] ?? '', 'index.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^ {2}vi: (.+)$/mu, '  vi: $1 Thơm'));
}
