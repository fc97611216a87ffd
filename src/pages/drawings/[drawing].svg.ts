import type { APIRoute } from 'astro';
import { DRAWING_FILES } from '../../site/cards/drawing-files.ts';
import { DRAWING_INKS, inked } from '../../catalog/look/drawing-svg.ts';

export function getStaticPaths() {
  return DRAWING_FILES.flatMap(({ drawing, svg }) => [
    { params: { drawing }, props: { svg: inked(svg, DRAWING_INKS.light) } },
    { params: { drawing: `${drawing}.dark` }, props: { svg: inked(svg, DRAWING_INKS.dark) } },
  ]);
}

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
