import type { APIRoute, GetStaticPaths } from 'astro';
import { cmsConfig } from '../../authoring/cms/config.ts';
import { loadCatalog, loadEditorRepository } from '../../entries/load.ts';

export const getStaticPaths = (async () => {
  const repository = loadEditorRepository();
  if (repository === undefined) return [];
  const config = cmsConfig(await loadCatalog(), repository);
  return [{ params: { config: 'config' }, props: { config } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['config']);
