/** The file's own bytes. Some hosts declare `.gz` as an encoding, and then the browser has inflated it already. */
export async function inflated(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = file[0] === 0x1f && file[1] === 0x8b;
  if (!isPacked) return file;
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
