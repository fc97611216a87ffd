import { Console } from 'node:console';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { chromium } from 'playwright-core';
import { calendarDayOf } from '../src/catalog/certification/calendar-day.ts';
import { readCatalog, storiesOf } from '../src/entries/check.ts';
import {
  BENCH_FOLDER as FOLDER,
  buildCosts,
  builtAlone,
  LIMIT,
  madeUp,
} from '../src/e2e/bench/build-cost.ts';
import { PRINTED_SIZES, printBench } from '../src/e2e/bench/print-bench.ts';
import { PEER_SIZES, racePeers } from '../src/e2e/bench/peer-race.ts';
import { launchBrowser } from '../src/e2e/browser.ts';
import { SAMPLE_DAY } from '../src/e2e/builds.ts';
import { measuredRun } from '../src/e2e/measured-run.ts';
import { boxCost, longestTask, pageCost } from '../src/e2e/search/search-cost.ts';
import { PROVINCES, racePortal, servedProvinces } from '../src/e2e/portal/portal-race.ts';
import { race } from '../src/e2e/search/search-race.ts';
import { serve } from '../src/e2e/server.ts';
import { writeSyntheticContent } from '../src/e2e/provinces/synthetic-content.ts';
import { command, start, type Say, type World } from './command.ts';
import { typedOptions } from './typed-options.ts';

const SIZES = ['150', '1000', '4000', '25000'];

/** What looking for something costs in a site that was built. */
async function measureSearch(name: string) {
  const folder = join(FOLDER, 'dist', name);
  if (!existsSync(join(folder, 'index.html'))) return {};
  const server = await serve(folder, '/');
  const launched = await launchBrowser();
  const browser = await chromium.connect(launched.wsEndpoint());
  const site = { folder, address: server.address };
  const [page, box] = [await pageCost(browser, site), await boxCost(browser, site)];
  const longest = await longestTask(browser, site);
  await browser.close();
  await launched.close();
  await server.close();
  return {
    'page B': page.bytes,
    'page requests': page.requests,
    'page ms': Math.round(page.milliseconds),
    'header B': box.bytes,
    'header ms': Math.round(box.milliseconds),
    'longest task at 4× ms': Math.round(longest),
  };
}

/** Where the pages come from in which the search of larger catalogues is measured: the time goes into the index. */
const LARGEST_BUILT = 150;

/** What the first right card needs, in our search page and in Pagefind's own, in the real catalogue and in made-up ones. */
async function measureRace(counts: readonly number[], today: World['day'], say: Say) {
  const sample = calendarDayOf(SAMPLE_DAY) ?? today;
  await builtAlone({ name: 'content', env: {} }, say.err);
  await builtAlone(madeUp(LARGEST_BUILT), say.err);
  const launched = await launchBrowser();
  const browser = await chromium.connect(launched.wsEndpoint());
  const rows: object[] = [];
  for (const count of [undefined, ...counts]) {
    const content = count === undefined ? 'content' : join(FOLDER, `content-${count}`);
    if (count !== undefined) writeSyntheticContent(content, count);
    const day = count === undefined ? today : sample;
    const { catalog, entries } = await readCatalog(content, day, today);
    const results = await race(browser, {
      folder: join(FOLDER, 'race'),
      built: join(FOLDER, 'dist', count === undefined ? 'content' : String(LARGEST_BUILT)),
      catalog,
      stories: storiesOf(entries),
    });
    const raced = results.map(({ who, network, card }) => ({
      products: catalog.products.size,
      who,
      network,
      ...card,
    }));
    for (const row of raced) say.err(JSON.stringify(row));
    rows.push(...raced);
  }
  await browser.close();
  await launched.close();
  return rows;
}

/** Together about as many products as the country has. */
const OF_PROVINCE = 735;

/** What a search in a portal costs, and what bringing the data of all its sites together takes. */
async function measurePortal(today: World['day']): Promise<object[]> {
  const folder = join(FOLDER, 'portal');
  const province = join(FOLDER, `content-${OF_PROVINCE}`);
  writeSyntheticContent(province, OF_PROVINCE);
  const { catalog } = await readCatalog(province, calendarDayOf(SAMPLE_DAY) ?? today, today);
  const { content, close } = await servedProvinces(folder, catalog);
  const launched = await launchBrowser();
  const browser = await chromium.connect(launched.wsEndpoint());
  const rows = await racePortal(browser, { content, folder, catalog });
  await browser.close();
  await launched.close();
  const variables = { CATALOG_CONTENT: content, CATALOG_AS_OF: SAMPLE_DAY };
  const harvests = [];
  for (const network of ['harvest, anew or as kept', 'harvest again']) {
    const { seconds, megabytes } = await measuredRun(['scripts/harvest.ts'], variables, LIMIT);
    harvests.push({ network, seconds: Number(seconds.toFixed(1)), MB: Math.round(megabytes) });
  }
  await close();
  return [...rows, ...harvests];
}

/** Measures the program on the real catalogue and on made-up ones of so many products. */
const run = command(async (args, { day }, say) => {
  const { positionals, values } = typedOptions(
    args,
    {
      search: { type: 'boolean' },
      portal: { type: 'boolean' },
      peers: { type: 'boolean' },
      print: { type: 'boolean' },
    },
    ({ what }) =>
      `npm run bench -- [--search | --portal | --peers | --print] [${SIZES.join(' ')}]: ${what}?`,
    true,
  );
  if (values.portal) {
    say.out(
      `A portal over ${PROVINCES} made-up sites of ${OF_PROVINCE} products; after gzip, fonts and pictures apart.`,
    );
    sayTable(await measurePortal(day), say);
    return 0;
  }
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' });
  if (values.peers) {
    const sizes = positionals.length > 0 ? positionals.map(Number) : PEER_SIZES;
    const days = { day: calendarDayOf(SAMPLE_DAY) ?? day, today: day };
    const rows = await racePeers(join(FOLDER, 'peers'), sizes, days, LIMIT, say.err);
    say.out(`${day}, ${commit.trim()}: the same made-up entries in both languages, with a search.`);
    sayTable(rows, say);
    return 0;
  }
  if (values.print) {
    const sizes = positionals.length > 0 ? positionals.map(Number) : PRINTED_SIZES;
    const days = { day: calendarDayOf(SAMPLE_DAY) ?? day, today: day };
    await builtAlone({ name: 'content', env: {} }, say.err);
    const rows = await printBench(FOLDER, join(FOLDER, 'dist', 'content'), sizes, days, say.err);
    say.out(`${day}, ${commit.trim()}: the whole catalogue on A4; in Node as processor seconds.`);
    sayTable(rows, say);
    return 0;
  }
  const counts = (positionals.length > 0 ? positionals : SIZES).map(Number);
  if (values.search) {
    const rows = await measureRace(counts, day, say);
    say.out(
      `${day}, ${commit.trim()}: the first right card for a name, after gzip, on a first visit.`,
    );
    say.out(
      `slow: 562 ms, 1.4 Mbit/s; bad: 400 ms, 400 kbit/s. Above ${LARGEST_BUILT} products the page is that of ${LARGEST_BUILT}.`,
    );
    sayTable(rows, say);
    return 0;
  }
  const own = join(FOLDER, 'content');
  rmSync(own, { recursive: true, force: true });
  cpSync('content', own, { recursive: true });
  const real = { name: 'content', env: { CATALOG_CONTENT: own } };
  const rows: Record<string, object> = { 'content/': await buildCosts(real, say.err) };
  const searches: Record<string, object> = { 'content/': await measureSearch('content') };
  for (const count of counts) {
    const province = madeUp(count);
    const costs = await buildCosts(province, say.err);
    say.err(JSON.stringify(costs));
    rows[`${count} products`] = costs;
    searches[`${count} products`] = await measureSearch(String(count));
  }
  const [cpu] = cpus();
  say.out(`${day}, ${commit.trim()}.`);
  say.out(`Node ${process.version}, ${process.platform}, ${cpus().length} × ${cpu?.model}`);
  say.out(
    'Time of all processors, time on the clock, memory at its peak; single files after gzip, of products the middle one.',
  );
  sayTable(rows, say);
  say.out('Search: scripts and index until the first results, after gzip; a first visit.');
  sayTable(searches, say);
  return 0;
});

function sayTable(rows: object, { text }: Say): void {
  const stdout = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      text(chunk);
      done();
    },
  });
  new Console({ stdout }).table(rows);
}

await start(import.meta.filename, run);
