import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { yearReport } from '../src/catalog/statistics/year-report.ts';
import type { CalendarDay } from '../src/catalog/certification/calendar-day.ts';
import { FIRST_CRITERIA } from '../src/catalog/certification/certification.ts';
import type { Language } from '../src/catalog/site.ts';
import { readCatalog } from '../src/entries/check.ts';
import { siteAddress, siteContact } from '../src/entries/settings.ts';
import { bilingual } from '../src/i18n/bilingual.ts';
import { showDate } from '../src/i18n/dates.ts';
import { pathOf } from '../src/i18n/href.ts';
import { reportWorkbook } from '../src/open-data/report/report-workbook.ts';
import { quoted } from '../src/text/quote.ts';
import { catalogDay, command, contentFolder, start } from './command.ts';
import { spokenOptions } from './typed-options.ts';

const WORDS = bilingual(
  {
    notUnderstood: 'Không hiểu lệnh.',
    usage: `Cách dùng: npm run report -- --year 2026 -o bao-cao.xlsx [cờ …]
  --year        năm báo cáo (mặc định: năm nay); năm đã qua tính đến hết ngày 31/12
  -o, --output  tệp .xlsx sẽ ghi (mặc định: bao-cao-<năm>.xlsx)
  --force       ghi đè tệp đã có
  --lang        vi hoặc en
  --help        in trang này
Các trang tính: tóm tắt; số liệu theo sao, nhóm, loại hình, nơi, năm; kết hợp các chiều; từng sản phẩm;
điều còn thiếu; thư và tin nhắn cho từng người làm.`,
    badYear: (typed: string, first: number, last: number) =>
      `--year: ${typed} không phải một năm từ ${first} đến ${last}.`,
    badForm: (file: string) => `${file}: tên tệp phải kết thúc bằng .xlsx.`,
    exists: (file: string) => `${file} đã có; thêm --force để ghi đè.`,
    cannotWrite: (file: string) => `Không ghi được ${file}.`,
    written: (file: string, count: number, day: string) =>
      `Đã ghi ${file}: ${count} sản phẩm, tính đến hết ngày ${day}.`,
  },
  {
    notUnderstood: 'This command is not understood.',
    usage: `Usage: npm run report -- --year 2026 -o report.xlsx [flags …]
  --year        the year (default: this one); one that is over counts through 31 December
  -o, --output  the .xlsx file to write (default: bao-cao-<year>.xlsx)
  --force       replace a file that is there
  --lang        vi or en
  --help        print this page
Sheets: a summary; figures by stars, category, kind of producer, place, year; all of these combined; each product;
what is lacking; a letter and a message for each producer.`,
    badYear: (typed: string, first: number, last: number) =>
      `--year: ${typed} is no year from ${first} to ${last}.`,
    badForm: (file: string) => `${file}: the name must end in .xlsx.`,
    exists: (file: string) => `${file} exists; add --force to replace it.`,
    cannotWrite: (file: string) => `${file} can’t be written.`,
    written: (file: string, count: number, day: string) =>
      `Wrote ${file}: ${count} products, through ${day}.`,
  },
);

const OPTIONS = {
  year: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const misread = (lang: Language) => `${WORDS[lang].notUnderstood}\n${WORDS[lang].usage}`;

/** Writes what an office reports of a year into a workbook, with what the catalogue lacks and whom to ask for it. */
export const run = command(async (args, world, say) => {
  const { values, lang } = spokenOptions(args, OPTIONS, misread);
  const words = WORDS[lang];
  if (values.help) {
    say.out(words.usage);
    return 0;
  }
  const day = catalogDay(world);
  const year = typedYear(values.year, day, lang);
  const file = values.output ?? `bao-cao-${year}.xlsx`;
  if (!file.toLowerCase().endsWith('.xlsx')) throw new RangeError(words.badForm(quoted(file)));
  const { catalog } = await readCatalog(contentFolder(world), day, world.day, world.cwd);
  const site = { ...catalog.site, contact: siteContact(world.env, catalog.site.contact) };
  const report = yearReport({ ...catalog, site }, year);
  const address = siteAddress(world.env, site.url)?.href.replace(/\/*$/u, '/') ?? '/';
  const bytes = await reportWorkbook(
    report,
    lang,
    ({ slug }) => address + pathOf({ page: 'product', slug }, lang),
  );
  try {
    writeFileSync(resolve(world.cwd, file), bytes, { flag: values.force ? 'w' : 'wx' });
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new RangeError((exists ? words.exists : words.cannotWrite)(quoted(file)), { cause });
  }
  say.out(words.written(quoted(file), report.rows.length, showDate(report.catalog.day, lang)));
  return 0;
});

function typedYear(typed: string | undefined, day: CalendarDay, lang: Language): number {
  const yearOf = (date: CalendarDay) => Number(date.slice(0, 4));
  const [first, last] = [yearOf(FIRST_CRITERIA), yearOf(day)];
  const year = Number(typed?.trim() ?? last);
  if (Number.isInteger(year) && year >= first && year <= last) return year;
  throw new RangeError(WORDS[lang].badYear(quoted(typed), first, last));
}

await start(import.meta.filename, run);
