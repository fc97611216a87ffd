import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { loadCatalog, loadStoryText, loadThumbnail } from '../../entries/load.ts';
import { fileHref } from '../../i18n/href.ts';
import { searchSource } from '../../search/index/search-source.ts';

export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));

/** What the search is made from; the build indexes it and publishes only the index. */
export const GET: APIRoute = async ({ params }) => {
  const lang = params['lang'] as Language;
  const catalog = await loadCatalog();
  const products = [...catalog.products.values()];
  const drawing = (name: string) => ({
    src: fileHref(`drawings/${name}.svg`),
    dark: fileHref(`drawings/${name}.dark.svg`),
  });
  const pictures = products.map(async ({ slug, drawing: kind }) => {
    const photo = await loadThumbnail(slug);
    return [slug, photo === undefined ? drawing(kind) : { src: photo }] as const;
  });
  const stories = products.map(
    async ({ slug }) => [slug, await loadStoryText(slug, lang)] as const,
  );
  return Response.json(
    searchSource(catalog, lang, {
      pictures: new Map(await Promise.all(pictures)),
      stories: new Map(await Promise.all(stories)),
      producer: drawing('basket'),
    }),
  );
};
