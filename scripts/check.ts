import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInVietnam } from '../src/catalog/certification/calendar-day.ts';
import { buildDay, withPresentSlugs } from '../src/entries/settings.ts';
import { checkCommand, type CheckCommand } from '../src/entries/check-command.ts';
import { hasErrors } from '../src/entries/problems/problem.ts';
import { readContent } from '../src/entries/check.ts';
import { reportGithub } from '../src/entries/problems/report-github.ts';
import { reportJson } from '../src/entries/problems/report-json.ts';
import { reportText } from '../src/entries/problems/report-text.ts';

const now = new Date();
const directory = process.env['CATALOG_CONTENT'] ?? 'content';

function command(): CheckCommand | undefined {
  try {
    buildDay(process.env, now);
    return checkCommand(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

async function check({ format, lang, record }: CheckCommand): Promise<number> {
  const read = () => readContent(directory, dayInVietnam(now));
  let { entries, problems } = await read();
  if (record && !hasErrors(problems)) {
    writeFileSync(join(directory, 'published.json'), withPresentSlugs(entries));
    ({ entries, problems } = await read());
  }
  if (format === 'json') console.log(reportJson(entries, problems));
  else if (format === 'github') console.log(reportGithub(problems, lang));
  else console.log(reportText(entries, problems, lang));
  return hasErrors(problems) ? 1 : 0;
}

const asked = command();
process.exitCode = asked ? await check(asked) : 2;
