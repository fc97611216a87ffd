import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import { type ContentTree, treeOf } from '../../entries/read/read-tree.ts';
import type { Name } from '../../text/local-text.ts';
import { contentOf } from '../proposal/diff/entries-changed.ts';
import { valueChanges } from '../proposal/diff/facts-changed.ts';
import { fieldLabel } from '../proposal/questions.ts';

/** One fact that a row changes; `before` is empty where there was none. */
export interface Change {
  readonly label: Name;
  readonly before: string;
  readonly after: string;
}

/** What stands in an entry of each kind where nobody has said anything. */
const UNSAID = { product: UNKNOWN, producer: '' } as const;

/**
 * The facts that these files change in products and producers on file, the product’s first. A recognition more is
 * told by a sentence of its own.
 */
export function rowChanges(files: ReadonlyMap<string, string>, before: ContentTree): Change[] {
  const after = treeOf(Object.fromEntries(files), before.label);
  return (['product', 'producer'] as const).flatMap((kind) =>
    [...after.files].flatMap(([path, file]) => {
      const old = before.files.get(path);
      if (!old || !path.startsWith(`${ENTRY_FORMS[kind].folder}/`)) return [];
      const [was, is] = [contentOf(path, old), contentOf(path, file)];
      return valueChanges(was?.value, is?.value)
        .filter(({ isWithinItem }) => !isWithinItem)
        .map(({ path: way, ...fact }) => ({
          label: fieldLabel(kind, way.filter((step) => typeof step === 'string').join('.')),
          before: fact.before ?? UNSAID[kind],
          after: fact.after ?? '',
        }));
    }),
  );
}
