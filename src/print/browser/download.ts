import { TypesettingFailure } from './typesetting-failure.ts';

/** How much of something has arrived. */
export interface Received {
  readonly bytes: number;
  /** null where the host does not say it. */
  readonly total: number | null;
}

export type OnReceived = (received: Received) => void;

/** Loads a file of this site and tells how far it is. Rejects with the reason where it can't be had. */
export async function download(
  address: string,
  onReceived: OnReceived = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  onReceived({ bytes: 0, total: null });
  const response = await answerOf(address);
  const total = totalOf(response);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  onReceived({ bytes, total });
  try {
    for await (const chunk of chunksOf(response)) {
      chunks.push(chunk);
      bytes += chunk.length;
      onReceived({ bytes, total });
    }
  } catch (error) {
    throw new TypesettingFailure('unreachable', `${address}: ${String(error)}`);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function answerOf(address: string): Promise<Response> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new TypesettingFailure('unreachable', `${address}: ${String(error)}`);
  });
  if (response.ok) return response;
  const reason = response.status >= 500 ? 'unreachable' : 'missing';
  throw new TypesettingFailure(reason, `${address}: ${response.status}`);
}

/** With an encoding the length is that of the packed file, and what arrives has been unpacked. */
function totalOf({ headers }: Response): number | null {
  const length = headers.get('Content-Encoding') === null ? headers.get('Content-Length') : null;
  return length === null ? null : Number(length);
}

/** Safari cannot iterate over a stream by itself. */
async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    yield read.value;
  }
}

/** How much of several files has arrived; each counts from the moment at which it is asked for. */
export function together(parts: readonly Received[]): Received {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const totals = parts.flatMap(({ total }) => total ?? []);
  return {
    bytes: sum(parts.map(({ bytes }) => bytes)),
    total: totals.length === parts.length ? sum(totals) : null,
  };
}
