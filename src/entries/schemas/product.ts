import * as z from 'zod';
import { DRAWINGS, INFERRED_FACTS, MARK_KINDS } from '../../catalog/product.ts';
import { url } from './address.ts';
import { oneOf, textOrUnknown, yesOrNo } from './choice.ts';
import { day, partialDate, partialDateOrUnknown } from './date.ts';
import { local, name, sources, statement } from './local.ts';
import { month, starsOrUnknown } from './number.ts';
import { filled, listOf, text } from './scalar.ts';

const certification = z.strictObject({
  stars: starsOrUnknown,
  decided: partialDateOrUnknown,
  evaluated: z.strictObject({ on: day, sources }).optional(),
  number: text.optional(),
  issuer: text.optional(),
  note: local.optional(),
  validUntil: z.strictObject({ day, reason: local }).optional(),
  revoked: z.strictObject({ on: day, reason: local, sources }).optional(),
  lapse: z.strictObject({ statement: local, sources }).optional(),
  inferred: listOf(oneOf(['stars', 'decided'])),
  sources,
});

/** The front matter of `products/<slug>/index.md`. */
export const productSchema = z.strictObject({
  name,
  aliases: z.strictObject({ vi: listOf(text), en: listOf(text) }).optional(),
  producer: textOrUnknown,
  district: textOrUnknown,
  commune: text.optional(),
  category: text,
  categoryIsOurs: yesOrNo.optional(),
  drawing: oneOf(DRAWINGS),
  summary: name,
  certifications: filled(certification),
  season: listOf(month),
  packaging: listOf(statement),
  storage: listOf(statement),
  shelfLife: listOf(statement),
  capacity: listOf(statement),
  prices: listOf(z.strictObject({ text: local, date: partialDate.optional(), sources })),
  marks: listOf(
    z.strictObject({ kind: oneOf(MARK_KINDS), name: local, detail: local.optional(), sources }),
  ),
  gtin: text.optional(),
  traceUrl: url.optional(),
  shops: listOf(z.strictObject({ label: text, url })),
  photos: listOf(z.strictObject({ file: text, alt: local, credit: text, licence: text })),
  conflicts: listOf(local),
  inferred: listOf(oneOf(INFERRED_FACTS)),
  storySources: filled(text).optional(),
  formerSlugs: listOf(text),
});

/** What the front matter of a product says. */
export type ProductFields = z.output<typeof productSchema>;

/** One recognition as the front matter says it. */
export type CertificationFields = z.output<typeof certification>;
