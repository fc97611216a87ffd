import { DAMAGED, tooHeavy } from './sheet-fault.ts';
import { LARGEST_UNPACKED } from './table.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_END = 65_557;

/**
 * The bytes that a zip file says it holds. The reader of workbooks stops a part that turns out longer than is said
 * here, so this bounds what it can unpack. Throws a SheetFault where the directory is broken or the sum too large.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) throw DAMAGED;
  let [at, size] = [view.getUint32(end + 16, true), 0];
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw DAMAGED;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // An empty part packs into two bytes; where the length is left out, any length could follow.
    if (unpacked === 0 && packed > 2) throw DAMAGED;
    // Without compression the reader takes as much as lies there.
    size += Math.max(packed, unpacked);
    if (size > LARGEST_UNPACKED) throw tooHeavy(LARGEST_UNPACKED);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return size;
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/** A file of Word has its text in a part of this name. */
const WORD_PART = new TextEncoder().encode('word/document.xml');

/** Whether it is a zip file that Word wrote. */
export function isWordFile(bytes: Uint8Array): boolean {
  return holds(bytes, WORD_PART);
}

/** Whether these bytes stand somewhere among those. */
export function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Its first part, behind the head of 30 bytes, says what it is (OpenDocument 1.3, part 2, 3.3). */
export function isOpenDocument(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(30, 100));
  return beginning.startsWith('mimetypeapplication/vnd.oasis.opendocument');
}

/** The bytes of that part of a zip file. Throws a SheetFault where there is none, or it can't be unpacked. */
export async function zipPart(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  unpackedSize(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32((endOfDirectory(view) ?? 0) + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const [length = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const found = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    if (found === name) return unpacked(bytes, view, at);
    at += 46 + length + extra + comment;
  }
  throw DAMAGED;
}

/** What the entry of the directory at that place packs (APPNOTE 4.3.7: the data lies behind the local head). */
async function unpacked(bytes: Uint8Array, view: DataView, at: number): Promise<Uint8Array> {
  const [method, size, most] = [
    view.getUint16(at + 10, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
  ];
  const head = view.getUint32(at + 42, true);
  if (head + 30 > view.byteLength) throw DAMAGED;
  const from = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  const data = bytes.slice(from, from + size);
  if (method === 0) return data;
  if (method !== 8) throw DAMAGED;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    for await (const chunk of stream) {
      length += chunk.length;
      // The directory said less than there is.
      if (length > most) throw DAMAGED;
      chunks.push(chunk);
    }
  } catch {
    throw DAMAGED;
  }
  const whole = new Uint8Array(length);
  let to = 0;
  for (const chunk of chunks) {
    whole.set(chunk, to);
    to += chunk.length;
  }
  return whole;
}
