import { type Drawing, DRAWINGS } from '../../catalog/product.ts';

const files = import.meta.glob<string>('../../catalog/drawings/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A drawing as it was drawn, its inks still names. */
export function drawingSvg(drawing: Drawing): string {
  return files[`../../catalog/drawings/${drawing}.svg`] ?? '';
}

/** Every drawing as it was drawn. */
export const DRAWING_FILES: readonly { readonly drawing: Drawing; readonly svg: string }[] =
  DRAWINGS.map((drawing) => ({ drawing, svg: drawingSvg(drawing) }));
