import * as z from 'zod';
import { filled, listOf, local, name, reference, text } from './scalar.ts';

const category = { code: text, slug: text, name, note: local.optional() };

/** Words of product names that are filed here, and those by which they become another leaf: dried fruit is not fresh. */
const leaf = {
  ...category,
  words: listOf(text),
  processed: z.strictObject({ as: reference('categories'), words: filled(text) }).optional(),
};

/** `categories.json`: sectors with groups with leaves. */
export const categoriesSchema = filled(
  z.strictObject({
    ...category,
    groups: filled(z.strictObject({ ...leaf, leaves: filled(z.strictObject(leaf)).optional() })),
  }),
);

/** What the file of categories says. */
export type CategoriesFields = z.output<typeof categoriesSchema>;
