import * as z from 'zod';
import type { Language } from '../../catalog/site.ts';

/** What the value of a field names. */
export type Relation =
  'products' | 'producers' | 'sources' | 'districts' | 'communes' | 'categories';

/** What a person is asked for in a field: the same whether a wizard, a form or a sheet asks. */
export type Input =
  | { readonly kind: 'text' | 'long-text' | 'url' | 'email' | 'phone' | 'gtin' | 'photo' }
  | { readonly kind: 'date' | 'day' | 'yes-no' }
  | { readonly kind: 'number'; readonly least: number; readonly most?: number }
  | { readonly kind: 'choice'; readonly words: readonly string[]; readonly labels?: ChoiceLabels }
  | { readonly kind: 'relation'; readonly to: Relation };

/** How each word of a vocabulary is shown to people. */
type ChoiceLabels = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What each scalar schema asks for. */
export const INPUTS = z.registry<Input>();
