import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { loadCatalog } from '../../entries/load.ts';
import { validityRows, type ValidityFile } from '../../site/validity/validity-rows.ts';

export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));

/** The rows that the officer's table sorts and filters in the browser. */
export const GET: APIRoute = async ({ params }) => {
  const catalog = await loadCatalog();
  const rows = validityRows(catalog, params['lang'] as Language);
  return Response.json({ day: catalog.day, rows } satisfies ValidityFile);
};
