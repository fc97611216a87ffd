import type { APIRoute } from 'astro';
import { loadCatalog } from '../../entries/load.ts';
import { productsCsv } from '../../open-data/products-csv.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(productsCsv(await loadCatalog(), { url: site }), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
