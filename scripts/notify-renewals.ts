import { renewalNotice } from '../src/entries/issues/renewal-notice.ts';
import { readCatalog } from '../src/entries/read.ts';
import { siteAddress } from '../src/entries/site-address.ts';
import { catalogDay, command, contentFolder, start } from './command.ts';

/** Prints the notice about the renewal windows that open this month, or nothing. */
export const run = command(async (_, world, say) => {
  const day = catalogDay(world);
  const { catalog } = await readCatalog(contentFolder(world), day, world.day, world.cwd);
  say.text(renewalNotice(catalog, siteAddress(world.env, catalog.site.url), 'vi'));
  return 0;
});

await start(import.meta.filename, run);
