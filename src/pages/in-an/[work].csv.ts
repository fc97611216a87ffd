import type { APIRoute } from 'astro';
import { publishedTables } from '../../site/printed/printed-files.ts';

export const getStaticPaths = () => publishedTables('vi');

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
