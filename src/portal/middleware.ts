import { defineMiddleware } from 'astro:middleware';
import { languageOf } from '../i18n/href.ts';

/** Tells every page of a portal its language, by its address. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  locals.lang = languageOf(url.pathname);
  return next();
});
