import type { Entries } from '../entries.ts';
import { items } from '../rules/reference.ts';
import type { Option } from './options.ts';

/** The categories under which products are filed, in the order of the law. */
export function leafOptions({ categories }: Pick<Entries, 'categories'>): readonly Option[] {
  return items(categories.fields).flatMap(([, { groups }]) =>
    items(groups).flatMap(([, group]) => {
      if (!group.leaves) return optionOf(group.code, group.name?.vi);
      return items(group.leaves).flatMap(([, { code, name }]) =>
        optionOf(code, name?.vi, group.name?.vi),
      );
    }),
  );
}

function optionOf(code: string | undefined, name = '', above = ''): Option[] {
  if (code === undefined) return [];
  const label = `${code} ${above === '' ? name : `${above}: ${name}`}`;
  return [{ value: code, label, names: [label, name] }];
}
