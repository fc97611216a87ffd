import type { APIRoute } from 'astro';
import { fileHref } from '../../i18n/href.ts';
import { absolute } from '../../open-data/address.ts';
import { DATA_FILES, productsJsonSchema } from '../../open-data/products-schema.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(productsJsonSchema(absolute(fileHref(DATA_FILES.schema), site)));
