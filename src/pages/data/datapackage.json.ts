import type { APIRoute } from 'astro';
import { datapackage } from '../../open-data/tables/datapackage.ts';

export const GET: APIRoute = ({ locals, site }) =>
  Response.json(datapackage(locals.catalog, { url: site }));
