import { existsSync, writeFileSync } from 'node:fs';
import { type CalendarDay, dayInVietnam } from '../src/catalog/certification/calendar-day.ts';
import { buildDay, siteAddress } from '../src/entries/settings.ts';
import { printPhoto } from '../src/entries/photos.ts';
import { quoted, visible } from '../src/text/quote.ts';
import { ContentFaults, readCatalog } from '../src/entries/check.ts';
import { validitySentence } from '../src/i18n/validity-sentence.ts';
import { contactCsv } from '../src/print/compose/contact-csv.ts';
import type { Commission } from '../src/print/compose/entry-of.ts';
import { dayOfOrder } from '../src/print/order.ts';
import { print, printable, softwareVersion, UnprintableOrder } from '../src/print/print-node.ts';
import type { Choice } from '../src/print/compose/selection.ts';
import { layoutFileName } from '../src/print/work-files.ts';
import { printArguments, type PrintArguments, typedOrder } from './print-arguments.ts';
import { PRINT_HELP } from './print-help.ts';

const now = new Date();
const directory = process.env['CATALOG_CONTENT'] ?? 'content';

const say = (line: string) => console.error(line);
/** Tells someone who waits at a terminal what is being done. */
const progress = (line: string) => {
  if (process.stderr.isTTY) say(line);
};

async function commissionOf(typed: PrintArguments): Promise<Commission | readonly string[]> {
  const day = buildDay(process.env, now);
  siteAddress(process.env);
  progress('Đang đọc dữ liệu …');
  const { catalog } = await readCatalog(directory, day, dayInVietnam(now));
  const wanted = typedOrder(typed, catalog);
  if ('problems' in wanted) return wanted.problems;
  const address = siteAddress(process.env, catalog.site.url);
  return { catalog, order: wanted.order, address, version: softwareVersion() };
}

/** Why the file cannot be written; undefined where it can. */
function objectionTo(file: string, { force }: PrintArguments, { order }: Commission) {
  if (file.endsWith('.csv') && order.layout !== 'contact-sheet') {
    return `${quoted(file)}: chỉ danh sách liên hệ (--layout contact-sheet) ghi được thành CSV.`;
  }
  return existsSync(file) && !force
    ? `${quoted(file)} đã có. Chọn tên khác bằng -o, hoặc thêm --force để ghi đè.`
    : undefined;
}

/** A file that the system does not let us write. */
class Unwritable extends Error {}

function save(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Unwritable(
      `Không ghi được ${quoted(file)} (${code}). Kiểm tra thư mục có tồn tại và cho phép ghi.`,
    );
  }
}

/** Makes the file, tells what is in it and what was left out. */
async function write(commission: Commission, file: string): Promise<void> {
  const { choice, content, pages } = await contentOf(commission, file);
  save(file, content);
  const size = pages === undefined ? '' : `, ${pages} trang`;
  console.log(`Đã ghi ${visible(file)}: ${choice.printed.length} sản phẩm${size}.`);
  if (!commission.address) say('Chưa có SITE_URL, địa chỉ của trang, nên không có mã QR.');
  tellLeftOut(choice, dayOfOrder(commission.order, commission.catalog.day));
}

async function contentOf(commission: Commission, file: string) {
  if (file.endsWith('.csv')) {
    const { booklet, choice } = printable(commission);
    if (booklet.layout === 'contact-sheet') return { choice, content: contactCsv(booklet) };
  }
  progress('Đang dàn trang …');
  const { pdf, pages, composition } = await print(commission, (slug) => {
    const photos = commission.catalog.products.get(slug)?.photos ?? [];
    return printPhoto(directory, slug, photos);
  });
  return { choice: composition.choice, content: pdf, pages };
}

function tellLeftOut({ leftOut }: Choice, day: CalendarDay): void {
  if (leftOut.length === 0) return;
  say(`Không in ${leftOut.length} sản phẩm (muốn in cả, dùng --status):`);
  for (const { product, validity } of leftOut) {
    say(`- ${visible(product.name.vi)}: ${validitySentence(validity, day, 'vi')}`);
  }
}

/** Prints what was ordered; the exit code: 0 done, 1 cannot be printed, 2 the command is wrong. */
async function run(): Promise<number> {
  try {
    const typed = printArguments(process.argv.slice(2));
    if (typed.help) {
      console.log(PRINT_HELP);
      return 0;
    }
    const commission = await commissionOf(typed);
    if (!('catalog' in commission)) {
      for (const problem of commission) say(problem);
      return 2;
    }
    const { layout, edition } = commission.order;
    const file = typed.output ?? `${layoutFileName(layout, edition === 'en' ? 'en' : 'vi')}.pdf`;
    const objection = objectionTo(file, typed, commission);
    if (objection) {
      say(objection);
      return 2;
    }
    await write(commission, file);
    return 0;
  } catch (error) {
    if (error instanceof RangeError) {
      say(error.message);
      return 2;
    }
    const told = [UnprintableOrder, ContentFaults, Unwritable];
    if (error instanceof Error && told.some((kind) => error instanceof kind)) {
      say(error.message);
      if (error instanceof UnprintableOrder && error.isEmpty) tellLeftOut(error.choice, error.day);
      return 1;
    }
    throw error;
  }
}

process.exitCode = await run();
