import * as z from 'zod';
import { filled, local, name, text } from './scalar.ts';

const category = { code: text, slug: text, name, note: local.optional() };

/** `categories.json`: sectors with groups with leaves. */
export const categoriesSchema = filled(
  z.strictObject({
    ...category,
    groups: filled(
      z.strictObject({ ...category, leaves: filled(z.strictObject(category)).optional() }),
    ),
  }),
);

/** What the file of categories says. */
export type CategoriesFields = z.output<typeof categoriesSchema>;
