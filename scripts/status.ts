import { readCatalog } from '../src/entries/check.ts';
import { calendarDayOf } from '../src/catalog/certification/calendar-day.ts';
import { showDate } from '../src/i18n/dates.ts';
import {
  BUILD_FILE,
  buildFacts,
  buildFaults,
  type BuildFacts,
} from '../src/open-data/build-facts.ts';
import { isWebAddress } from '../src/text/safe-link.ts';
import { command, contentFolder, start, type Run } from './command.ts';

/** Gives what lies at an address as JSON. Rejects where nothing does. */
type Fetch = (url: URL) => Promise<unknown>;

const USAGE = 'Cách dùng: npm run status -- https://địa-chỉ-của-trang/';

/** Compares a public site with the content: whether it is built every night, and from these entries. */
export function statusWith(fetchJson: Fetch): Run {
  return command(async (args, world, say) => {
    const [address = '', ...more] = args;
    if (more.length > 0 || !isWebAddress(address)) throw new RangeError(USAGE);
    const url = new URL(BUILD_FILE, address.replace(/\/*$/u, '/'));
    const told = await fetchJson(url).catch((error: unknown) => error);
    const day = calendarDayOf(String((told as Partial<BuildFacts> | null)?.day));
    if (told instanceof Error || day === undefined) {
      say.err(`Không đọc được ${url.href}${told instanceof Error ? `: ${told.message}` : '.'}`);
      return 1;
    }
    const site = told as BuildFacts;
    const { catalog } = await readCatalog(contentFolder(world), day, world.day, world.cwd);
    const here = buildFacts(catalog, null);
    say.out(
      `${address}: dựng ngày ${showDate(day, 'vi')} từ ${site.commit ?? 'một bản không rõ'}, dữ liệu đến ${showDate(site.dataDay, 'vi')}.`,
    );
    const faults = buildFaults(site, here, world.day);
    for (const fault of faults) say.out(`- ${fault}`);
    if (faults.length === 0) say.out('Trang được dựng đều và khớp với nội dung ở đây.');
    return faults.length === 0 ? 0 : 1;
  });
}

const run = statusWith(async (url) => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
});

await start(import.meta.filename, run);
