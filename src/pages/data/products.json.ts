import type { APIRoute } from 'astro';
import { loadCatalog } from '../../entries/load.ts';
import { productsJson } from '../../open-data/products-json.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(productsJson(await loadCatalog(), { url: site }));
