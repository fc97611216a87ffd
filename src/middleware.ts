import { defineMiddleware } from 'astro:middleware';
import { loadCatalog } from './entries/load.ts';
import { languageOf } from './i18n/href.ts';
import { wholeHeadings } from './text/whole-words.ts';

/** Tells every page its language, by its address, and the catalogue. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.lang = languageOf(url.pathname);
  locals.catalog = await loadCatalog();
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(wholeHeadings(await response.text()), response);
});
