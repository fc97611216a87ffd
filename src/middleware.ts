import { defineMiddleware } from 'astro:middleware';
import { loadCatalog } from './entries/load.ts';
import { languageOf } from './i18n/href.ts';

/** Tells every page its language, by its address, and the catalogue. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.lang = languageOf(url.pathname);
  locals.catalog = await loadCatalog();
  return next();
});
