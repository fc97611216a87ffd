import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { cachesOf, isFixed, keptListPath, type KeptList, REVISION } from './kept-list.ts';

/** So many files are asked for side by side. */
const LANES = 4;

/** What was opened is kept up to this number of files, the oldest go first. */
const MOST_OPENED = 500;

/** The version of each language's list in the worker's build: what is kept is looked through once for each. */
const VERSIONS = import.meta.env.OFFLINE_VERSIONS;

/** The languages of which the build found that all is little enough to be kept unasked. */
const UNASKED = import.meta.env.OFFLINE_UNASKED;

/** Keeps what a page is made of, as far as it is not kept already; what cannot be had now is left. */
export async function keepAddresses(addresses: readonly URL[], base: string): Promise<void> {
  const { pages, files } = cachesOf(base);
  const [ofPages, ofFiles] = [await caches.open(pages), await caches.open(files)];
  await inLanes(addresses, async ({ origin, pathname }) => {
    const cache = isFixed(pathname.slice(base.length)) ? ofFiles : ofPages;
    const address = origin + pathname;
    if (await cache.match(address)) return;
    const answer = await fetch(address).catch(() => undefined);
    if (answer && isWhole(answer)) await cache.put(address, answer);
  });
  await trim(ofPages);
  await trim(ofFiles);
}

const isWhole = ({ status, redirected }: Response) => status === 200 && !redirected;

/** Lets go of what was opened longest ago; those of the list have a revision and stay. */
async function trim(cache: Cache): Promise<void> {
  const requests = await cache.keys();
  if (requests.length <= MOST_OPENED) return;
  const opened: Request[] = [];
  for (const request of requests) {
    const kept = await cache.match(request);
    if (!kept?.headers.has(REVISION)) opened.push(request);
  }
  for (const request of opened.slice(0, -MOST_OPENED)) await cache.delete(request);
}

let keeping: Promise<void> | undefined;

/**
 * Keeps everything of a language, one time after another: unasked only where it is small and the connection is neither
 * metered nor slow. What is there already is not asked for again, so that an interrupted round goes on where it was.
 */
export function keepLanguage(lang: Language, base: string, isAsked: boolean): Promise<void> {
  const next = (keeping ?? Promise.resolve())
    .catch(() => undefined)
    .then(() => round(lang, base, isAsked));
  keeping = next;
  return next;
}

async function round(lang: Language, base: string, isAsked: boolean): Promise<void> {
  const { pages, files } = cachesOf(base);
  const [ofPages, ofFiles] = [await caches.open(pages), await caches.open(files)];
  const listAddress = base + keptListPath(lang);
  const before = await listIn(ofPages, listAddress);
  const isWanted = isAsked || (isFree() && (before !== undefined || UNASKED.includes(lang)));
  const cacheOf = (path: string) => (isFixed(path) ? ofFiles : ofPages);
  if (before?.version === VERSIONS[lang] && (await hasAll(before, base, [ofPages, ofFiles])))
    return;
  if (!isWanted) return;
  const answer = await fetch(listAddress, { cache: 'no-cache' });
  if (!isWhole(answer)) throw new Error(`${answer.status} ${listAddress}`);
  const stored = answer.clone();
  const list = (await answer.json()) as KeptList;
  await inLanes(list.files, async ([path, revision]) => {
    const address = base + path;
    const kept = await cacheOf(path).match(address);
    if (kept && (isFixed(path) || kept.headers.get(REVISION) === revision)) return;
    const file = await fetch(address, {
      priority: 'low',
      ...(isFixed(path) ? {} : { cache: 'no-cache' as const }),
    });
    if (!isWhole(file)) throw new Error(`${file.status} ${address}`);
    const headers = new Headers(file.headers);
    headers.set(REVISION, revision);
    await cacheOf(path).put(address, new Response(file.body, { headers }));
  });
  await forget(lang, base, [before, list]);
  await ofPages.put(listAddress, stored);
}

/** Whether nothing of the list was lost since. */
async function hasAll({ files }: KeptList, base: string, caches: readonly Cache[]) {
  const requests = await Promise.all(caches.map((cache) => cache.keys()));
  const there = new Set(requests.flat().map(({ url }) => new URL(url).pathname));
  return files.every(([path]) => there.has(base + path));
}

/** Lets go of what no list names any more; what the last list named stays, for a page may be open that needs it. */
async function forget(
  lang: Language,
  base: string,
  lists: readonly (KeptList | undefined)[],
): Promise<void> {
  const { pages, files } = cachesOf(base);
  const [ofPages, ofFiles] = [await caches.open(pages), await caches.open(files)];
  const others = LANGUAGES.filter((one) => one !== lang).map((one) =>
    listIn(ofPages, base + keptListPath(one)),
  );
  const all = [...lists, ...(await Promise.all(others))];
  const named = new Set(all.flatMap((list) => list?.files.map(([path]) => base + path) ?? []));
  for (const cache of [ofPages, ofFiles]) {
    for (const request of await cache.keys()) {
      if (named.has(new URL(request.url).pathname)) continue;
      const kept = await cache.match(request);
      if (kept?.headers.has(REVISION)) await cache.delete(request);
    }
  }
}

async function listIn(cache: Cache, address: string): Promise<KeptList | undefined> {
  const kept = await cache.match(address);
  return kept?.json().catch(() => undefined) as Promise<KeptList | undefined>;
}

/** What a browser tells of its connection; not all do (https://wicg.github.io/netinfo/). */
interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}

/** Whether nobody pays for what is sent unasked, as far as the browser tells. */
function isFree(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection === undefined) return true;
  const { saveData = false, type = '', effectiveType = '4g' } = connection;
  return !saveData && type !== 'cellular' && effectiveType === '4g';
}

/** Does the work for every item, some side by side; throws at the end what failed first. */
async function inLanes<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The addresses of the style sheets on the device, the site's own first. */
export async function stylesKept(files: string): Promise<string[]> {
  if (!(await caches.has(files))) return [];
  const requests = await (await caches.open(files)).keys();
  return requests.map(({ url }) => url).filter((url) => /\/Page\.[^/]*\.css$/u.test(url));
}
