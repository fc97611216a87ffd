import { DRAWINGS, type Drawing } from '../catalog/product.ts';

const files = import.meta.glob<string>('../catalog/drawings/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every drawing as it was drawn, its inks still names. */
export const DRAWING_FILES: readonly { readonly drawing: Drawing; readonly svg: string }[] =
  DRAWINGS.map((drawing) => ({ drawing, svg: files[`../catalog/drawings/${drawing}.svg`] ?? '' }));
