import type { APIRoute } from 'astro';
import { loadPrintStories } from '../../entries/load.ts';

/** The stories for a catalogue set in the browser, apart from what every layout needs. */
export const GET: APIRoute = async () =>
  Response.json(Object.fromEntries(await loadPrintStories()));
