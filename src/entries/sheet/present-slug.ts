import { items } from '../rules/reference.ts';

interface Renamable {
  readonly slug: string;
  readonly fields?:
    { readonly formerSlugs?: readonly (string | undefined)[] | undefined } | undefined;
}

/** The present name of the entry that has or had this one; undefined where none had. */
export function presentSlug(
  folder: ReadonlyMap<string, Renamable>,
  code: string,
): string | undefined {
  if (folder.has(code)) return code;
  const renamed = [...folder.values()].find(({ fields }) =>
    items(fields?.formerSlugs).some(([, former]) => former === code),
  );
  return renamed?.slug;
}
