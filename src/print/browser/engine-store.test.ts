import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflated } from './engine-store.ts';

const WASM = Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

test('a gzipped file is unpacked', async () => {
  expect(await inflated(new Uint8Array(gzipSync(WASM)))).toEqual(WASM);
});

test('a file that the host unpacked on its way stays as it is', async () => {
  expect(await inflated(WASM)).toEqual(WASM);
});

test('a file that was cut off or damaged is no file', async () => {
  const packed = new Uint8Array(gzipSync(WASM));
  await expect(inflated(packed.slice(0, -4))).rejects.toThrow();
  packed[packed.length - 8] = (packed[packed.length - 8] ?? 0) ^ 1;
  await expect(inflated(packed)).rejects.toThrow();
});
