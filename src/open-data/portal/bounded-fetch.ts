/** Why nothing came that can be used. */
export type Silence = 'no-answer' | 'slow' | 'refused' | 'too-large';

/** What is asked of a stranger's host, and how much of it is borne. */
export interface Asking {
  /** The most bytes that are taken, unpacked. */
  readonly most: number;
  /** The longest that the whole answer may take, in milliseconds. */
  readonly patience: number;
  /** Only sent where the answer may be “nothing new”. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that came whole and within bounds; `isSame` where the host says that nothing is new. */
export interface Bounded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
  readonly isSame: boolean;
}

/**
 * Fetches what lies at an address, in a browser or in Node, without trusting its host: no cookies, no leading elsewhere,
 * no more bytes and no more time than asked for.
 */
export async function boundedFetch(url: string, asking: Asking): Promise<Bounded | Silence> {
  const { most, patience, headers = {} } = asking;
  try {
    const answer = await fetch(url, {
      headers,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status === 304) {
      return { bytes: new Uint8Array(), headers: answer.headers, isSame: true };
    }
    if (!answer.ok) {
      await answer.body?.cancel();
      return 'refused';
    }
    const bytes = await atMost(answer, most);
    return bytes ? { bytes, headers: answer.headers, isSame: false } : 'too-large';
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'no-answer';
  }
}

/** The same, read as JSON; undefined where it is none. */
export async function boundedJson(
  url: string,
  asking: Asking,
): Promise<{ json: unknown } | Silence> {
  const found = await boundedFetch(url, asking);
  if (typeof found === 'string') return found;
  try {
    return { json: JSON.parse(new TextDecoder().decode(found.bytes)) as unknown };
  } catch {
    return { json: undefined };
  }
}

/** The body, or undefined where it has more bytes: it is left as soon as that shows. */
async function atMost(
  answer: Response,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What work gives for each item in their order, so many at a time. */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
