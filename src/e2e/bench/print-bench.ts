import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { readCatalog, storiesOf } from '../../entries/check.ts';
import { printPhoto } from '../../entries/photos.ts';
import { printData } from '../../print/print-data.ts';
import { softwareVersion } from '../../print/print-node.ts';
import { writeSyntheticContent } from '../provinces/synthetic-content.ts';
import { serve } from '../server.ts';
import { racePrint } from './print-race.ts';
import { printVisits } from './print-visits.ts';

/** How many made-up products are printed beside the real ones, unless others are asked for. */
export const PRINTED_SIZES = [150, 1000];

/**
 * What the whole catalogue costs: in Node beside a plain page of the same words, and in a browser. The real one stands
 * first, in the site that was built of it; made-up ones stand in the same site, whose studio is given their data.
 */
export async function printBench(
  folder: string,
  site: string,
  counts: readonly number[],
  days: { readonly day: CalendarDay; readonly today: CalendarDay },
  say: (line: string) => void,
): Promise<object[]> {
  const rows: object[] = [];
  for (const count of [undefined, ...counts]) {
    const content = count === undefined ? 'content' : join(folder, `content-${count}`);
    if (count !== undefined) writeSyntheticContent(content, count);
    const day = count === undefined ? days.today : days.day;
    const { catalog, entries } = await readCatalog(content, day, days.today);
    const stories = storiesOf(entries);
    const photoOf = (slug: string) =>
      printPhoto(content, slug, catalog.products.get(slug)?.photos ?? []);
    const set = await racePrint(catalog, stories, photoOf);
    say(JSON.stringify(set));
    const served = join(folder, 'served');
    rmSync(served, { recursive: true, force: true });
    cpSync(site, served, { recursive: true });
    packCompiler(served);
    if (count !== undefined) {
      const data = printData(catalog, new URL('https://example.org/'), softwareVersion());
      writeFileSync(join(served, 'print/catalog.json'), JSON.stringify(data));
      writeFileSync(
        join(served, 'print/stories.json'),
        JSON.stringify(Object.fromEntries(stories)),
      );
    }
    const server = await serve(served, '/', { packed: true });
    const { first, reloaded, second } = await printVisits(server.address);
    await server.close();
    const row = {
      ...set,
      'first visit s': first.toFixed(1),
      'reloaded s': reloaded.toFixed(1),
      'second visit s': second.toFixed(1),
    };
    say(JSON.stringify(row));
    rows.push(row);
  }
  return rows;
}

/** Hosts send WASM packed, and only then does the studio take it from the address of which browsers keep the code. */
function packCompiler(site: string): void {
  for (const compiler of globSync(join(site, 'print/*.wasm'))) {
    writeFileSync(`${compiler}.gz`, gzipSync(readFileSync(compiler)));
  }
}
