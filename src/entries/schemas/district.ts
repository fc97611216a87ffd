import * as z from 'zod';
import { COMMUNE_KINDS, DISTRICT_KINDS } from '../../catalog/district.ts';
import { oneOf } from './choice.ts';
import { listOf, name, ordinal, text } from './scalar.ts';

const kind = oneOf(COMMUNE_KINDS);

/** `districts/<slug>.json`. */
export const districtSchema = z.strictObject({
  $schema: text.optional(),
  kind: oneOf(DISTRICT_KINDS),
  name,
  tile: z.strictObject({ column: ordinal, row: ordinal }).optional(),
  communes: z.array(
    z.strictObject({
      slug: text,
      kind,
      name: text,
      now: z.strictObject({ kind, name: text }),
      /** Places in it that people know better than its own name. */
      landmarks: listOf(z.strictObject({ name: text, source: text })),
    }),
  ),
});

/** What a district's file says. */
export type DistrictFields = z.output<typeof districtSchema>;
