import { fileSize } from '../../../i18n/dates.ts';
import type { Name } from '../../../text/local-text.ts';
import { quoted } from '../../../text/quote.ts';
import type { Remedy } from '../../proposal/proposal.ts';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, type Table } from './table.ts';

/** Why a whole spreadsheet can't be read, and what to do about it. */
export class SheetFault extends Error {
  readonly why: Name;
  readonly remedy: Remedy;
  constructor(why: Name, remedy: Remedy) {
    super(why.en);
    this.why = why;
    this.remedy = remedy;
  }
}

/** No row of headings is recognised, but some of these columns would be if somebody said what they are. */
export class UnknownHeadings extends SheetFault {
  readonly headings: readonly string[];
  constructor(why: Name, remedy: Remedy, headings: readonly string[]) {
    super(why, remedy);
    this.headings = headings;
  }
}

/** The file, or what it holds once unpacked, is larger than any honest list. */
export function tooHeavy(most: number): SheetFault {
  return new SheetFault(
    {
      vi: `Bảng nặng quá ${fileSize(most, 'vi')}.`,
      en: `The sheet is larger than ${fileSize(most, 'en')}.`,
    },
    {
      vi: 'Chỉ giữ danh sách: bỏ ảnh và các trang tính khác, rồi lưu lại.',
      en: 'Keep only the list: take out pictures and other sheets, then save it again.',
    },
  );
}

/** A cell lies beyond the rows or columns that are read. */
export function tooWide(cell: string): SheetFault {
  return new SheetFault(
    {
      vi: `Ô ${cell} nằm ngoài ${MOST_ROWS} dòng, ${MOST_COLUMNS} cột đầu.`,
      en: `Cell ${cell} lies beyond the first ${MOST_ROWS} rows and ${MOST_COLUMNS} columns.`,
    },
    {
      vi: 'Chia danh sách thành nhiều tệp, hoặc xóa ô ấy nếu nó lạc ra ngoài.',
      en: 'Split the list into several files, or clear that cell if it is a stray one.',
    },
  );
}

/** A cell holds more text than any fact needs. */
export function tooLong(cell: string): SheetFault {
  return new SheetFault(
    {
      vi: `Ô ${cell} dài quá ${LONGEST_CELL} ký tự.`,
      en: `Cell ${cell} is longer than ${LONGEST_CELL} characters.`,
    },
    { vi: 'Rút gọn ô ấy.', en: 'Shorten it.' },
  );
}

/** The bytes are no workbook that can be opened. */
export const DAMAGED = new SheetFault(
  { vi: 'Tệp này hỏng hoặc chưa tải xong.', en: 'This file is damaged or incomplete.' },
  {
    vi: 'Mở bằng Excel hoặc Word rồi lưu lại, hoặc xin lại tệp.',
    en: 'Open it in Excel or Word and save it again, or ask for it once more.',
  },
);

/** A password keeps the workbook from being read. */
export const ENCRYPTED = new SheetFault(
  { vi: 'Tệp này có mật khẩu.', en: 'This file has a password.' },
  {
    vi: 'Mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ), rồi lưu lại.',
    en: 'Open it in Excel, remove the password (File → Info → Protect), and save it again.',
  },
);

/** A workbook in the form of Excel 2003 and before. */
export const OLD_FORM = new SheetFault(
  { vi: 'Tệp này ở dạng .xls cũ.', en: 'This file has the old .xls form.' },
  { vi: 'Mở bằng Excel rồi lưu lại dạng .xlsx.', en: 'Open it in Excel and save it as .xlsx.' },
);

/** A text in the form of Word 2003 and before. */
export const WORD_FILE = new SheetFault(
  { vi: 'Tệp này ở dạng .doc cũ của Word.', en: 'This file has the old .doc form of Word.' },
  { vi: 'Mở bằng Word rồi lưu lại dạng .docx.', en: 'Open it in Word and save it as .docx.' },
);

/** A text of Word in which no list stands. */
export const WORD_WITHOUT_TABLE = new SheetFault(
  { vi: 'Tệp Word này không có bảng nào.', en: 'This Word file has no table.' },
  {
    vi: 'Nếu bảng là ảnh, gõ lại danh sách vào một bảng; mỗi sản phẩm một dòng.',
    en: 'Where the table is a picture, type the list into a table, a row for each product.',
  },
);

/** Nothing in the file is text. */
export const NO_SHEET = new SheetFault(
  { vi: 'Tệp này không có ô nào có chữ.', en: 'This file has no cell with text.' },
  {
    vi: 'Mở tệp và xem danh sách có nằm ở một trang tính đang hiện không.',
    en: 'Open it and see whether the list is on a sheet that is not hidden.',
  },
);

/** A text file whose letters nobody can tell for sure. */
export const NOT_UTF8 = new SheetFault(
  {
    vi: 'Tệp .csv này không phải UTF-8 (có lẽ là windows-1258 hoặc TCVN3), nên chữ Việt sẽ sai.',
    en: 'This .csv file is not UTF-8 (perhaps windows-1258 or TCVN3); its letters would go wrong.',
  },
  {
    vi: 'Trong Excel: Lưu thành → “CSV UTF-8 (phân cách bằng dấu phẩy)”, hoặc lưu thành .xlsx.',
    en: 'In Excel: Save as → “CSV UTF-8 (Comma delimited)”, or save it as .xlsx.',
  },
);

/** A quotation mark opens a cell that never ends, or stands in the midst of one. */
export function unbalancedQuote(line: number): SheetFault {
  return new SheetFault(
    {
      vi: `Dòng ${line}: dấu nháy kép " mở ra mà không đóng, hoặc thừa.`,
      en: `Line ${line}: a quotation mark " is not closed, or is one too many.`,
    },
    {
      vi: 'Trong ô có dấu " thì viết hai lần (""), và cả ô nằm giữa hai dấu ".',
      en: 'Double a " within a cell (""), and put the whole cell between two ".',
    },
  );
}

/** A picture of a list, or its print: nobody can tell for sure what stands in which column. */
export const NO_TABLE = new SheetFault(
  {
    vi: 'Tệp PDF hay ảnh không có bảng để đọc từng ô.',
    en: 'A PDF or a picture has no table whose cells can be read.',
  },
  {
    vi: 'Xin tệp Word hoặc Excel gốc; hoặc mở PDF bằng Word, xem lại từng chữ, rồi lưu lại dạng .docx.',
    en: 'Ask for the Word or Excel file; or open the PDF in Word, check every letter, and save it as .docx.',
  },
);

/** The name says that it is no spreadsheet. */
export function unknownForm(file: string): SheetFault {
  return new SheetFault(
    {
      vi: `${quoted(file)} không phải tệp .xlsx, .ods, .csv hay .docx.`,
      en: `${quoted(file)} is neither .xlsx, .ods, .csv nor .docx.`,
    },
    {
      vi: 'Lưu danh sách dạng .xlsx, .ods, .csv hoặc .docx.',
      en: 'Save the list as .xlsx, .ods, .csv or .docx.',
    },
  );
}

/** The file has sheets, but none of that name. */
export function noSuchSheet(sheet: string, tables: readonly Table[]): SheetFault {
  const names = tables.map(({ name }) => quoted(name)).join(', ');
  return new SheetFault(
    {
      vi: `Tệp không có trang tính nào tên ${quoted(sheet)}.`,
      en: `The file has no sheet ${quoted(sheet)}.`,
    },
    tables.every(({ name }) => name === '')
      ? {
          vi: 'Tệp .csv chỉ có một bảng: không cần tên trang tính.',
          en: 'A .csv file has one: leave the name of the sheet out.',
        }
      : { vi: `Các trang tính có chữ: ${names}.`, en: `Sheets with text: ${names}.` },
  );
}
