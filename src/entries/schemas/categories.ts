import * as z from 'zod';
import { filled, local, name, text } from './scalar.ts';

const category = { code: text, slug: text, name, note: local.optional() };
const leaf = {
  ...category,
  /** What people call the goods that are filed here. */
  words: z.strictObject({ vi: filled(text), en: filled(text) }).optional(),
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
