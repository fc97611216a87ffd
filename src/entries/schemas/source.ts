import * as z from 'zod';
import { SOURCE_KINDS } from '../../catalog/source.ts';
import { SOURCE_KIND } from '../../i18n/kind-words.ts';
import { url } from './address.ts';
import { oneOf } from './choice.ts';
import { partialDate } from './date.ts';
import { local } from './local.ts';
import { text } from './scalar.ts';

/** `sources/<slug>.json`. */
export const sourceSchema = z.strictObject({
  $schema: text.optional(),
  kind: oneOf(SOURCE_KINDS, SOURCE_KIND),
  title: text.optional(),
  publisher: text.optional(),
  edition: local.optional(),
  published: partialDate.optional(),
  url: url.optional(),
  number: text.optional(),
  issuer: text.optional(),
});

/** What a source's file says. */
export type SourceFields = z.output<typeof sourceSchema>;
