import type { Name } from '../../text/local-text.ts';
import type { Position } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';

interface Explanation {
  readonly message: Name;
  readonly remedy: Name;
}

const QUOTES: Explanation = {
  message: {
    vi: 'Dấu hai chấm ở đây làm cho dòng có hai nghĩa.',
    en: 'The colon here makes the line ambiguous.',
  },
  remedy: {
    vi: 'Đặt cả câu trong ngoặc kép: summary: "Chè: vị chát nhẹ".',
    en: 'Put the whole text in quotes: summary: "Tea: slightly bitter".',
  },
};

const INDENT: Explanation = {
  message: { vi: 'Dòng này thụt vào không đúng.', en: 'This line is indented wrongly.' },
  remedy: {
    vi: 'Cho thẳng hàng với các dòng cùng nhóm; dòng con thụt vào hai dấu cách.',
    en: 'Align it with the other lines of its group; lines below a key are indented by two spaces.',
  },
};

const UNCLOSED: Explanation = {
  message: {
    vi: 'Thiếu dấu đóng ngoặc hoặc dấu nháy.',
    en: 'A closing bracket or quote is missing.',
  },
  remedy: {
    vi: 'Thêm dấu đóng tương ứng với dấu mở: ", \', ] hoặc }.',
    en: 'Add the sign that closes what was opened: ", \', ] or }.',
  },
};

const GENERAL: Explanation = {
  message: { vi: 'Không đọc được phần này.', en: 'This part cannot be read.' },
  remedy: {
    vi: 'Xem lại dấu hai chấm, ngoặc và thụt dòng ở đây; so với một mục khác đang đúng.',
    en: 'Look at colons, brackets and indentation here; compare with an entry that works.',
  },
};

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  BLOCK_AS_IMPLICIT_KEY: QUOTES,
  BAD_INDENT: INDENT,
  MISSING_CHAR: UNCLOSED,
  TAB_AS_INDENT: {
    message: { vi: 'Dòng thụt vào bằng phím Tab.', en: 'The line is indented with a tab.' },
    remedy: { vi: 'Thay Tab bằng hai dấu cách.', en: 'Use two spaces instead.' },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: {
      vi: 'Thiếu dấu hai chấm sau tên mục.',
      en: 'A colon is missing after the name of a field.',
    },
    remedy: {
      vi: 'Viết tên mục, dấu hai chấm, dấu cách, rồi giá trị.',
      en: 'Write field, colon, space, value.',
    },
  },
  BAD_SCALAR_START: {
    message: {
      vi: 'Giá trị không được bắt đầu bằng ký hiệu này.',
      en: 'A value may not begin with this sign.',
    },
    remedy: { vi: 'Đặt cả giá trị trong ngoặc kép "…".', en: 'Put the whole value in "…".' },
  },
  UNEXPECTED_TOKEN: {
    message: { vi: 'Có ký hiệu thừa ở đây.', en: 'There is a sign too many here.' },
    remedy: {
      vi: 'Bỏ ký hiệu thừa; trong ngoặc kép, viết dấu " là \\".',
      en: 'Remove it; inside quotes write " as \\".',
    },
  },
  TOO_DEEP: {
    message: {
      vi: 'Các mục hoặc ngoặc lồng nhau quá sâu.',
      en: 'Fields or brackets are nested too deeply.',
    },
    remedy: {
      vi: 'So với một mục khác đang đúng; không mục nào cần quá 20 cấp.',
      en: 'Compare with an entry that works; none needs more than 20 levels.',
    },
  },
  MULTIPLE_DOCS: {
    message: {
      vi: 'Dòng “...” hoặc “---” ở trên cắt phần thông tin làm hai.',
      en: 'A line of “...” or “---” above cuts the facts in two.',
    },
    remedy: { vi: 'Xóa dòng ấy.', en: 'Delete that line.' },
  },
  JSON_TRAILING_COMMA: {
    message: {
      vi: 'Thừa dấu phẩy sau mục cuối cùng.',
      en: 'There is a comma after the last item.',
    },
    remedy: { vi: 'Xóa dấu phẩy này.', en: 'Delete this comma.' },
  },
  JSON_COMMA: {
    message: { vi: 'Thiếu dấu phẩy trước chỗ này.', en: 'A comma is missing before this.' },
    remedy: {
      vi: 'Thêm dấu phẩy vào cuối mục ngay trước.',
      en: 'Add a comma at the end of the item before.',
    },
  },
  JSON_STRING: {
    message: {
      vi: 'Chữ này thiếu ngoặc kép hoặc bị ngắt dòng.',
      en: 'This text lacks quotes or is broken into lines.',
    },
    remedy: {
      vi: 'Đặt chữ trong ngoặc kép thẳng "…", trên một dòng.',
      en: 'Put it in straight quotes "…", on one line.',
    },
  },
  JSON_END: UNCLOSED,
};

/** What a fault of syntax means to someone who writes entries, by the parser's code for it. */
export function syntaxFinding(at: Position, code: string): Finding {
  return { at, ...(EXPLANATIONS[code] ?? GENERAL) };
}
