import type { APIRoute } from 'astro';
import { DRAWINGS } from '../../catalog/product.ts';
import { DRAWING_INKS, inked } from '../../components/drawing-svg.ts';
import { linkPreview } from '../../components/link-preview.ts';

const files = import.meta.glob<string>('../../components/drawings/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function getStaticPaths() {
  return DRAWINGS.flatMap((drawing) => {
    const svg = files[`../../components/drawings/${drawing}.svg`] ?? '';
    return [
      { params: { file: `${drawing}.svg` }, props: { svg: inked(svg, DRAWING_INKS.light) } },
      { params: { file: `${drawing}.dark.svg` }, props: { svg: inked(svg, DRAWING_INKS.dark) } },
      { params: { file: `${drawing}.png` }, props: { svg: inked(svg, DRAWING_INKS.light) } },
    ];
  });
}

export const GET: APIRoute<{ svg: string }> = async ({ params, props }) =>
  params.file?.endsWith('.png')
    ? new Response(await linkPreview(props.svg), { headers: { 'Content-Type': 'image/png' } })
    : new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
