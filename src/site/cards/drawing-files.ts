import { DRAWING_INKS, inked } from '../../catalog/look/drawing-svg.ts';
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

/** Every drawing as a route publishes it: for light and for dark surroundings. */
export function drawingPaths() {
  return DRAWING_FILES.flatMap(({ drawing, svg }) => [
    { params: { drawing }, props: { svg: inked(svg, DRAWING_INKS.light) } },
    { params: { drawing: `${drawing}.dark` }, props: { svg: inked(svg, DRAWING_INKS.dark) } },
  ]);
}
