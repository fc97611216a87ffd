import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Catalog } from './catalog/catalog.ts';
import {
  entriesLoader,
  pagesLoader,
  productsLoader,
  provinceLoader,
  storiesLoader,
  type Province,
} from './entries/content-loader.ts';

type EntriesOf<Kind extends 'products' | 'producers' | 'sources' | 'districts'> =
  Catalog[Kind] extends ReadonlyMap<string, infer Entry> ? Entry : never;

/** Astro's door to `content/`: the entries arrive read and checked, so the schemas only name their types. */
export const collections = {
  province: defineCollection({
    loader: provinceLoader(),
    schema: z.object({ entry: z.custom<Province>() }),
  }),
  products: defineCollection({
    loader: productsLoader(),
    schema: ({ image }) =>
      z.object({
        entry: z.custom<EntriesOf<'products'>>(),
        position: z.number(),
        photos: z.array(image()),
      }),
  }),
  producers: defineCollection({
    loader: entriesLoader('producers'),
    schema: z.object({ entry: z.custom<EntriesOf<'producers'>>(), position: z.number() }),
  }),
  sources: defineCollection({
    loader: entriesLoader('sources'),
    schema: z.object({ entry: z.custom<EntriesOf<'sources'>>(), position: z.number() }),
  }),
  districts: defineCollection({
    loader: entriesLoader('districts'),
    schema: z.object({ entry: z.custom<EntriesOf<'districts'>>(), position: z.number() }),
  }),
  stories: defineCollection({
    loader: storiesLoader(),
    schema: z.object({ paragraphs: z.array(z.string()) }),
  }),
  pages: defineCollection({ loader: pagesLoader() }),
};
