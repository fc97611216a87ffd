import * as z from 'zod';
import { text } from './scalar.ts';

/** `published.json`: every slug that ever had a page. */
export const publishedSchema = z.strictObject({
  $schema: text.optional(),
  products: z.array(text),
  producers: z.array(text),
});

/** What the file of published slugs says. */
export type PublishedFields = z.output<typeof publishedSchema>;
