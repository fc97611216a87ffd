import type { APIRoute } from 'astro';
import { packedContent } from '../../authoring/browser-import/packed-content.ts';
import { loadContent } from '../../entries/load.ts';

/** What the page for lists has to know of the entries on file; loaded there alone, once somebody has a list. */
export const GET: APIRoute = () => Response.json(packedContent(loadContent()));
