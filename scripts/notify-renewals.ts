import { dayInVietnam } from '../src/catalog/calendar-day.ts';
import { buildDay } from '../src/entries/build-day.ts';
import { renewalNotice } from '../src/entries/issues/renewal-notice.ts';
import { readCatalog } from '../src/entries/read.ts';
import { siteAddress } from '../src/entries/site-address.ts';

/** Prints the notice about the renewal windows that open this month, or nothing. */
const now = new Date();
const directory = process.env['CATALOG_CONTENT'] ?? 'content';
const day = buildDay(process.env, now);
const { catalog } = await readCatalog(directory, day, dayInVietnam(now));
const address = siteAddress(process.env, catalog.site.url);
process.stdout.write(renewalNotice(catalog, address, 'vi'));
