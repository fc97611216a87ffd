import { quoted } from '../../text/quote.ts';
import { slugOf } from '../../text/slug.ts';
import { saysUnknown } from '../schemas/scalar.ts';
import type { RowWork } from './importing.ts';
import type { RowProducer } from './row-producer.ts';

/** Words by which offices say that a row is no recognition, or none any more. */
const DENIALS =
  /(?:^|-)(?:thu-hoi|huy|xin-rut|het-han|het-hieu-luc|(?:khong|chua)-(?:dat|cong-nhan|tham-gia|lam-lai))(?:-|$)/u;
const REMARKS = /^(?:ghi-chu|luu-y|ly-do|nhan-xet|note|remark|remarks)$/u;

/** Tells what a row says beside the facts: a denial keeps the row out, a remark is not lost in silence. */
export function judgeRemarks({ row, judgement }: RowWork): void {
  for (const cell of row.unused) {
    const [said, where] = [quoted(cell.text), quoted(cell.heading)];
    if (DENIALS.test(slugOf(cell.text))) {
      judgement.refuse(
        cell,
        { vi: `Cột ${where} ghi ${said}.`, en: `The column ${where} says ${said}.` },
        {
          vi: 'Danh sách không ghi được điều ấy: sửa tệp của sản phẩm (revoked, lapse), rồi bỏ dòng này.',
          en: 'A list cannot say that: edit the product’s file (revoked, lapse) and leave this row out.',
        },
      );
    } else if (REMARKS.test(slugOf(cell.heading))) {
      judgement.note(
        `Ô ${cell.at} ${said} không được ghi vào đâu.`,
        `Cell ${cell.at} ${said} is not written anywhere.`,
      );
    }
  }
}

/** Tells which cells took what stands above them; one with nothing above it keeps the row out. */
export function judgeRepeats({ row, judgement }: RowWork): void {
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
export function noteUnwritten({ row, judgement }: RowWork, { kind }: RowProducer): void {
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
