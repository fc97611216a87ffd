import type { APIRoute } from 'astro';
import { loadCatalog } from '../../entries/load.ts';
import { printData } from '../../print/print-data.ts';
import { softwareVersion } from '../../print/print-node.ts';
import { siteRoot } from '../../site/printed/printed-files.ts';

export const GET: APIRoute = async () =>
  Response.json(printData(await loadCatalog(), siteRoot(), softwareVersion()));
