import { fileHref } from '../../i18n/href.ts';
import { download, type OnReceived } from './download.ts';
import { ENGINE_FILES, type EngineFile, enginePath, plainPath } from './engine-files.ts';
import { TypesettingFailure } from './typesetting-failure.ts';

/** The file's own bytes. Some hosts declare `.gz` as an encoding, and then the browser has inflated it already. */
export async function inflated(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = file[0] === 0x1f && file[1] === 0x8b;
  if (!isPacked) return file;
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Several sites may share a host, and with it the browser's store. */
const STORE = `typesetting ${fileHref('print/')}`;

type Bytes = Uint8Array<ArrayBuffer>;

/** The file, unpacked: from the browser's store where an earlier visit has left it there, else downloaded. */
export async function engineFile(file: EngineFile, onReceived: OnReceived): Promise<Bytes> {
  const address = fileHref(enginePath(file));
  const store = await openStore();
  const kept = await keptIn(store, address);
  if (kept) return kept;
  const packed = await download(address, onReceived);
  const unpacked = await inflated(packed).catch((error: unknown) => {
    throw new TypesettingFailure('missing', `${address}: ${String(error)}`);
  });
  // WASM and fonts begin with a zero, the page that a host may send in their place does not.
  if (unpacked[0] !== 0) throw new TypesettingFailure('missing', `${address} is something else.`);
  await keep(store, address, packed);
  return unpacked;
}

/**
 * The compiler, compiled while it arrives, from its plain address: of it a browser keeps the compiled code, so that the
 * next visit starts at once (https://v8.dev/blog/wasm-code-caching). null where the host has no such file or would
 * send all of its 28 MB; whoever has no network gets what an earlier visit has left.
 */
export async function streamedCompiler(
  file: EngineFile,
  onReceived: OnReceived,
): Promise<WebAssembly.Module | null> {
  const address = fileHref(plainPath(file));
  try {
    const head = await fetch(address, { method: 'HEAD' }).catch(() => null);
    if (head && !isSentPacked(head)) return null;
    onReceived({ bytes: Number(head?.headers.get('Content-Length') ?? 0), total: null });
    // The name tells the version: a file that is there is the right one, however old.
    return await WebAssembly.compileStreaming(fetch(address, { cache: 'force-cache' }));
  } catch {
    return null;
  }
}

function isSentPacked({ ok, headers }: Response): boolean {
  const isWasm = headers.get('Content-Type')?.startsWith('application/wasm') ?? false;
  return ok && isWasm && headers.get('Content-Encoding') !== null;
}

/** Without a store, as on a page that is not secure or in a private window, the browser's cache must do. */
async function openStore(): Promise<Cache | null> {
  if (!('caches' in globalThis)) return null;
  return caches.open(STORE).catch(() => null);
}

async function keptIn(store: Cache | null, address: string): Promise<Bytes | null> {
  const kept = await store?.match(address);
  if (!kept) return null;
  return inflated(new Uint8Array(await kept.arrayBuffer())).catch(async () => {
    await store?.delete(address);
    return null;
  });
}

/** Keeps the file and lets go of those of earlier versions; a full disk only means another download. */
async function keep(store: Cache | null, address: string, packed: Bytes): Promise<void> {
  if (!store) return;
  try {
    const current = ENGINE_FILES.map((file) => fileHref(enginePath(file)));
    const old = (await store.keys()).filter(({ url }) => !current.includes(new URL(url).pathname));
    await Promise.all(old.map((request) => store.delete(request)));
    await store.put(address, new Response(packed));
  } catch {
    await store.delete(address).catch(() => false);
  }
}
