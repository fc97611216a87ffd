import * as z from 'zod';
import { DRAWINGS, INFERRED_FACTS, MARK_KINDS } from '../../catalog/product.ts';
import { DRAWING } from '../../i18n/drawing-words.ts';
import { INFERRED_FACT, MARK_KIND } from '../../i18n/kind-words.ts';
import {
  filled,
  listOf,
  local,
  localSentence,
  month,
  name,
  productCode,
  score,
  reference,
  referenceOrUnknown,
  sentence,
  sources,
  starsOrUnknown,
  statement,
  text,
  textFor,
  url,
} from './scalar.ts';
import { oneOf, yesOrNo } from './choice.ts';
import { day, partialDate, partialDateOrUnknown } from './date.ts';

const certification = z.strictObject({
  stars: starsOrUnknown,
  decided: partialDateOrUnknown,
  evaluated: z.strictObject({ on: day, sources }).optional(),
  number: text.optional(),
  issuer: text.optional(),
  code: productCode.optional(),
  score: score.optional(),
  note: localSentence.optional(),
  validUntil: z.strictObject({ day, reason: localSentence }).optional(),
  revoked: z.strictObject({ on: day, reason: localSentence, sources }).optional(),
  lapse: z.strictObject({ statement: localSentence, sources }).optional(),
  inferred: listOf(oneOf(['stars', 'decided'], INFERRED_FACT)),
  sources,
});

/** The front matter of `products/<slug>/index.md`. */
export const productSchema = z.strictObject({
  name,
  aliases: z.strictObject({ vi: listOf(text), en: listOf(text) }).optional(),
  producer: referenceOrUnknown('producers'),
  district: referenceOrUnknown('districts'),
  commune: reference('communes').optional(),
  communeNow: reference('communes-now').optional(),
  category: referenceOrUnknown('categories'),
  categoryIsOurs: yesOrNo.optional(),
  drawing: oneOf(DRAWINGS, DRAWING),
  summary: sentence,
  certifications: filled(certification),
  season: listOf(month),
  packaging: listOf(statement),
  storage: listOf(statement),
  shelfLife: listOf(statement),
  capacity: listOf(statement),
  prices: listOf(z.strictObject({ text: localSentence, date: partialDate.optional(), sources })),
  marks: listOf(
    z.strictObject({
      kind: oneOf(MARK_KINDS, MARK_KIND),
      name: local,
      detail: localSentence.optional(),
      sources,
    }),
  ),
  gtin: textFor({ kind: 'gtin' }).optional(),
  traceUrl: url.optional(),
  shops: listOf(z.strictObject({ label: text, url })),
  photos: listOf(
    z.strictObject({
      file: textFor({ kind: 'photo' }),
      alt: localSentence,
      credit: text,
      licence: text,
    }),
  ),
  conflicts: listOf(localSentence),
  inferred: listOf(oneOf(INFERRED_FACTS, INFERRED_FACT)),
  storySources: filled(reference('sources')).optional(),
  formerSlugs: listOf(text),
  withdrawn: z.strictObject({ on: day, reason: localSentence }).optional(),
});

/** What the front matter of a product says. */
export type ProductFields = z.output<typeof productSchema>;

/** One recognition as the front matter says it. */
export type CertificationFields = z.output<typeof certification>;
