import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { publishedWorks } from '../../site/printed/printed-files.ts';

export const getStaticPaths = () => publishedWorks('vi');

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readFile(props.path), { headers: { 'content-type': 'application/pdf' } });
