import type { APIRoute } from 'astro';
import { softwareVersion } from '../../print/print-node.ts';
import { portalFacts } from '../load-portal.ts';

/** Tells that this software built the portal, and which sites answered. */
export const GET: APIRoute = async () =>
  Response.json({
    software: 'ocop-catalogue',
    version: softwareVersion(),
    ...(await portalFacts()),
  });
