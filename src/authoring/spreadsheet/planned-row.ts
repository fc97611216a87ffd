import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { saysUnknown, UNKNOWN } from '../../entries/schemas/scalar.ts';
import { type ContentTree, treeOf } from '../../entries/read/content-tree.ts';
import type { Name } from '../../text/local-text.ts';
import { contentOf } from '../proposal/diff/entries-changed.ts';
import { valueChanges } from '../proposal/diff/facts-changed.ts';
import { fieldLabel } from '../proposal/questions.ts';
import { lostCapitals } from '../../text/legacy-encoding.ts';
import { quoted } from '../../text/quote.ts';
import { slugOf } from '../../text/slug.ts';
import {
  type CellFault,
  cellOf,
  type Importing,
  refuseWithdrawn,
  type RowMark,
  type RowWork,
  rowWork,
} from './row-judgement.ts';
import { type RowProducer, rowProducer, rowProduct, type RowProduct } from './row-identity.ts';
import { changeProduct } from './changed-entry.ts';
import type { ListRow } from './workbook/list-rows.ts';
import { newProduct } from './new-entry.ts';
import {
  ERROR_REMEDY,
  HALF_REMEDY,
  halfConverted,
  sheetError,
  STRUCK_REMEDY,
  struckOut,
  UNCOMPUTED,
} from './cell-words.ts';
import { denialOf, denyRow, refuseRepeated } from './row-revocation.ts';

/** One fact that a row changes; `before` is empty where there was none. */
export interface Change {
  readonly label: Name;
  readonly before: string;
  readonly after: string;
}

/** What stands in an entry of each kind where nobody has said anything. */
const UNSAID = { product: UNKNOWN, producer: '' } as const;

/**
 * The facts that these files change in products and producers on file, the product’s first. A recognition more,
 * or a revocation, is told by a sentence of its own.
 */
function rowChanges(files: ReadonlyMap<string, string>, before: ContentTree): Change[] {
  const after = treeOf(Object.fromEntries(files), before.label);
  return (['product', 'producer'] as const).flatMap((kind) =>
    [...after.files].flatMap(([path, file]) => {
      const old = before.files.get(path);
      if (!old || !path.startsWith(`${ENTRY_FORMS[kind].folder}/`)) return [];
      const [was, is] = [contentOf(path, old), contentOf(path, file)];
      return valueChanges(was?.value, is?.value)
        .filter(({ isWithinItem, path: way }) => !isWithinItem && !way.includes('revoked'))
        .map(({ path: way, ...fact }) => ({
          label: fieldLabel(kind, way.filter((step) => typeof step === 'string').join('.')),
          before: fact.before ?? UNSAID[kind],
          after: fact.after ?? '',
        }));
    }),
  );
}

const REMARKS = /^(?:ghi-chu|luu-y|ly-do|nhan-xet|note|remark|remarks)$/u;

/** A remark is not lost in silence. */
function noteRemarks({ row, judgement }: RowWork): void {
  const remarks = row.unused.filter(({ heading }) => REMARKS.test(slugOf(heading)));
  for (const cell of [...remarks, ...[row.cells.get('reason') ?? []].flat()]) {
    const said = quoted(cell.text);
    judgement.note(
      `Ô ${cell.at} ${said} không được ghi vào đâu.`,
      `Cell ${cell.at} ${said} is not written anywhere.`,
    );
  }
}

/** Tells what was converted or left out, and asks about what nobody can tell. */
function judgeMarks({ row, judgement }: RowWork): void {
  for (const { at, text, mark, isUsed } of row.marks) {
    // Nothing is taken from the other columns.
    if (!isUsed) continue;
    switch (mark.kind) {
      case 'converted':
        judgement.note(
          `Ô ${at} ${quoted(text)} (chuyển từ ${mark.encoding}).`,
          `Cell ${at} ${quoted(text)} (converted from ${mark.encoding}).`,
        );
        for (const word of lostCapitals(text)) {
          judgement.note(
            `Ô ${at}: xem lại ${quoted(word)}; bảng mã cũ không có chữ hoa mang dấu thanh.`,
            `Cell ${at}: look at ${quoted(word)}; the old encoding has no capitals with tone marks.`,
          );
        }
        break;
      case 'error':
        judgement.refuse({ at }, sheetError(mark.text), ERROR_REMEDY);
        break;
      case 'uncomputed':
        judgement.refuse({ at }, UNCOMPUTED.message, UNCOMPUTED.remedy);
        break;
      case 'struck':
        judgement.refuse({ at }, struckOut(mark.text), STRUCK_REMEDY);
        break;
      case 'half':
        judgement.refuse({ at }, halfConverted(text, mark), HALF_REMEDY);
        break;
      default:
        mark satisfies never;
    }
  }
}

/** Tells which cells took what stands above them; one with nothing above it keeps the row out. */
function judgeRepeats({ row, judgement }: RowWork): void {
  for (const { at, text, typed } of row.cells.values()) {
    if (typed === undefined) continue;
    const mark = quoted(typed);
    if (text !== typed) {
      judgement.note(
        `Ô ${at} ${mark}: lấy theo dòng trên, ${quoted(text)}.`,
        `Cell ${at} ${mark}: taken from the row above, ${quoted(text)}.`,
      );
    } else {
      judgement.refuse(
        { at },
        {
          vi: `${mark} là như trên, mà ô ở dòng trên trống.`,
          en: `${mark} means as above, where nothing stands.`,
        },
        { vi: 'Ghi rõ vào ô ấy.', en: 'Write it out.' },
      );
    }
  }
}

/** What a row tells of a producer whom it does not name is not lost in silence. */
function noteUnwritten({ row, judgement }: RowWork, { kind }: RowProducer): void {
  if (kind === 'known' || kind === 'new') return;
  for (const key of ['producerEn', 'phone'] as const) {
    const cell = row.cells.get(key);
    if (!cell || saysUnknown(cell.text)) continue;
    judgement.note(
      `Ô ${cell.at} ${quoted(cell.text)} không được ghi vào đâu: dòng này không nêu chủ thể.`,
      `Cell ${cell.at} ${quoted(cell.text)} is not written anywhere: the row names no producer.`,
    );
  }
}

/** What becomes of one row of a list. */
export interface PlannedRow {
  readonly row: ListRow;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'rejected';
  /** The product’s name as the row has it. */
  readonly name: string;
  /** The files that it writes, by their path in the content folder. */
  readonly files: readonly string[];
  readonly changes: readonly Change[];
  readonly notes: readonly Name[];
  readonly marks: ReadonlySet<RowMark>;
  readonly faults: readonly CellFault[];
}

/** Works out what a row changes; what it writes is taken into account for the rows below, unless it is rejected. */
export function plannedRow(importing: Importing, row: ListRow): PlannedRow {
  const work = rowWork(importing, row);
  const denial = denialOf(work);
  if (denial) return settled(work, denyRow(work, denial));
  noteRemarks(work);
  judgeMarks(work);
  judgeRepeats(work);
  const producer = rowProducer(work);
  const product = rowProduct(work, producer);
  if (isAboutWithdrawn(work, producer, product)) return settled(work, product);
  if (product?.kind === 'known') {
    refuseRepeated(work, product.slug);
    const fields = importing.entries.products.get(product.slug)?.complete;
    if (fields) changeProduct(work, product.slug, fields, producer, product.isByCode);
    else refuseBroken(work, product.slug);
  } else if (product) {
    newProduct(work, product.name, producer);
  }
  noteUnwritten(work, producer);
  return settled(work, product);
}

function isAboutWithdrawn(
  work: RowWork,
  producer: RowProducer,
  product: RowProduct | undefined,
): boolean {
  const isMaker = producer.kind === 'known' && refuseWithdrawn(work, 'producer', producer.slug);
  const isOwn = product?.kind === 'known' && refuseWithdrawn(work, 'product', product.slug);
  return isMaker || isOwn;
}

function settled(work: RowWork, product: RowProduct | undefined): PlannedRow {
  const { importing, row, judgement, files } = work;
  const { faults, marks, notes } = judgement;
  const changes = rowChanges(files, importing.entries.tree);
  const isRejected = faults.length > 0;
  if (!isRejected) {
    importing.take(work);
    const slug = product?.kind === 'known' ? product.slug : slugIn(files);
    if (slug !== undefined) importing.rowsOf.set(slug, [row.number]);
  }
  const isNew = product?.kind === 'new';
  const outcome = isRejected
    ? 'rejected'
    : isNew
      ? 'new'
      : files.size > 0
        ? 'changed'
        : 'unchanged';
  const name = row.cells.get('name.vi')?.text ?? row.cells.get('slug')?.text ?? '';
  const written = isRejected ? [] : [...files.keys()];
  return { row, outcome, name, files: written, changes, notes, marks, faults };
}

function slugIn(files: ReadonlyMap<string, string>): string | undefined {
  return [...files.keys()].flatMap((path) => /^products\/([^/]+)\//u.exec(path)?.[1] ?? [])[0];
}

function refuseBroken({ importing, row, judgement }: RowWork, slug: string): void {
  const file = `${importing.entries.tree.label}/${ENTRY_FORMS.product.pathOf(slug)}`;
  judgement.refuse(
    cellOf(row, 'name.vi'),
    { vi: `${file} đang có lỗi.`, en: `${file} has errors.` },
    { vi: 'Chạy npm run check và sửa tệp ấy trước.', en: 'Run npm run check and mend it first.' },
  );
}
