import { inYamlQuotes, quoted, written } from '../text/quote.ts';
import type { SourceDocument } from './document.ts';
import type { Position } from './position.ts';
import type { Finding } from './problem.ts';
import type { CutPiece } from './split-text.ts';

/** The first and the last piece of a text that a comma cut at that place; only pieces that are no fields. */
export function cutText(
  document: SourceDocument,
  { line, column }: Position,
  unknown: readonly string[],
) {
  const pieces = document.cutPieces();
  const here = pieces.find(({ at }) => at.line === line && at.column === column);
  const cut = pieces.filter(({ start, key }) => start === here?.start && unknown.includes(key));
  return [cut[0], cut.at(-1)] as const;
}

/** A comma that cuts a text in two, or separates the items of a list without brackets. */
export function commaInText({ at, field, key }: CutPiece, whole: string, isList: boolean): Finding {
  if (isList) {
    const right = written(`${field}: [${whole}]`);
    return {
      at,
      message: {
        vi: `Danh sách ${field} thiếu ngoặc vuông.`,
        en: `The list ${field} lacks its square brackets.`,
      },
      remedy: { vi: `Viết: ${right}.`, en: `Write: ${right}.` },
    };
  }
  const right = `${field}: ${inYamlQuotes(whole)}`;
  return {
    at,
    message: {
      vi: `Dấu phẩy trước ${quoted(key)} cắt đôi chữ của ${field}.`,
      en: `The comma before ${quoted(key)} cuts the text of ${field} in two.`,
    },
    remedy: {
      vi: `Trong {…}, chữ có dấu phẩy phải đặt trong ngoặc: ${right}.`,
      en: `Within {…}, put text that has a comma in quotes: ${right}.`,
    },
  };
}
