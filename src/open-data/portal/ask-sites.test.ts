import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { day } from '../../catalog/catalog.sample.ts';
import { catalogFile } from '../catalog-file.ts';
import { sampleCatalog } from '../open-data.sample.ts';
import { askSites } from './ask-sites.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function site(key: string, answer: RequestListener) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { key, province: { vi: key, en: key }, url: `http://127.0.0.1:${port}/` };
}

const told = catalogFile(sampleCatalog('2026-08-01'), { vi: 'a/list.json', en: 'b/list.json' });
const telling =
  (text: string): RequestListener =>
  (request, response) =>
    response.end(request.url === '/catalog.json' ? text : '');

/** Longer than any busy machine takes, in milliseconds; and so short that a site which never answers is soon left. */
const [LONG, SHORT] = [60_000, 300];

async function troublesOf(sites: Parameters<typeof askSites>[0], patience: number) {
  const asked = await askSites(sites, day('2026-08-02'), patience);
  return Object.fromEntries(
    asked.map(({ key, trouble, catalog }) => [key, trouble ?? catalog.day]),
  );
}

test('a site is left out with the reason where it is dead, lying, of another version or no catalogue', async () => {
  const dead = await site('dead', telling(''));
  servers[0]?.close();
  const elsewhere = await site('elsewhere', telling(JSON.stringify(told)));
  const sites = [
    dead,
    await site('sound', telling(JSON.stringify(told))),
    await site('endless', (_, response) => response.end('x'.repeat(300 * 1024))),
    await site('absent', (_, response) => response.writeHead(404).end()),
    await site('led-away', (_, response) =>
      response.writeHead(302, { location: `${elsewhere.url}catalog.json` }).end(),
    ),
    await site('lying', telling(JSON.stringify({ ...told, day: '2026-09-01' }))),
    await site('newer', telling(JSON.stringify({ ...told, version: 2 }))),
    await site('page', telling('<!doctype html>')),
  ];
  expect(await troublesOf(sites, LONG)).toEqual({
    dead: 'no-answer',
    sound: '2026-08-01',
    endless: 'too-large',
    absent: 'refused',
    'led-away': 'no-answer',
    lying: 'impossible',
    newer: 'other-version',
    page: 'not-a-catalogue',
  });
});

test('a site is left out where it never answers, or never ends', async () => {
  const silent = await site('silent', () => undefined);
  const dripping = await site('dripping', (_, response) => {
    response.write('{');
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  });
  expect(await troublesOf([silent, dripping], SHORT)).toEqual({ silent: 'slow', dripping: 'slow' });
});

test('thirty-four sites are asked a few at a time, and answer in their order', async () => {
  let open = 0;
  let most = 0;
  const sites = [];
  for (let number = 0; number < 34; number++) {
    sites.push(
      await site(`p-${number}`, (request, response) => {
        most = Math.max(most, ++open);
        response.on('finish', () => open--);
        setImmediate(() => telling(JSON.stringify(told))(request, response));
      }),
    );
  }
  const asked = await askSites(sites, day('2026-08-02'));
  expect(asked.map(({ key }) => key)).toEqual(sites.map(({ key }) => key));
  expect(most).toBeLessThanOrEqual(6);
});
