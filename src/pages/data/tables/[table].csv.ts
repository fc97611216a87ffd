import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../../entries/load.ts';
import { tableFiles } from '../../../open-data/tables/datapackage.ts';
import { siteRoot } from '../../../site/printed/printed-files.ts';

export const getStaticPaths = (async () => {
  const files = tableFiles(await loadCatalog(), { url: siteRoot() });
  return [...files].map(([table, csv]) => ({ params: { table }, props: { csv } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
