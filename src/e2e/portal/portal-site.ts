import { readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, SAMPLE_FOLDER } from '../builds.ts';
import { serve } from '../server.ts';
import type { BuiltSite } from '../site-pages.ts';
import { writePortalContent } from './portal-content.ts';

const CONTENT = '.cache/e2e/portal/content';
const FOLDER = '.cache/e2e/portal/site';

/** Later than the days of all its sites. */
const DAY = '2026-11-24';

/** A portal that was built over sites that are sound, and over some that are not. */
export interface BuiltPortal {
  readonly address: string;
  readonly folder: string;
  /** The roots of the sites that it lists, by what is the matter with them. */
  readonly sites: Readonly<Record<'sample' | 'adopted' | 'hanging' | 'lying' | 'dead', string>>;
}

/** Serves sites that go wrong, builds a portal over them and those that the tests have built, and serves it. */
export async function builtPortal(
  sample: BuiltSite,
  adopted: BuiltSite,
): Promise<{ portal: BuiltPortal; close: () => Promise<void> }> {
  const servers: Server[] = [];
  const serving = async (answer: RequestListener) => {
    const server = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      answer(request, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, () => resolve()));
    return `http://localhost:${(server.address() as AddressInfo).port}/`;
  };
  const told = readFileSync(join(SAMPLE_FOLDER, 'catalog.json'), 'utf8');
  const sites = {
    sample: sample.address,
    adopted: adopted.address,
    // They promise a list in their catalog.json that never comes, or says what no list of ours says.
    hanging: await serving((request, response) => {
      if (request.url === '/catalog.json') response.end(told);
    }),
    lying: await serving((request, response) =>
      response.end(request.url === '/catalog.json' ? told : spoiledList()),
    ),
    dead: 'http://localhost:9/',
  };
  writePortalContent(
    CONTENT,
    Object.entries(sites).map(([key, url]) => ({ name: NAMES[key as keyof typeof NAMES], url })),
  );
  rmSync(FOLDER, { recursive: true, force: true });
  await build({ content: CONTENT, day: DAY, folder: FOLDER, address: null });
  const own = await serve(FOLDER, '/');
  return {
    portal: { address: own.address, folder: FOLDER, sites },
    close: async () => {
      await own.close();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** The list of the sample, with a picture and an address of its choosing, and a mark-up for a name. */
function spoiledList(): string {
  const list = JSON.parse(readFileSync(join(SAMPLE_FOLDER, 'pagefind/list.vi.json'), 'utf8')) as {
    rows: (string | number)[][];
  };
  const [first = [], second = [], third = []] = list.rows;
  first[2] = 'Mật ong <img src=x onerror=alert(1)>';
  first[9] = 'https://elsewhere.example/spy.png';
  second[0] = '//elsewhere.example';
  third[10] = 'valid | filled | 500';
  return JSON.stringify(list);
}

const NAMES = {
  sample: 'Xứ Mẫu',
  adopted: 'Xứ Nhận',
  hanging: 'Xứ Treo',
  lying: 'Xứ Bịa',
  dead: 'Xứ Im',
};
