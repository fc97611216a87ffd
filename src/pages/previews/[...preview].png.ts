import type { APIRoute } from 'astro';
import { loadCatalog } from '../../entries/load.ts';
import {
  keptPreview,
  type LinkPreview,
  previewPicture,
  previewsOf,
} from '../../site/share/link-preview.ts';

/** Only absolute addresses may name a preview, so a site that knows none of its own needs no pictures. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const catalog = await loadCatalog();
  return [...previewsOf(catalog)].map(([preview, props]) => ({
    params: { preview },
    props,
    cacheKey: keptPreview(props, catalog.site),
  }));
}

export const GET: APIRoute<LinkPreview & Record<string, unknown>> = async ({ props, locals }) =>
  new Response(await previewPicture(props, locals.catalog.site), {
    headers: { 'Content-Type': 'image/png' },
  });
