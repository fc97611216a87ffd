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
export function isWordFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('word/document.xml');
}

/** Its first part, behind the head of 30 bytes, says what it is (OpenDocument 1.3, part 2, 3.3). */
export function isOpenDocument(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(30, 100));
  return beginning.startsWith('mimetypeapplication/vnd.oasis.opendocument');
}
