import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';

/** The polynomial of the checksum of zip files, its bits reversed (APPNOTE.TXT 4.4.7). */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Names are in UTF-8 (APPNOTE.TXT, appendix D). */
const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** Written as Unix does, each file for its owner to change and for all to read. */
const MADE_BY_UNIX = 0x0300 | VERSION;
const PLAIN_FILE = (0o100644 << 16) >>> 0;

/**
 * A zip file of these texts, stored as they are, all of that day: some kilobytes of entries need no packing, and the
 * same entries make the same bytes (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3).
 */
export function zipOf(
  files: ReadonlyMap<string, string>,
  day: CalendarDay,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [path, text] of files) {
    const [name, data] = [encoder.encode(path), encoder.encode(text)];
    const facts: readonly Field[] = [
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, 0],
      [2, 0],
      [2, dosDay(day)],
      [4, checksum(data)],
      [4, data.length],
      [4, data.length],
      [2, name.length],
      [2, 0],
    ];
    const beyond: readonly Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, PLAIN_FILE],
      [4, at],
    ];
    const head = record(0x04034b50, facts);
    directory.push(record(0x02014b50, [[2, MADE_BY_UNIX], ...facts, ...beyond]), name);
    parts.push(head, name, data);
    at += head.length + name.length + data.length;
  }
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, files.size],
    [2, files.size],
    [4, lengthOf(directory)],
    [4, at],
    [2, 0],
  ]);
  return joined([...parts, ...directory, end]);
}

/** A number in so many bytes. */
type Field = readonly [size: 2 | 4, value: number];

function record(signature: number, fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const all: readonly Field[] = [[4, signature], ...fields];
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of all) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** Years count from 1980. */
function dosDay(day: CalendarDay): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | date;
}

const lengthOf = (parts: readonly Uint8Array[]) =>
  parts.reduce((sum, { length }) => sum + length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
