import type { Name } from '../text/local-text.ts';
import { quoted } from '../text/quote.ts';
import type { Position } from './position.ts';
import type { Finding } from './problem.ts';

/** A key that is written twice in one place. */
export function keyTwice(at: Position, key: string): Finding {
  return {
    at,
    message: { vi: `${quoted(key)} được viết hai lần.`, en: `${quoted(key)} is written twice.` },
    remedy: { vi: 'Giữ lại một dòng.', en: 'Keep one of them.' },
  };
}

/** A key that is written twice because a new item of a list lacks its dash; `line` is the line with it. */
export function itemWithoutDash(at: Position, key: string, field: string, line: string): Finding {
  const isRecognition = field === 'certifications';
  const [item, old] = isRecognition
    ? [NEW_RECOGNITION, { vi: 'lần cũ', en: 'old one' }]
    : [{ vi: `Mục mới của ${field}`, en: `A new item of ${field}` }, OLD_ITEM];
  return {
    at,
    message: {
      vi: `${quoted(key)} được viết hai lần trong một mục của ${field}.`,
      en: `${quoted(key)} is written twice in one item of ${field}.`,
    },
    remedy: {
      vi: `${item.vi} phải bắt đầu bằng dấu gạch: ${line}. Đừng xóa ${old.vi}.`,
      en: `${item.en} must begin with a dash: ${line}. Do not delete the ${old.en}.`,
    },
  };
}

const NEW_RECOGNITION: Name = { vi: 'Lần công nhận mới', en: 'A new recognition' };
const OLD_ITEM: Name = { vi: 'mục cũ', en: 'old item' };

/** A key that is written twice, each time with items of a list below it. */
export function listTwice(at: Position, key: string): Finding {
  return {
    ...keyTwice(at, key),
    remedy: {
      vi: 'Chỉ xóa dòng này và chuyển các mục “- …” bên dưới tới cuối danh sách trước; đừng xóa mục nào.',
      en: 'Delete this line only, and move the “- …” items below it to the end of the list before; delete none of them.',
    },
  };
}
