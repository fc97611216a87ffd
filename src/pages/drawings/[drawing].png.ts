import type { APIRoute } from 'astro';
import { DRAWING_FILES, linkPreview } from '../../site/frame/link-preview.ts';
import { DRAWING_INKS, inked } from '../../catalog/look/drawing-svg.ts';

export const getStaticPaths = () =>
  DRAWING_FILES.map(({ drawing, svg }) => ({
    params: { drawing },
    props: { svg: inked(svg, DRAWING_INKS.light) },
  }));

export const GET: APIRoute<{ svg: string }> = async ({ props }) =>
  new Response(await linkPreview(props.svg), { headers: { 'Content-Type': 'image/png' } });
