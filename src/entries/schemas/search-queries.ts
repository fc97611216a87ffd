import * as z from 'zod';
import { filled, listOf, text } from './scalar.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import { oneOf } from './choice.ts';

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

/** What is particular about what people type. */
export const QUERY_KINDS = [
  'exact-name',
  'without-marks',
  'part-of-name',
  'synonym',
  'english',
  'producer',
  'place-then-and-now',
  'typo',
  'telex',
  'filter-words',
  'question',
  'category',
  'health',
  'number',
  'vocabulary',
] as const;

/** `search-queries.json`. */
export const searchQueriesSchema = z.array(
  z.strictObject({
    query: text,
    kind: oneOf(QUERY_KINDS),
    /** The language of the page on which it is typed. */
    lang: oneOf(LANGUAGES).optional(),
    /** Any one of these comes first; or else, any one of these is among the first three. */
    first: listOf(text),
    firstThree: listOf(text),
    /** Nothing may be shown as an answer. */
    none: z.literal(true).optional(),
    /** None of these may be among the first three. */
    never: listOf(text),
    note: text.optional(),
  }),
);

/** What the file of search queries says. */
export type SearchQueriesFields = z.output<typeof searchQueriesSchema>;
