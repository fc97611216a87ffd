import type { APIRoute } from 'astro';
import { drawingPaths } from '../../../site/cards/drawing-files.ts';

export const getStaticPaths = drawingPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
