import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { loadCatalog } from '../../entries/load.ts';
import { ICON_SIZES, iconSvg } from '../../site/offline/web-manifest.ts';

export const getStaticPaths = () => ICON_SIZES.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) => {
  const { site } = await loadCatalog();
  const svg = iconSvg(site, Number(params['size']));
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
