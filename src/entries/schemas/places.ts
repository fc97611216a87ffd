import * as z from 'zod';
import { PLACE_KINDS } from '../../catalog/place-to-buy.ts';
import { oneOf } from './choice.ts';
import { partialDate } from './date.ts';
import { local, name, sources, text } from './scalar.ts';

/** `places.json`. */
export const placesSchema = z.array(
  z.strictObject({
    kind: oneOf(PLACE_KINDS),
    name,
    where: local,
    district: text.optional(),
    opened: partialDate.optional(),
    sources,
  }),
);

/** What the file of places to buy says. */
export type PlacesFields = z.output<typeof placesSchema>;

/** `past-fairs.json`. */
export const pastFairsSchema = z.array(
  z.strictObject({
    name,
    place: local,
    from: partialDate.optional(),
    to: partialDate.optional(),
    organiser: local.optional(),
    detail: local,
    products: z.array(text).optional(),
    goods: z.array(local).optional(),
    sources,
    conflict: local.optional(),
  }),
);

/** What the file of past fairs says. */
export type PastFairsFields = z.output<typeof pastFairsSchema>;
