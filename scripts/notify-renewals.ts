import { dayInVietnam } from '../src/catalog/certification/calendar-day.ts';
import { buildDay, siteAddress } from '../src/entries/settings.ts';
import { renewalNotice } from '../src/authoring/github/renewal-notice.ts';
import { readCatalog } from '../src/entries/check.ts';

/** Prints the notice about the renewal windows that open this month, or nothing. */
const now = new Date();
const directory = process.env['CATALOG_CONTENT'] ?? 'content';
const day = buildDay(process.env, now);
const { catalog } = await readCatalog(directory, day, dayInVietnam(now));
const address = siteAddress(process.env, catalog.site.url);
process.stdout.write(renewalNotice(catalog, address, 'vi'));
