import type { APIRoute } from 'astro';
import { fileHref } from '../i18n/href.ts';

/** Everyone may read everything; where the site knows its address, it tells where the sitemap is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? [`Sitemap: ${new URL(fileHref('sitemap-index.xml'), site).href}`] : [];
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'));
};
