import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { languageOf } from '../../i18n/href.ts';
import { cachesOf, isFixed, isLeftAlone, photoOf } from './kept-list.ts';
import { notKeptPage, withCopyLine } from './kept-page.ts';
import { keepAddresses, keepLanguage, stylesKept } from './keeping.ts';
import type { Wish } from './wish.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * The life of a request. A page comes from the network, and from the device where the network is silent (`kept-page.ts`
 * then says of which day the copy is); a file whose name changes with its content comes from the device. Every page tells
 * the worker what it is made of, and that is kept (`keeping.ts`); the rest of its language is kept in the background where
 * that is little and the connection free, or when the reader asks for it. A new worker begins at once: it changes nothing
 * that is open, and one that is broken must not stay.
 */
const self = globalThis as unknown as WorkerScope;

const BASE = import.meta.env.BASE_URL;
const CACHES = cachesOf(BASE);

/** After so many seconds a kept copy is better than a page that may never come. */
const PATIENCE = 4;

/** The path below the site's root; undefined for what the worker leaves to the browser. */
function pathOf({ origin, pathname }: URL): string | undefined {
  if (origin !== self.location.origin || !pathname.startsWith(BASE)) return undefined;
  const path = pathname.slice(BASE.length);
  return isLeftAlone(path) ? undefined : path;
}

/** A page is the same whatever is asked of it, and only a whole answer of our own is worth keeping. */
const asPage: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*$/u, '')),
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(response.status === 200 && !response.redirected ? response : null),
  cachedResponseWillBeUsed: async ({ cachedResponse, request, event }) => {
    const isRead = (event as { readonly request?: Request }).request?.mode === 'navigate';
    if (!cachedResponse || !isRead) return cachedResponse;
    const { headers } = cachedResponse;
    const lang = languageOf(new URL(request.url).pathname);
    const html = withCopyLine(await cachedResponse.text(), headers.get('date'), lang);
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
};

/** Some networks send a page of their own in the place of a file. */
const asFile: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) => {
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    return Promise.resolve(response.status === 200 && !isPage ? response : null);
  },
};

const isPicture = (path: string) => /^(?:drawings|icons)\/|^favicon\.svg$/u.test(path);

registerRoute(
  ({ url }) => isFixed(pathOf(url) ?? ''),
  new CacheFirst({ cacheName: CACHES.files, plugins: [asFile] }),
);
registerRoute(
  ({ url }) => isPicture(pathOf(url) ?? ''),
  new StaleWhileRevalidate({ cacheName: CACHES.pages, plugins: [asPage] }),
);
registerRoute(
  ({ url }) => pathOf(url) !== undefined,
  new NetworkFirst({
    cacheName: CACHES.pages,
    networkTimeoutSeconds: PATIENCE,
    plugins: [asPage],
  }),
);

setCatchHandler(async ({ request }) => {
  // Where the store itself fails, the network may still answer.
  const answer = await fetch(request).catch(() => undefined);
  if (answer) return answer;
  if (request.destination === 'image') return (await otherSize(request)) ?? Response.error();
  if (request.mode !== 'navigate') return Response.error();
  const lang = languageOf(new URL(request.url).pathname);
  const html = notKeptPage(lang, await stylesKept(CACHES.files));
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(html, { status: 503, headers });
});

/** The same photo as it was kept for a smaller or larger screen. */
async function otherSize({ url }: Request): Promise<Response | undefined> {
  const cache = await caches.open(CACHES.files);
  const kept = await cache.keys();
  const other = kept.find((request) => photoOf(request.url) === photoOf(url));
  return other && cache.match(other);
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

// Pages are not preloaded: Firefox gives a failed preload as an answer (github.com/GoogleChrome/workbox/issues/3134), and
// in Chrome one that begins while workers change may never end.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { keep = [], all = false } = event.data as Wish;
  const from = event.source?.url ?? self.registration.scope;
  const wanted = keep.map((address) => new URL(address, from));
  const addresses = wanted.filter((url) => pathOf(url) !== undefined);
  const work = async () => {
    await keepAddresses(addresses, BASE);
    await keepLanguage(languageOf(new URL(from).pathname), BASE, all);
    event.source?.postMessage({ done: true });
  };
  event.waitUntil(work().catch(() => event.source?.postMessage({ done: false })));
});
