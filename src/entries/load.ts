import { dirname } from 'node:path';
import { getImage } from 'astro:assets';
import { getCollection, getEntry, render } from 'astro:content';
import type { ImageMetadata } from 'astro';
import type { Catalog } from '../catalog/catalog.ts';
import type { Stories } from '../catalog/stories.ts';
import { LANGUAGES, type Language } from '../catalog/site.ts';
import type { Shown } from '../i18n/bilingual.ts';
import { editorRepository, proposalRepository } from './settings.ts';
import { contentFolder, lastReading, type Reading } from './content-loader.ts';
import { printPhoto } from './photos.ts';
import type { ContentTree } from './read/content-tree.ts';
import { readTree } from './read/read-tree.ts';

/** The catalogue that the site is built from. */
export const loadCatalog = (): Promise<Catalog> => Promise.resolve(lastReading().catalog);

/** The files that the site is built from, named as in a repository: `content/products/…`. */
export function loadContent(): ContentTree {
  return readTree(contentFolder, dirname(contentFolder));
}

/** The repository on GitHub that takes proposals, `owner/name`; undefined where none is named. */
export function loadRepository(): string | undefined {
  return proposalRepository(process.env);
}

/** The repository into which the editor at `/admin/` writes; undefined where the build has no editor. */
export function loadEditorRepository(): string | undefined {
  return editorRepository(process.env);
}

/** Every story as HTML, by product and language: `mat-ong-rung/vi`. */
export const loadStories = (): Promise<Reading['html']> => Promise.resolve(lastReading().html);

/** The photos of every product by slug: a page of cards asks for sixty at once. */
const loadAllPhotos = remembered(async () => {
  const products = await getCollection('photos');
  return new Map<string, ImageMetadata[]>(products.map(({ id, data }) => [id, data.photos]));
});

/** Loads once. In development Astro reads this module anew whenever the photos may have changed, and nothing of before is left. */
function remembered<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}

/** The photos of a product in the order of its entry, ready for `astro:assets`. */
export async function loadPhotos(slug: string): Promise<ImageMetadata[]> {
  return (await loadAllPhotos()).get(slug) ?? [];
}

/**
 * A JPEG of the product's first photo for link previews, without what the camera wrote into it; undefined without photo.
 * Nobody may ask the photo itself for anything, such as its width: Astro would then publish the original as well.
 */
export async function loadPreview(slug: string): Promise<string | undefined> {
  const [photo] = await loadPhotos(slug);
  if (!photo) return undefined;
  const { src } = await getImage({ src: photo, width: 1200, format: 'jpeg' });
  return src;
}

/** The product's first photo as small as a card shows it; undefined without photo. */
export async function loadThumbnail(slug: string): Promise<string | undefined> {
  const [photo] = await loadPhotos(slug);
  if (!photo) return undefined;
  const { src } = await getImage({ src: photo, width: 176, format: 'webp' });
  return src;
}

/** The product's first photo as it goes into print. Throws where it has none. */
export async function loadPrintPhoto(slug: string): Promise<Uint8Array> {
  const photos = (await loadCatalog()).products.get(slug)?.photos ?? [];
  return printPhoto(contentFolder, slug, photos);
}

/** Every story in paragraphs of plain text, as it goes into print. */
export const loadPrintStories = (): Promise<Stories> => Promise.resolve(lastReading().stories);

/** The words of a product's story, in the language wanted or else in Vietnamese; empty where there is none. */
export async function loadStoryText(slug: string, lang: Language): Promise<string> {
  const story = await loadStory(slug, lang);
  return (story?.text ?? '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(?:lt|gt|quot|amp|#\d+|#x[\da-f]+);/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The story of a product as HTML, in the language wanted or else in Vietnamese; undefined where there is none. */
export async function loadStory(slug: string, lang: Language): Promise<Shown | undefined> {
  const stories = await loadStories();
  for (const language of [lang, LANGUAGES[0]]) {
    const text = stories.get(`${slug}/${language}`);
    if (text) return { text, lang: language };
  }
  return undefined;
}

/** The maintainers' prose of that name, in the language wanted or else in Vietnamese; undefined where there is none. */
export async function loadPage(name: string, lang: Language) {
  for (const language of new Set([lang, LANGUAGES[0]])) {
    const page = await getEntry('pages', language === LANGUAGES[0] ? name : `${name}.${language}`);
    if (page) return { ...(await render(page)), lang: language };
  }
  return undefined;
}
