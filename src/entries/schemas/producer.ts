import * as z from 'zod';
import { PRODUCER_KINDS } from '../../catalog/producer.ts';
import { email, url } from './address.ts';
import { oneOf, textOrUnknown } from './choice.ts';
import { partialDate } from './date.ts';
import { local, name, sources } from './local.ts';
import { listOf, text } from './scalar.ts';

/** `producers/<slug>.json`. */
export const producerSchema = z.strictObject({
  $schema: text.optional(),
  name,
  aliases: listOf(text),
  kind: oneOf(PRODUCER_KINDS),
  district: textOrUnknown,
  commune: text.optional(),
  address: text.optional(),
  phone: text.optional(),
  phoneNote: local.optional(),
  email: email.optional(),
  website: url.optional(),
  links: listOf(z.strictObject({ label: text, url })),
  founded: partialDate.optional(),
  conflicts: listOf(local),
  sources,
  formerSlugs: listOf(text),
});

/** What a producer's file says. */
export type ProducerFields = z.output<typeof producerSchema>;
