import type { APIRoute } from 'astro';
import { publishedFiles } from '../../site/printed/printed-files.ts';

export const getStaticPaths = () => publishedFiles('vi', 'pdf');

export const GET: APIRoute<{ body: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/pdf' } });
