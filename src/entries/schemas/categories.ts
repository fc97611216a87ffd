import * as z from 'zod';
import { filled, listOf, local, name, reference, text } from './scalar.ts';

const category = { code: text, slug: text, name, note: local.optional() };
const leaf = {
  ...category,
  /** What people call the goods that are filed here. */
  words: z.strictObject({ vi: filled(text), en: filled(text) }).optional(),
  /** With what the names of such products begin. */
  names: listOf(text),
  /** Words by which they become another leaf: dried fruit is not fresh. */
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
