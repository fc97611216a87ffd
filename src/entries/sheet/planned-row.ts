import type { Name } from '../../text/local-text.ts';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import { cellOf } from './cell-for.ts';
import { changeProduct } from './changed-product.ts';
import { rowWork, type Change, type Importing, type RowWork } from './importing.ts';
import type { ListRow } from './list-rows.ts';
import { newProduct } from './new-product.ts';
import type { CellFault } from './row-judgement.ts';
import { rowProducer } from './row-producer.ts';
import { rowProduct, type RowProduct } from './row-product.ts';
import { judgeRemarks, judgeRepeats, noteUnwritten } from './row-remarks.ts';

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
  readonly faults: readonly CellFault[];
}

/** Works out what a row changes; what it writes is taken into account for the rows below, unless it is rejected. */
export function plannedRow(importing: Importing, row: ListRow): PlannedRow {
  const work = rowWork(importing, row);
  judgeRemarks(work);
  judgeRepeats(work);
  const producer = rowProducer(work);
  const product = rowProduct(work, producer);
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

function settled(work: RowWork, product: RowProduct | undefined): PlannedRow {
  const { importing, row, judgement, files, changes } = work;
  const { faults, notes } = judgement;
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
  return { row, outcome, name, files: isRejected ? [] : [...files.keys()], changes, notes, faults };
}

function slugIn(files: ReadonlyMap<string, string>): string | undefined {
  return [...files.keys()].flatMap((path) => /^products\/([^/]+)\//u.exec(path)?.[1] ?? [])[0];
}

function refuseRepeated({ importing, row, judgement }: RowWork, slug: string): void {
  const [earlier] = importing.rowsOf.get(slug) ?? [];
  if (earlier === undefined) return;
  judgement.refuse(
    cellOf(row, 'name.vi'),
    {
      vi: `Dòng ${earlier} đã nói về cùng sản phẩm (${slug}).`,
      en: `Row ${earlier} is about the same product (${slug}).`,
    },
    { vi: 'Giữ một dòng.', en: 'Keep one of them.' },
  );
}

function refuseBroken({ importing, row, judgement }: RowWork, slug: string): void {
  const file = `${importing.entries.tree.label}/${ENTRY_FORMS.product.pathOf(slug)}`;
  judgement.refuse(
    cellOf(row, 'name.vi'),
    { vi: `${file} đang có lỗi.`, en: `${file} has errors.` },
    { vi: 'Chạy npm run check và sửa tệp ấy trước.', en: 'Run npm run check and mend it first.' },
  );
}
