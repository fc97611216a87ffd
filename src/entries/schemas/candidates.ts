import * as z from 'zod';
import { CANDIDATE_STATUSES } from '../../catalog/candidate.ts';
import { oneOf } from './choice.ts';
import { partialDate } from './date.ts';
import { local, name, sources } from './local.ts';
import { text } from './scalar.ts';

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
