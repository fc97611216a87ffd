import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCmsConfig } from '../../entries/load.ts';

export const getStaticPaths = (async () => {
  const config = await loadCmsConfig();
  return config ? [{ params: { config: 'config' }, props: { config } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['config']);
