import * as z from 'zod';
import { yesOrNo } from './choice.ts';
import { day } from './date.ts';
import { local, name } from './local.ts';
import { reference } from './reference.ts';
import { text } from './scalar.ts';

/** `fairs/<slug>.json`. */
export const fairSchema = z.strictObject({
  $schema: text.optional(),
  name,
  place: local,
  from: day,
  to: day,
  isExample: yesOrNo.optional(),
  booths: z.array(
    z.strictObject({
      number: text,
      products: z.array(z.strictObject({ slug: reference('products'), price: text.optional() })),
    }),
  ),
});

/** What a fair's file says. */
export type FairFields = z.output<typeof fairSchema>;
