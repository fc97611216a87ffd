import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader, pagesLoader } from './entries/content-loader.ts';

/** Astro's door to `content/`: it resolves the photos of the products, and lays out the prose. */
export const collections = {
  photos: defineCollection({
    loader: contentLoader(),
    schema: ({ image }) => z.object({ photos: z.array(image()) }),
  }),
  pages: defineCollection({ loader: pagesLoader() }),
};
