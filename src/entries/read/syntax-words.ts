import type { Name } from '../../text/local-text.ts';
import type { Position } from '../problems/position.ts';
import { type Finding, type Problem, problemOf } from '../problems/problem.ts';
import { quoted } from '../../text/quote.ts';

/** The code under which everything stands that keeps a file from being read. */
export const UNREADABLE = 'unreadable';

/** A finding of the reader as a problem. */
export const unreadable = (finding: Finding): Problem => problemOf(finding, UNREADABLE);

const top = (file: string): Position => ({ file, line: 1, column: 1 });

const finding =
  (message: Name, remedy: Name) =>
  (file: string): Finding => ({ at: top(file), message, remedy });

/** A link that points out of the content folder. */
export const fileLeavesFolder = finding(
  {
    vi: 'Đây là liên kết dẫn ra ngoài thư mục nội dung hoặc tới một thư mục khác.',
    en: 'This is a link to a folder, or to something outside the content folder.',
  },
  {
    vi: 'Chép tệp thật vào đây thay cho liên kết.',
    en: 'Put a copy of the real file here instead.',
  },
);

/** A file that the system refuses to open. */
export const fileUnreadable = finding(
  { vi: 'Không mở được tệp hoặc thư mục này.', en: 'This file or folder cannot be opened.' },
  { vi: 'Kiểm tra tên và quyền đọc.', en: 'Check its name and whether you may read it.' },
);

/** A file that the catalogue can't do without. */
export const fileMissing = finding(
  { vi: 'Thiếu tệp này.', en: 'This file is missing.' },
  {
    vi: 'Tạo tệp theo mẫu; nếu đã có, xem lại tên và thư mục.',
    en: 'Create it after the template; if it exists, check its name and folder.',
  },
);

/** A file that stands there under another name, as programs make it that hide the ending. */
export function fileMisnamed(file: string, name: string): Finding {
  const right = file.slice(file.lastIndexOf('/') + 1);
  return {
    at: top(file),
    message: { vi: 'Thiếu tệp này.', en: 'This file is missing.' },
    remedy: {
      vi: `Có tệp ${quoted(name)}: đổi tên thành ${quoted(right)}.`,
      en: `There is ${quoted(name)}: rename it to ${quoted(right)}.`,
    },
  };
}

/** A file without any text. */
export const fileEmpty = finding(
  { vi: 'Tệp trống.', en: 'The file is empty.' },
  { vi: 'Điền nội dung hoặc xóa tệp.', en: 'Fill it in or delete it.' },
);

/** Front matter that does not begin in the first line. */
export const frontMatterMissing = finding(
  {
    vi: 'Thiếu phần thông tin giữa hai dòng “---” ở đầu tệp.',
    en: 'The facts between two “---” lines at the top are missing.',
  },
  {
    vi: 'Dòng đầu tiên của tệp phải là “---”, rồi tới name, producer, …, rồi lại một dòng “---”.',
    en: 'The first line must be “---”, then name, producer, …, then another “---” line.',
  },
);

/** Front matter that never ends. */
export const frontMatterOpen = finding(
  {
    vi: 'Phần thông tin bắt đầu bằng “---” nhưng không có dòng “---” kết thúc.',
    en: 'The facts begin with “---” but no “---” line ends them.',
  },
  { vi: 'Thêm dòng “---” ngay trước bài viết.', en: 'Add a “---” line just before the story.' },
);

/** A line that is meant to end the front matter and is not written so. */
export function fenceMistyped(at: Position): Finding {
  return {
    at,
    message: {
      vi: 'Dòng kết thúc phần thông tin viết chưa đúng.',
      en: 'The line that ends the facts is not written right.',
    },
    remedy: {
      vi: 'Thay cả dòng này bằng ba dấu gạch sát lề: “---”.',
      en: 'Replace the whole line by three hyphens at the margin: “---”.',
    },
  };
}

/** Front matter in a file that is only a story. */
export const frontMatterUnwanted = finding(
  {
    vi: 'index.en.md chỉ chứa bài viết tiếng Anh, không có phần “---”.',
    en: 'index.en.md holds only the English story, no “---” part.',
  },
  { vi: 'Chuyển thông tin sang index.md.', en: 'Move the facts to index.md.' },
);

/** A part of a file that is larger than any honest entry. */
export function tooLarge(file: string, bytes: number, limit: number): Finding {
  const [is, most] = [kilobytes(bytes), kilobytes(limit)];
  return {
    at: top(file),
    message: {
      vi: `Quá lớn: ${is} KB, cho phép ${most} KB.`,
      en: `Too large: ${is} KB, at most ${most} KB.`,
    },
    remedy: { vi: 'Rút gọn nội dung.', en: 'Shorten it.' },
  };
}

/** A paragraph or a nesting in a story that would keep a parser of Markdown busy for minutes. */
export function tooDense(at: Position, reason: 'long' | 'deep'): Finding {
  return { at, ...DENSE[reason] };
}

const DENSE = {
  long: {
    message: {
      vi: 'Đoạn này dài quá 5.000 ký tự.',
      en: 'This paragraph has more than 5,000 characters.',
    },
    remedy: {
      vi: 'Chia thành nhiều đoạn, giữa hai đoạn có một dòng trống.',
      en: 'Divide it, with an empty line between two paragraphs.',
    },
  },
  deep: {
    message: {
      vi: 'Danh sách hoặc trích dẫn lồng nhau quá 10 cấp.',
      en: 'Lists or quotations are nested more than 10 deep.',
    },
    remedy: { vi: 'Viết thành đoạn văn.', en: 'Write paragraphs instead.' },
  },
} satisfies Record<string, { message: Name; remedy: Name }>;

/** Bytes that are not UTF-8. */
export function notUtf8(at: Position): Finding {
  return {
    at,
    message: { vi: 'Từ đây chữ không phải mã UTF-8.', en: 'From here on the text is not UTF-8.' },
    remedy: {
      vi: 'Mở tệp bằng trình soạn thảo, lưu lại với mã UTF-8 (Unicode), không dùng TCVN3 hay VNI.',
      en: 'Open the file in an editor and save it as UTF-8 (not TCVN3 or VNI).',
    },
  };
}

/** YAML's anchors, aliases and tags, which entries have no use for. */
export function yamlMachinery(at: Position, mark: string): Finding {
  return {
    at,
    message: {
      vi: `${quoted(mark)} là ký hiệu riêng của YAML, ở đây không dùng.`,
      en: `${quoted(mark)} is machinery of YAML that is not used here.`,
    },
    remedy: {
      vi: 'Viết thẳng giá trị; nếu ký hiệu là một phần của chữ thì đặt cả câu trong ngoặc kép "…".',
      en: 'Write the value itself; if the sign belongs to the text, put the whole text in "…".',
    },
  };
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
