import type { APIRoute } from 'astro';
import { loadCatalog, loadPrintPhoto } from '../../../entries/load.ts';

export async function getStaticPaths() {
  const { products } = await loadCatalog();
  return [...products.values()].flatMap(({ slug, photos }) =>
    photos.length > 0 ? [{ params: { slug } }] : [],
  );
}

export const GET: APIRoute<object, { slug: string }> = async ({ params }) =>
  new Response(new Uint8Array(await loadPrintPhoto(params.slug)), {
    headers: { 'content-type': 'image/jpeg' },
  });
