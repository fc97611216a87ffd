import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteAddress } from '../src/entries/settings.ts';
import { printPhoto } from '../src/entries/photos.ts';
import { quoted, visible } from '../src/text/quote.ts';
import { ContentFaults, readCatalog, storiesOf } from '../src/entries/check.ts';
import { showDate } from '../src/i18n/dates.ts';
import { validitySentence } from '../src/i18n/validity-sentence.ts';
import type { SpokenDays } from '../src/i18n/validity-words.ts';
import { contactCsv, contactTable } from '../src/print/compose/contact-table.ts';
import { daysOf, type Commission } from '../src/print/compose/entry-of.ts';
import {
  editable,
  print,
  printable,
  softwareVersion,
  UnprintableOrder,
} from '../src/print/print-node.ts';
import { SHARP_COVER } from '../src/print/own-matter.ts';
import type { Choice } from '../src/print/compose/selection.ts';
import { workbookOf } from '../src/print/workbook.ts';
import { layoutFileName } from '../src/print/work-files.ts';
import { catalogDay, command, contentFolder, start, type Say, type World } from './command.ts';
import { printArguments, typedOrder, type PrintArguments } from './print-arguments.ts';
import { typedOwnMatter, typedPlan } from './print-own-matter.ts';
import { PRINT_HELP } from './print-help.ts';

/** Prints what was ordered; the code: 0 done, 1 cannot be printed, 2 the command is wrong. */
export const run = command(async (args, world, say) => {
  const typed = printArguments(args);
  if (typed.help) {
    say.out(PRINT_HELP);
    return 0;
  }
  try {
    const commission = await commissionOf(typed, world, say);
    const { layout, edition } = commission.order;
    const file = typed.output ?? `${layoutFileName(layout, edition === 'en' ? 'en' : 'vi')}.pdf`;
    const objection = objectionTo(file, typed, commission, world);
    if (objection) throw new RangeError(objection);
    await write(commission, file, world, say);
    return 0;
  } catch (error) {
    const told = [UnprintableOrder, ContentFaults, Unwritable];
    if (!(error instanceof Error && told.some((kind) => error instanceof kind))) throw error;
    say.err(error.message);
    if (error instanceof UnprintableOrder && error.isEmpty) {
      tellLeftOut(error.choice, error.days, say);
    }
    return 1;
  }
});

/** What is to be printed. Throws a RangeError with a sentence for everything that is wrong with the order. */
async function commissionOf(typed: PrintArguments, world: World, say: Say): Promise<Commission> {
  const day = catalogDay(world);
  siteAddress(world.env);
  if (world.isWatched) say.err('Đang đọc dữ liệu …');
  const { catalog, entries } = await readCatalog(contentFolder(world), day, world.day, world.cwd);
  const wanted = typedOrder(typed, catalog);
  if ('problems' in wanted) throw new RangeError(wanted.problems.join('\n'));
  const address = siteAddress(world.env, catalog.site.url);
  const stories = storiesOf(entries);
  const own = await typedOwnMatter(typed, world.cwd);
  const plan = typed.plan === undefined ? {} : { plan: typedPlan(typed.plan, world.cwd) };
  const order = { ...wanted.order, ...plan, own };
  return { catalog, stories, order, address, version: softwareVersion() };
}

/** Why the file cannot be written; undefined where it can. */
function objectionTo(
  file: string,
  { force }: PrintArguments,
  { order }: Commission,
  { cwd }: World,
): string | undefined {
  if (/\.(?:csv|xlsx)$/u.test(file) && order.layout !== 'contact-sheet') {
    return `${quoted(file)}: chỉ danh sách liên hệ (--layout contact-sheet) ghi được thành CSV hay Excel.`;
  }
  if (file.endsWith('.docx') && order.layout !== 'catalogue') {
    return `${quoted(file)}: chỉ danh mục (--layout catalogue) ghi được thành Word để sửa.`;
  }
  return existsSync(resolve(cwd, file)) && !force
    ? `${quoted(file)} đã có. Chọn tên khác bằng -o, hoặc thêm --force để ghi đè.`
    : undefined;
}

/** A file that the system does not let us write. */
class Unwritable extends Error {}

function save(file: string, content: string | Uint8Array, { cwd }: World): void {
  try {
    writeFileSync(resolve(cwd, file), content);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Unwritable(
      `Không ghi được ${quoted(file)} (${code}). Kiểm tra thư mục có tồn tại và cho phép ghi.`,
    );
  }
}

/** Makes the file, tells what is in it and what was left out. */
async function write(commission: Commission, file: string, world: World, say: Say): Promise<void> {
  const { choice, content, pages } = await contentOf(commission, file, world, say);
  save(file, content, world);
  const size = pages === undefined ? '' : `, ${pages} trang`;
  say.out(`Đã ghi ${visible(file)}: ${choice.printed.length} sản phẩm${size}.`);
  if (!commission.address) say.err('Chưa có SITE_URL, địa chỉ của trang, nên không có mã QR.');
  const { fair, own } = commission.order;
  if (own?.cover && own.cover.width < SHARP_COVER) {
    say.err(`Ảnh bìa chỉ rộng ${own.cover.width} điểm ảnh, in ra sẽ mờ; nên từ ${SHARP_COVER}.`);
  }
  if (fair && fair.to < commission.catalog.day) {
    say.err(
      `Hội chợ đã kết thúc ngày ${showDate(fair.to, 'vi')}: tình trạng giấy chứng nhận tính cho ngày ấy.`,
    );
  }
  tellLeftOut(choice, daysOf(commission), say);
}

async function contentOf(commission: Commission, file: string, world: World, say: Say) {
  const kind = /\.(?<kind>csv|xlsx)$/u.exec(file)?.groups?.['kind'];
  if (kind) {
    const { booklet, choice } = printable(commission);
    if (booklet.layout === 'contact-sheet') {
      const content =
        kind === 'csv'
          ? contactCsv(booklet)
          : await workbookOf(contactTable(booklet), booklet.heading);
      return { choice, content };
    }
  }
  const photoOf = (slug: string) => {
    const photos = commission.catalog.products.get(slug)?.photos ?? [];
    return printPhoto(contentFolder(world), slug, photos);
  };
  if (file.endsWith('.docx')) {
    const { file: content, composition } = await editable(commission, photoOf);
    return { choice: composition.choice, content };
  }
  if (world.isWatched) say.err('Đang dàn trang …');
  const { pdf, pages, composition } = await print(commission, photoOf);
  return { choice: composition.choice, content: pdf, pages };
}

function tellLeftOut({ leftOut }: Choice, days: SpokenDays, say: Say): void {
  if (leftOut.length === 0) return;
  say.err(`Không in ${leftOut.length} sản phẩm (muốn in cả, dùng --status):`);
  for (const { product, validity } of leftOut) {
    say.err(`- ${visible(product.name.vi)}: ${validitySentence(validity, days, 'vi')}`);
  }
}

await start(import.meta.filename, run);
