import type { APIRoute } from 'astro';
import { loadCatalog } from '../entries/load.ts';
import { calendarIcs } from '../open-data/feeds/calendar.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(calendarIcs(await loadCatalog(), 'vi', { url: site }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
