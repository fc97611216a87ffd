import * as z from 'zod';
import { LANGUAGES } from '../../catalog/site.ts';
import { oneOf } from './choice.ts';
import { listOf, text } from './scalar.ts';

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
    note: text.optional(),
  }),
);

/** What the file of search queries says. */
export type SearchQueriesFields = z.output<typeof searchQueriesSchema>;
