import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../catalog/site.ts';
import { loadCatalog } from '../entries/load.ts';
import { webManifest } from '../site/offline/web-manifest.ts';

export const getStaticPaths = () =>
  LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Language }> = async ({ props }) =>
  Response.json(webManifest((await loadCatalog()).site, props.lang), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
