import * as z from 'zod';
import { PRODUCER_KINDS } from '../../catalog/producer.ts';
import { PRODUCER_KIND } from '../../i18n/kind-words.ts';
import { email, url } from './address.ts';
import { oneOf } from './choice.ts';
import { partialDate } from './date.ts';
import { localSentence, name, sources } from './local.ts';
import { reference, referenceOrUnknown } from './reference.ts';
import { listOf, longText, text, textFor } from './scalar.ts';

/** `producers/<slug>.json`. */
export const producerSchema = z.strictObject({
  $schema: text.optional(),
  name,
  aliases: listOf(text),
  kind: oneOf(PRODUCER_KINDS, PRODUCER_KIND),
  district: referenceOrUnknown('districts'),
  commune: reference('communes').optional(),
  address: longText.optional(),
  phone: textFor({ kind: 'phone' }).optional(),
  phoneNote: localSentence.optional(),
  email: email.optional(),
  website: url.optional(),
  links: listOf(z.strictObject({ label: text, url })),
  founded: partialDate.optional(),
  conflicts: listOf(localSentence),
  sources,
  formerSlugs: listOf(text),
});

/** What a producer's file says. */
export type ProducerFields = z.output<typeof producerSchema>;
