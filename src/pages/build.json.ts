import type { APIRoute } from 'astro';
import { softwareVersion } from '../print/print-node.ts';

/** Tells that this software built the site, in which version and for which day. */
export const GET: APIRoute = ({ locals }) =>
  Response.json({
    software: 'ocop-catalogue',
    version: softwareVersion(),
    day: locals.catalog.day,
  });
