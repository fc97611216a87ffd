import type { MdastNode } from 'satteri';
import type { Name } from '../../text/local-text.ts';
import { everyStory } from '../texts.ts';
import { storyNodes } from '../story.ts';
import type { Rule } from './rule.ts';

/** What a story is made of; whatever Markdown may learn next is not among it. */
const ALLOWED: readonly MdastNode['type'][] = [
  ...(['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem'] as const),
  ...(['text', 'strong', 'emphasis', 'break', 'link', 'linkReference', 'definition'] as const),
];

/** What other rules refuse, and the parts of what is refused as a whole. */
const JUDGED_ELSEWHERE: readonly MdastNode['type'][] = [
  ...(['html', 'image', 'imageReference', 'tableRow', 'tableCell'] as const),
];

/** A story has the forms that the page lays out, and no others. */
export const storyForm: Rule = {
  code: 'story-form',
  level: 'error',
  demand: {
    vi: 'Bài viết chỉ gồm đoạn văn, tiêu đề ## và ###, danh sách, trích dẫn, chữ đậm, chữ nghiêng và liên kết.',
    en: 'A story consists of paragraphs, headings with ## and ###, lists, quotations, bold, italics and links.',
  },
  *check(entries) {
    for (const story of everyStory(entries)) {
      for (const { node, at } of storyNodes(story)) {
        const fault = faultOf(node);
        if (fault) yield { at, ...fault };
      }
    }
  },
};

interface Fault {
  readonly message: Name;
  readonly remedy: Name;
}

function faultOf(node: MdastNode): Fault | undefined {
  if (JUDGED_ELSEWHERE.includes(node.type)) return undefined;
  if (!ALLOWED.includes(node.type)) return FAULTS[node.type] ?? UNUSED;
  if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) return FAULTS.heading;
  return node.type === 'listItem' && typeof node.checked === 'boolean'
    ? FAULTS.listItem
    : undefined;
}

const UNUSED: Fault = {
  message: {
    vi: 'Bài viết không dùng cách trình bày này.',
    en: 'Stories don’t use this kind of layout.',
  },
  remedy: {
    vi: 'Viết thành đoạn văn hoặc danh sách.',
    en: 'Write a paragraph or a list.',
  },
};

const FOOTNOTE: Fault = {
  message: { vi: 'Bài viết không dùng chú thích cuối trang.', en: 'No footnotes in the story.' },
  remedy: {
    vi: 'Khai nguồn trong storySources; điều cần nói thêm thì viết ngay trong câu.',
    en: 'List sources under storySources; say the rest in the sentence itself.',
  },
};

const FAULTS: Readonly<Partial<Record<MdastNode['type'], Fault>>> = {
  heading: {
    message: {
      vi: 'Tiêu đề trong bài chỉ có hai cấp: ## và ###.',
      en: 'Headings in a story have two levels: ## and ###.',
    },
    remedy: {
      vi: 'Bắt đầu dòng bằng ## (mục nhỏ hơn: ###) và một dấu cách; tên sản phẩm đã là tiêu đề lớn của trang.',
      en: 'Begin the line with ## (### within a section) and a space; the product’s name already heads the page.',
    },
  },
  listItem: {
    message: {
      vi: 'Danh sách trong bài không có ô đánh dấu.',
      en: 'Lists in a story have no boxes to tick.',
    },
    remedy: { vi: 'Xóa [ ] hoặc [x] ở đầu dòng.', en: 'Delete the [ ] or [x].' },
  },
  code: {
    message: {
      vi: 'Chỗ này thành khối mã máy tính.',
      en: 'This becomes a block of computer code.',
    },
    remedy: {
      vi: 'Xóa các dấu cách ở đầu dòng, hoặc các dòng ``` hay ~~~.',
      en: 'Delete the spaces at the beginning of the line, or the lines with ``` or ~~~.',
    },
  },
  inlineCode: {
    message: {
      vi: 'Dấu ` biến chữ thành mã máy tính.',
      en: 'The ` turns the text into computer code.',
    },
    remedy: { vi: 'Xóa dấu `; in đậm bằng **chữ**.', en: 'Delete it; write **bold** instead.' },
  },
  delete: {
    message: {
      vi: 'Cặp dấu ~ gạch bỏ chữ ở giữa.',
      en: 'A pair of ~ strikes the text between them.',
    },
    remedy: {
      vi: 'Xóa dấu ~; nếu là ước chừng, viết “khoảng”.',
      en: 'Delete them, or write “about”.',
    },
  },
  table: {
    message: { vi: 'Bài viết không dùng bảng.', en: 'No tables in the story.' },
    remedy: {
      vi: 'Viết thành danh sách, mỗi dòng bắt đầu bằng dấu - và một dấu cách.',
      en: 'Write a list; each line begins with - and a space.',
    },
  },
  thematicBreak: {
    message: { vi: 'Bài viết không dùng dòng kẻ ngang.', en: 'No ruled lines in the story.' },
    remedy: { vi: 'Thay bằng một dòng trống.', en: 'Leave an empty line instead.' },
  },
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
};
