import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { madeOnce } from '../../cache/made-once.ts';
import { ENGINE_FILES } from '../../print/browser/engine-files.ts';

export const getStaticPaths = () =>
  ENGINE_FILES.map(({ name, source }) => ({ params: { file: name }, props: { source } }));

/** What typesetting in a browser needs, loaded when someone asks for a PDF. */
export const GET: APIRoute<{ source: string }> = async ({ props }) => {
  const plain = await readFile(`node_modules/${props.source}`);
  const make = () => gzipSync(plain, { level: 9 });
  const packed = await madeOnce({ kind: 'gzip', from: [process.versions.zlib, plain], make });
  return new Response(packed, { headers: { 'Content-Type': 'application/gzip' } });
};
