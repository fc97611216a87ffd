import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { ENGINE_FILES } from '../../print/browser/engine-files.ts';

export const getStaticPaths = () =>
  ENGINE_FILES.map(({ name, source }) => ({ params: { file: name }, props: { source } }));

/** What typesetting in a browser needs, loaded when someone asks for a PDF. */
export const GET: APIRoute<{ source: string }> = async ({ props }) =>
  new Response(gzipSync(await readFile(`node_modules/${props.source}`), { level: 9 }), {
    headers: { 'Content-Type': 'application/gzip' },
  });
