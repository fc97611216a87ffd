import type { Field } from '../fields/field.ts';
import type { Relation } from '../schemas/input.ts';

/** By which of its own facts an entry is shown and looked for. */
const SHOWN: Readonly<Partial<Record<Relation, readonly string[]>>> = {
  sources: ['title', 'publisher', 'number', 'published'],
};

/** The list from which the name of another entry is picked. It can't offer `unknown`, which is no entry. */
export function picker({ isList, isRequired, mayBeUnknown, hint }: Field, to: Relation) {
  const shown = [...(SHOWN[to] ?? ['name.vi'])];
  return {
    widget: 'relation' as const,
    collection: to,
    value_field: '{{slug}}',
    display_fields: shown,
    search_fields: [...shown, '{{slug}}'],
    multiple: isList,
    required: isRequired && !mayBeUnknown,
    ...(mayBeUnknown && {
      hint: `${hint.vi} Chưa nguồn nào nêu thì để trống và nói rõ với người duyệt: họ ghi unknown.`,
    }),
  };
}
