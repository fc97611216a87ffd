import type { LegacyEncoding } from '../../text/legacy-encoding.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import type { Fault } from '../proposal/proposal.ts';

/** A formula whose value nobody has stored, as programs write it that are no spreadsheet. */
export const UNCOMPUTED: Fault = {
  message: { vi: 'Ô này là công thức chưa có giá trị.', en: 'This formula has no value yet.' },
  remedy: {
    vi: 'Mở bằng Excel, bấm lưu, rồi nhập lại.',
    en: 'Open the file in Excel, save it, and import it again.',
  },
};

/** What is said of `#N/A` and the like. */
export function sheetError(text: string): Name {
  return {
    vi: `“${text}” là lỗi của bảng tính, không phải giá trị.`,
    en: `“${text}” is an error of the spreadsheet, no value.`,
  };
}

/** What to do about it. */
export const ERROR_REMEDY: Name = {
  vi: 'Sửa công thức, hoặc gõ giá trị vào ô; không có thì xóa ô.',
  en: 'Mend the formula or type the value; clear the cell where there is none.',
};

/** What is said of words that are struck through. */
export function struckOut(text: string): Name {
  return {
    vi: `Chữ ${quoted(text)} bị gạch ngang.`,
    en: `The words ${quoted(text)} are struck through.`,
  };
}

/** What to do about them. */
export const STRUCK_REMEDY: Name = {
  vi: 'Còn đúng thì bỏ gạch; không còn thì xóa những chữ ấy, hoặc cả dòng.',
  en: 'Take the line off where they still hold; else delete the words, or the row.',
};

/** Both readings of a text that is partly Unicode and partly an encoding before it. */
export function halfConverted(
  text: string,
  mark: { readonly encoding: LegacyEncoding; readonly text: string },
): Name {
  return {
    vi: `${quoted(text)} lẫn chữ ${mark.encoding} với Unicode; đọc cả theo ${mark.encoding} thì là ${quoted(mark.text)}.`,
    en: `${quoted(text)} mixes ${mark.encoding} with Unicode; read as ${mark.encoding} it is ${quoted(mark.text)}.`,
  };
}

/** What to do about it. */
export const HALF_REMEDY: Name = {
  vi: 'Gõ lại cả ô bằng Unicode.',
  en: 'Type the whole cell again in Unicode.',
};
