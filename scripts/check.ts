import { LANGUAGES, type Language } from '../src/catalog/site.ts';
import { writeFiles } from '../src/authoring/proposal/write-files.ts';
import { arrivalsIn, recordedFiles } from '../src/authoring/recorded.ts';
import { hasErrors } from '../src/entries/problems/problem.ts';
import { readContent } from '../src/entries/check.ts';
import { keepReading } from '../src/entries/kept-reading.ts';
import { reportGithub } from '../src/entries/problems/report-github.ts';
import { reportJson } from '../src/entries/problems/report-json.ts';
import { readPortal } from '../src/entries/portal.ts';
import { isPortal } from '../src/entries/settings.ts';
import { reportOfFiles, reportText } from '../src/entries/problems/report-text.ts';
import { catalogDay, command, contentFolder, start, type Say, type World } from './command.ts';
import { typedOptions, TypedOptions } from './typed-options.ts';

/** How the check may print what it found. */
const FORMATS = ['text', 'json', 'github'] as const;

/** What `npm run check` was asked to do. */
interface CheckCommand {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
  readonly record: boolean;
  readonly keep: boolean;
}

const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  record: { type: 'boolean' },
  keep: { type: 'boolean' },
} as const;

/** How the command is used, for whoever typed it wrongly. */
const USAGE = 'npm run check -- [--format text|json|github] [--lang vi|en] [--record] [--keep]';

/** The command that these arguments mean. Throws a RangeError with a sentence for people where they mean none. */
export function checkCommand(args: readonly string[]): CheckCommand {
  const { values } = typedOptions(args, OPTIONS, () => `Không hiểu lệnh. Cách dùng: ${USAGE}`);
  const options = new TypedOptions();
  const format = options.one('format', values.format ?? 'text', FORMATS);
  const lang = options.one('lang', values.lang ?? 'vi', LANGUAGES);
  if (!format || !lang) throw new RangeError(options.problems.join('\n'));
  return { format, lang, record: values.record ?? false, keep: values.keep ?? false };
}

/**
 * Tells every fault of the content folder; with `--record` also writes which addresses there are, and when undated sources
 * were seen; with `--keep` keeps what it read for the program that makes the pages of it next.
 */
export const run = command(async (args, world, say) => {
  const day = catalogDay(world);
  const { format, lang, record, keep } = checkCommand(args);
  const directory = contentFolder(world);
  if (isPortal(directory)) return checkPortal(directory, lang, world, say);
  const read = () => readContent(directory, world.day, world.cwd);
  let { entries, problems } = await read();
  if (record && !hasErrors(problems)) {
    const files = recordedFiles(entries, arrivalsIn(directory), world.day);
    writeFiles({ files }, { directory, label: entries.tree.label, replaces: true, lang });
    ({ entries, problems } = await read());
  }
  if (format === 'json') say.out(reportJson(entries, problems));
  else if (format === 'github') say.out(reportGithub(problems, lang));
  else say.out(reportText(entries, problems, lang));
  if (hasErrors(problems)) return 1;
  if (keep) keepReading(directory, entries, { day, today: world.day });
  return 0;
});

/** Tells every fault of the folder of a portal. */
function checkPortal(directory: string, lang: Language, { cwd }: World, say: Say): number {
  const { portal, problems } = readPortal(directory, cwd);
  for (const report of reportOfFiles(problems, lang)) say.out(`${report}\n`);
  if (portal) say.out(PORTAL_READ[lang](portal.sites.length));
  return portal ? 0 : 1;
}

const PORTAL_READ: Readonly<Record<Language, (sites: number) => string>> = {
  vi: (sites) => `Cổng của ${sites} tỉnh: không có lỗi.`,
  en: (sites) => `A portal of ${sites} provinces: no errors.`,
};

await start(import.meta.filename, run);
