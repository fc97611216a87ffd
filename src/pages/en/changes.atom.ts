import type { APIRoute } from 'astro';
import { loadCatalog } from '../../entries/load.ts';
import { changesAtom } from '../../open-data/feeds/atom.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(changesAtom(await loadCatalog(), 'en', { url: site }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
