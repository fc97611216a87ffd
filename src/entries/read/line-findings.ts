import type { Name } from '../../text/local-text.ts';
import { quoted, written } from '../../text/quote.ts';
import type { LinePlace } from './line-levels.ts';
import type { YamlLine } from './yaml-lines.ts';

/** What is wrong in a line, and how to put it right. */
export interface Explanation {
  readonly message: Name;
  readonly remedy: Name;
}

/** What is wrong with a value, and how it should be written. */
export interface ValueFault {
  readonly message: Name;
  readonly right: string;
  readonly isCurly?: boolean;
}

/** White space before a line that is no spaces, and how many spaces belong there. */
export function oddIndent(character: string, column: number): Explanation {
  const spaces = column === 2 ? { vi: 'hai', en: 'two' } : { vi: `${column}`, en: `${column}` };
  const isTab = character === '\t';
  const message: Name = isTab
    ? { vi: 'Dòng thụt vào bằng phím Tab.', en: 'The line is indented with a tab.' }
    : {
        vi: 'Dòng thụt vào bằng dấu cách lạ, thường do chép từ Word hay trang web.',
        en: 'The line is indented with odd spaces, as word processors and web pages have them.',
      };
  if (column === 0) {
    const remedy = {
      vi: `Xóa ${isTab ? 'Tab' : 'khoảng trắng'} ở đầu dòng.`,
      en: `Delete the ${isTab ? 'tab' : 'white space'} before the line.`,
    };
    return { message, remedy };
  }
  return {
    message,
    remedy: isTab
      ? { vi: `Thay Tab bằng ${spaces.vi} dấu cách.`, en: `Use ${spaces.en} spaces instead.` }
      : {
          vi: `Xóa khoảng trắng đầu dòng, gõ lại ${spaces.vi} dấu cách.`,
          en: `Delete the white space before the line and type ${spaces.en} spaces.`,
        },
  };
}

/** A line that begins at another column than the lines to which it belongs. */
export function wrongIndent(
  { hasDash }: YamlLine,
  { column, beside, below }: LinePlace,
): Explanation {
  const where: Name = hasDash
    ? { vi: 'thẳng với dấu gạch ở trên', en: 'in line with the dash above' }
    : beside === undefined
      ? { vi: `dưới ${quoted(below ?? '')}`, en: `below ${quoted(below ?? '')}` }
      : { vi: `thẳng với ${quoted(beside)} ở trên`, en: `in line with ${quoted(beside)} above` };
  return {
    message: { vi: 'Dòng này thụt vào không đúng.', en: 'This line is indented wrongly.' },
    remedy: {
      vi: `Dòng này phải lùi vào đúng ${column} dấu cách, ${where.vi}.`,
      en: `Indent this line by exactly ${column} spaces, ${where.en}.`,
    },
  };
}

/** A line that stands where the dashes of a list stand. */
export function lineWithoutDash({ content }: YamlLine, { column }: LinePlace): Explanation {
  const right = written(`${' '.repeat(column)}- ${content}`);
  return {
    message: {
      vi: 'Thiếu dấu gạch bắt đầu một mục mới của danh sách.',
      en: 'The dash that begins a new item of the list is missing.',
    },
    remedy: { vi: `Viết: ${right}.`, en: `Write: ${right}.` },
  };
}

/** Sentences that stand above the line that ends the facts. */
export const STORY_AMONG_FACTS: Explanation = {
  message: {
    vi: 'Bài viết nằm trong phần thông tin.',
    en: 'The story stands among the facts.',
  },
  remedy: {
    vi: 'Dời dòng “---” ở cuối lên trên bài viết.',
    en: 'Move the last line of “---” above the story.',
  },
};

/** A dash that is another sign, or does not have exactly one space behind it. */
export function oddDash({ content, dash }: YamlLine): Explanation {
  const right = written(`- ${content}`);
  const isDash = dash.startsWith('-');
  const message: Name = !isDash
    ? {
        vi: `Dấu ${quoted(dash.trim())} không phải dấu gạch của tệp này.`,
        en: `${quoted(dash.trim())} is not the dash of this file.`,
      }
    : dash.length === 1
      ? { vi: 'Thiếu dấu cách sau dấu gạch.', en: 'A space is missing behind the dash.' }
      : {
          vi: 'Sau dấu gạch có thừa dấu cách.',
          en: 'There are too many spaces behind the dash.',
        };
  return { message, remedy: { vi: `Viết: ${right}.`, en: `Write: ${right}.` } };
}

/** A field whose colon, or the space behind it, is missing. */
export function wrongGap({ key, gap, value }: YamlLine): Explanation {
  const right = written(`${key ?? ''}: ${value}`);
  return {
    message: gap.includes(':')
      ? { vi: 'Thiếu dấu cách sau dấu hai chấm.', en: 'A space is missing behind the colon.' }
      : {
          vi: 'Thiếu dấu hai chấm sau tên mục.',
          en: 'A colon is missing after the name of a field.',
        },
    remedy: { vi: `Viết: ${right}.`, en: `Write: ${right}.` },
  };
}

/** A value that YAML can't read, with the line as it should be. */
export function wrongValue(
  { key }: YamlLine,
  { message, right, isCurly }: ValueFault,
): Explanation {
  const line = written(`${key === undefined ? '-' : `${key}:`} ${right}`);
  return {
    message,
    remedy: isCurly
      ? { vi: `Thay bằng nháy thẳng: ${line}.`, en: `Use straight quotes: ${line}.` }
      : { vi: `Viết: ${line}.`, en: `Write: ${line}.` },
  };
}
