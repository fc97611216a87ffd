import type { CmsConfig } from '@sveltia/cms';
import type { Catalog } from '../../catalog/catalog.ts';
import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import type { Field } from '../fields/field.ts';
import { writtenForm } from '../generate/written-form.ts';
import { LARGEST_PHOTO } from '../rules/photos.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import { cmsOptions } from './cms-options.ts';
import { picker } from './cms-picker.ts';

type Collections = NonNullable<CmsConfig['collections']>;

/** A field as the editor in the browser is told of it. */
export type CmsField = Extract<Collections[number], { fields: unknown }>['fields'][number];

const { unknown } = NEW_ENTRY_WORDS.vi;

/** The list is that of the day on which the page was built. */
const NEW_ONE = 'Chủ thể mới thêm hiện ra ở đây sau khi được duyệt và trang được dựng lại.';

/** How the value of a field is asked for: the part of its configuration that follows from the kind of value. */
export function cmsInput(field: Field, catalog: Catalog) {
  const { input, isList, mayBeUnknown, hint } = field;
  const options = input && cmsOptions(input, catalog);
  if (options) {
    const isNamed = options.some(({ value }) => value === UNKNOWN);
    const more = mayBeUnknown && !isNamed ? [{ label: unknown, value: UNKNOWN }] : [];
    return {
      widget: 'select' as const,
      multiple: isList,
      options: [...options, ...more],
      ...(input.kind === 'relation' &&
        input.to === 'producers' && { hint: `${hint.vi} ${NEW_ONE}` }),
    };
  }
  switch (input?.kind) {
    case 'relation':
      return picker(field, input.to);
    case 'photo':
      return {
        widget: 'image' as const,
        accept: 'image/jpeg,image/png,image/webp,image/avif',
        choose_url: false,
        media_libraries: { default: { config: { max_file_size: LARGEST_PHOTO } } },
      };
    case 'date':
    case 'day':
      return {
        widget: 'string' as const,
        hint: `${hint.vi} ${writtenForm(field)}`,
        pattern: datePattern(field, input.kind),
      };
    case 'long-text':
      return { widget: isList ? ('list' as const) : ('text' as const) };
    default:
      return { widget: isList ? ('list' as const) : ('string' as const) };
  }
}

/** What is refused as it is typed; whether there is such a day, the check says. */
function datePattern({ mayBeUnknown }: Field, kind: 'date' | 'day'): [string, string] {
  const date = kind === 'day' ? '\\d{4}-\\d{2}-\\d{2}' : '\\d{4}(-\\d{2}(-\\d{2})?)?';
  const examples = kind === 'day' ? '2023-11-15' : '2023-11-15, 2023-11 hoặc 2023';
  return [
    `^(${date}${mayBeUnknown ? `|${UNKNOWN}` : ''})$`,
    `Viết như ${examples}${mayBeUnknown ? `, hoặc ${UNKNOWN}` : ''}.`,
  ];
}
