import * as z from 'zod';
import { filled, listOf, text } from './scalar.ts';

/** `synonyms.json`. */
export const synonymsSchema = z.array(
  z.strictObject({
    words: filled(text),
    en: listOf(text),
    near: listOf(text),
    /** Where it is said, or else why. */
    source: text,
  }),
);

/** What the file of synonyms says. */
export type SynonymsFields = z.output<typeof synonymsSchema>;
