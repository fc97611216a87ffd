import * as z from 'zod';
import { STATISTIC_KINDS } from '../../catalog/statistics/statistic.ts';
import { oneOf } from './choice.ts';
import { partialDate } from './date.ts';
import { count, local, name, sources, text } from './scalar.ts';
import { CANDIDATE_STATUSES } from '../../catalog/candidate.ts';

/** `statistics.json`. */
export const statisticsSchema = z.array(
  z.strictObject({
    asOf: partialDate.optional(),
    scope: text,
    kind: oneOf(STATISTIC_KINDS).optional(),
    products: count.optional(),
    stars: z.strictObject({ 3: count, 4: count, 5: count }).optional(),
    producers: count.optional(),
    detail: local,
    sources,
    conflict: local.optional(),
  }),
);

/** What the file of statistics says. */
export type StatisticsFields = z.output<typeof statisticsSchema>;

/** `candidates.json`. */
export const candidatesSchema = z.array(
  z.strictObject({
    name,
    status: oneOf(CANDIDATE_STATUSES),
    date: partialDate.optional(),
    district: text,
    said: local,
    sources,
    relatedProduct: text.optional(),
  }),
);

/** What the file of candidates says. */
export type CandidatesFields = z.output<typeof candidatesSchema>;
