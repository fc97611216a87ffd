/** A file within a zip file. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xff_ff_ff_ff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xff_ff_ff_ff) >>> 0;
}

/** The first day that a zip file can name, so that identical parts give identical bytes. */
const FIRST_DAY = 0x00_21;
/** Names are UTF-8. */
const UTF8 = 0x08_00;

/** Numbers of two or four bytes, the lowest first. */
function packed(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, byte) => (value >>> (8 * byte)) & 0xff),
    ),
  );
}

/** A zip file of the parts as they are, not squeezed (APPNOTE.TXT, 4.3). */
export async function zipOf(parts: readonly ZipPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const path = new TextEncoder().encode(name);
    const about = packed(
      [2, 20],
      [2, UTF8],
      [2, 0],
      [2, 0],
      [2, FIRST_DAY],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    );
    files.push(packed([4, 0x04_03_4b_50]), about, path, bytes);
    directory.push(
      packed([4, 0x02_01_4b_50], [2, 20]),
      about,
      packed([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      path,
    );
    offset += 30 + path.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = packed(
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, size],
    [4, offset],
    [2, 0],
  );
  const all = new Blob([...files, ...directory, end] as BlobPart[]);
  return new Uint8Array(await all.arrayBuffer());
}
