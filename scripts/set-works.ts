import { programName } from '../src/cache/program.ts';
import { LANGUAGES } from '../src/catalog/site.ts';
import { catalogOn, readContent, storiesOf } from '../src/entries/check.ts';
import { keepReading } from '../src/entries/kept-reading.ts';
import { printPhoto } from '../src/entries/photos.ts';
import { hasErrors } from '../src/entries/problems/problem.ts';
import { reportText } from '../src/entries/problems/report-text.ts';
import { siteAddress } from '../src/entries/settings.ts';
import { letGoOfTypesetter } from '../src/print/node/typeset-apart.ts';
import { printOnce, softwareVersion, UnprintableOrder } from '../src/print/print-node.ts';
import { productsIn, workFiles, workPath } from '../src/print/work-files.ts';
import { catalogDay, command, contentFolder, start } from './command.ts';

/**
 * Checks the entries as `npm run check` does, and sets the works of a build before its pages are made, so that typesetter
 * and pages never take their memory at the same time: the build finds them in the cache. The code is 1 where the entries
 * have a fault, or a work cannot be set; the message names it.
 */
export const run = command(async (_, world, say) => {
  const directory = contentFolder(world);
  const day = catalogDay(world);
  const { entries, problems } = await readContent(directory, world.day, world.cwd);
  say.out(reportText(entries, problems, LANGUAGES[0]));
  if (hasErrors(problems)) return 1;
  const catalog = catalogOn(entries, day);
  keepReading(directory, entries, { day, today: world.day }, catalog);
  const address = rootOf(siteAddress(world.env, catalog.site.url));
  const commission = { catalog, stories: storiesOf(entries), address, version: softwareVersion() };
  const program = programName();
  const photoOf = (slug: string) =>
    printPhoto(directory, slug, catalog.products.get(slug)?.photos ?? []);
  try {
    for (const lang of LANGUAGES) {
      for (const file of workFiles(catalog, lang)) {
        const ordered = { ...commission, order: file.order };
        const work = printOnce(ordered, productsIn(catalog, file), program, photoOf);
        const failure = await work.then(
          () => undefined,
          (error: unknown) => error,
        );
        // A fair whose certificates have all ended prints nothing; its page says so.
        if (!failure || (failure instanceof UnprintableOrder && failure.isEmpty)) continue;
        const why = failure instanceof Error ? failure.message : String(failure);
        say.err(`Không dàn được ${workPath(file, lang, 'pdf')}: ${why}`);
        return 1;
      }
    }
    return 0;
  } finally {
    letGoOfTypesetter();
  }
});

/** The address as pages know it: with a slash at its end. */
const rootOf = (address: URL | undefined) =>
  address && new URL(address.pathname.replace(/\/*$/u, '/'), address);

await start(import.meta.filename, run);
