import type { Name } from '../../text/local-text.ts';

/** A value as an entry may write it. */
export type Example = string | number | boolean | readonly Example[] | { [key: string]: Example };

/** What people are told about a field, wherever they meet it. */
export interface FieldWords {
  /** Its name for people; no two fields of an entry share one. */
  readonly label: Name;
  /** What belongs there, in whole sentences. */
  readonly hint: Name;
  /** A made-up value that the schema accepts. */
  readonly example?: Example;
  /** When a rule demands the field although the schema does not. */
  readonly neededWhen?: Name;
  /** The heading of the editors' guide that says more. */
  readonly section?: string;
  /** How offices head this column in their lists, besides the label. */
  readonly columns?: readonly string[];
}

/** The words for every field that a schema's output has, parts of fields included; a missing one is a type error. */
export type WordsFor<Fields> = {
  readonly [Key in Exclude<keyof Fields, '$schema'>]-?: FieldWords &
    PartsOf<ItemOf<NonNullable<Fields[Key]>>>;
};

type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;

type PartsOf<Value> = Value extends string | number | boolean
  ? unknown
  : keyof Value extends 'vi' | 'en'
    ? unknown
    : { readonly parts: WordsFor<Value> };
