import * as z from 'zod';
import { COMMUNE_KINDS, DISTRICT_KINDS } from '../../catalog/district.ts';
import { oneOf } from './choice.ts';
import { partialDate } from './date.ts';
import { listOf, name, ordinal, reference, sources, text } from './scalar.ts';

const kind = oneOf(COMMUNE_KINDS);

/** `districts/<slug>.json`. */
export const districtSchema = z.strictObject({
  $schema: text.optional(),
  kind: oneOf(DISTRICT_KINDS),
  name,
  /** The province that it belonged to, in full, where that has since been merged into another. */
  formerProvince: name.optional(),
  tile: z.strictObject({ column: ordinal, row: ordinal }).optional(),
  communes: z.array(
    z.strictObject({
      slug: text,
      kind,
      name: text,
      now: z.strictObject({ kind, name: text }),
      /** Places in it that people know better than its own name. */
      landmarks: listOf(z.strictObject({ name: text, source: text })),
      /** Districts to which it belonged before: decisions of that time name them. */
      earlier: listOf(
        z.strictObject({
          district: reference('districts'),
          until: partialDate,
          sources,
        }),
      ),
    }),
  ),
});

/** What a district's file says. */
export type DistrictFields = z.output<typeof districtSchema>;
