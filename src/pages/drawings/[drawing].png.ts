import type { APIRoute } from 'astro';
import { DRAWING_FILES } from '../../components/drawing-files.ts';
import { DRAWING_INKS, inked } from '../../catalog/drawing-svg.ts';
import { linkPreview } from '../../components/link-preview.ts';

export const getStaticPaths = () =>
  DRAWING_FILES.map(({ drawing, svg }) => ({
    params: { drawing },
    props: { svg: inked(svg, DRAWING_INKS.light) },
  }));

export const GET: APIRoute<{ svg: string }> = async ({ props }) =>
  new Response(await linkPreview(props.svg), { headers: { 'Content-Type': 'image/png' } });
