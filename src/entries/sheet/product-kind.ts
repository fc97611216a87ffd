import { DRAWINGS, type Drawing } from '../../catalog/product.ts';
import { DRAWING } from '../../i18n/drawing-words.ts';
import { slugOf } from '../../text/slug.ts';
import type { Entries } from '../entries.ts';

/** The categories, of those allowed, of products whose names begin with the same words as this one: the more words the better. */
export function categoriesLike(
  name: string,
  leaves: readonly string[],
  { products }: Entries,
): readonly string[] {
  const words = slugOf(name).split('-');
  for (const count of [3, 2, 1]) {
    const beginning = `${words.slice(0, count).join('-')}-`;
    const alike = [...products.values()].flatMap(({ fields }) => {
      const isAlike = `${slugOf(fields?.name?.vi ?? '')}-`.startsWith(beginning);
      return isAlike && fields?.category !== undefined ? [fields.category] : [];
    });
    const found = [...new Set(alike)].filter((category) => leaves.includes(category));
    if (found.length > 0) return found;
  }
  return [];
}

/** The drawing whose words the name has, the longest first; the basket, which fits anything, where none has. */
export function drawingFor(name: string): Drawing {
  const slug = `-${slugOf(name)}-`;
  const [best] = DRAWINGS.flatMap((drawing) =>
    DRAWING.vi[drawing]
      .split(/[,()]/u)
      .map(slugOf)
      .filter((words) => words !== '' && slug.includes(`-${words}-`))
      .map((words) => ({ drawing, length: words.length })),
  ).sort((a, b) => b.length - a.length);
  return best?.drawing ?? 'basket';
}
