import type { Field } from '../fields/field.ts';
import type { Relation } from '../schemas/input.ts';

/** How an entry is shown; a field that it lacks would be shown as its title once more. */
const SHOWN: Readonly<Partial<Record<Relation, string>>> = { sources: '{{title}} ({{slug}})' };

/** By which of its own facts it is looked for. */
const SEARCHED: Readonly<Partial<Record<Relation, readonly string[]>>> = {
  sources: ['title', 'publisher', 'number', 'published'],
};

/** The list from which the name of another entry is picked. */
export function picker({ isList }: Field, to: Relation) {
  return {
    widget: 'relation' as const,
    collection: to,
    value_field: '{{slug}}',
    display_fields: [SHOWN[to] ?? 'name.vi'],
    search_fields: [...(SEARCHED[to] ?? ['name.vi']), '{{slug}}'],
    multiple: isList,
  };
}
