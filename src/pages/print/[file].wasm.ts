import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { COMPILER } from '../../print/browser/engine-files.ts';

/** Some hosts take no file of 28 MB: for them `PRINT_ENGINE=packed` leaves it out, and browsers take the packed one. */
export const getStaticPaths = () =>
  process.env.PRINT_ENGINE === 'packed'
    ? []
    : [{ params: { file: COMPILER.name.replace(/\.wasm$/u, '') } }];

/** The typesetter as it is, so that a browser can keep its compiled code. */
export const GET: APIRoute = async () =>
  new Response(await readFile(`node_modules/${COMPILER.source}`), {
    headers: { 'Content-Type': 'application/wasm' },
  });
