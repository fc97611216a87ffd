import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../catalog/site.ts';
import { openSearch } from '../open-data/feeds/open-search.ts';

/** A browser needs whole addresses, so a site that knows none of its own has no description. */
export const getStaticPaths = () =>
  import.meta.env.SITE ? LANGUAGES.map((lang) => ({ params: { lang } })) : [];

export const GET: APIRoute = ({ params, site, locals }) =>
  new Response(openSearch(locals.catalog.site, params['lang'] as Language, site), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
