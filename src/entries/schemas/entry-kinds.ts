import type * as z from 'zod';
import { FAIR_WORDS, fairSchema } from './fair.ts';
import { PRODUCER_WORDS, producerSchema } from './producer.ts';
import { productSchema } from './product.ts';
import { SOURCE_WORDS, sourceSchema } from './source.ts';
import { type Field, fieldsOf } from './field.ts';
import { PRODUCT_WORDS } from './words/product-words.ts';

/** The kinds of entries whose fields are described. */
export const ENTRY_KINDS = ['product', 'producer', 'source', 'fair'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where entries of a kind lie, what they may say, and what people are told about it. */
export interface EntryForm {
  readonly schema: z.ZodObject;
  /** `products`, `producers`, … */
  readonly folder: string;
  /** Where in the content folder the entry of that slug lies. */
  readonly pathOf: (slug: string) => string;
  readonly fields: readonly Field[];
}

/** The form of each kind of entry. */
export const ENTRY_FORMS: Readonly<Record<EntryKind, EntryForm>> = {
  product: {
    schema: productSchema,
    folder: 'products',
    pathOf: (slug) => `products/${slug}/index.md`,
    fields: fieldsOf(productSchema, PRODUCT_WORDS),
  },
  producer: {
    schema: producerSchema,
    folder: 'producers',
    pathOf: (slug) => `producers/${slug}.json`,
    fields: fieldsOf(producerSchema, PRODUCER_WORDS),
  },
  source: {
    schema: sourceSchema,
    folder: 'sources',
    pathOf: (slug) => `sources/${slug}.json`,
    fields: fieldsOf(sourceSchema, SOURCE_WORDS),
  },
  fair: {
    schema: fairSchema,
    folder: 'fairs',
    pathOf: (slug) => `fairs/${slug}.json`,
    fields: fieldsOf(fairSchema, FAIR_WORDS),
  },
};

/** Every field of a kind of entry, parts included, each after the field that it belongs to. */
export function everyField(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...everyField(field.parts)]);
}
