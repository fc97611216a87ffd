import { renewalNotice } from '../src/authoring/github/renewal-notice.ts';
import { readCatalog } from '../src/entries/check.ts';
import { siteAddress } from '../src/entries/settings.ts';
import { catalogDay, command, contentFolder, start } from './command.ts';

/** Prints the notice about the renewal windows that open this month, or nothing. */
export const run = command(async (_, world, say) => {
  const day = catalogDay(world);
  const { catalog } = await readCatalog(contentFolder(world), day, world.day, world.cwd);
  say.text(renewalNotice(catalog, siteAddress(world.env, catalog.site.url), 'vi'));
  return 0;
});

await start(import.meta.filename, run);
