import type { APIRoute } from 'astro';
import { catalogFile } from '../open-data/catalog-file.ts';
import { listFile } from '../search/list/list-file.ts';
import { INDEX_FOLDER } from '../search/pagefind.ts';

/** Tells portals and other programs what the site has, and where. */
export const GET: APIRoute = ({ locals }) => {
  const list = { vi: INDEX_FOLDER + listFile('vi'), en: INDEX_FOLDER + listFile('en') };
  return Response.json(catalogFile(locals.catalog, list));
};
