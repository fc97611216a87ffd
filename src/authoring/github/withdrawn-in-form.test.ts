import { expect, test } from 'vitest';
import { TODAY } from '../../entries/testing/example-entries.ts';
import { entriesWith } from '../../entries/read-entries.ts';
import { bodyOf, PROPOSED } from '../testing/form-body.sample.ts';
import { entriesIn, PROVINCE, provinceText } from '../testing/sheet-import.sample.ts';
import { REVOKES } from './form-questions.ts';
import { issueAnswer } from './issue-answer.ts';

const entries = entriesIn(PROVINCE);
const answerTo = (body: string, known = entries) =>
  issueAnswer(body, { entries: known, today: TODAY, lang: 'vi' });

const RECOGNISED = {
  'Chứng nhận của sản phẩm nào?': 'Mứt Ghi Nhầm',
  'Hạng sao': '4 sao',
  'Ngày quyết định': '10/11/2026',
  'Số quyết định': '31/QĐ-UBND',
  'Nguồn của lần công nhận': '31/QĐ-UBND',
};

test('công nhận cho sản phẩm đã rút: mẫu nói đã rút khi nào và phải làm gì trước, không soạn tệp nào', () => {
  expect(answerTo(bodyOf('cap-nhat-chung-nhan', RECOGNISED))).toMatchInlineSnapshot(`
    "### Máy đã đọc đề xuất này

    Chưa đọc được, vì:

    \`\`\`text
    “Mứt Ghi Nhầm” đã rút khỏi danh mục ngày 4/5/2026, vì đăng nhầm.
      → Nếu nay đúng là sản phẩm OCOP: người bảo trì xóa withdrawn trong src/e2e/fixture/content/products/mut-ghi-nham/index.md trước, rồi làm lại.
    \`\`\`

    Cảm ơn bạn. Người bảo trì sẽ đối chiếu với nguồn; máy không tự ghi gì vào danh mục.
    "
  `);
});

test('thu hồi giấy của sản phẩm đã rút cũng vậy', () => {
  const answer = answerTo(
    bodyOf('cap-nhat-chung-nhan', {
      ...RECOGNISED,
      'Quyết định này làm gì?': REVOKES,
      'Lý do thu hồi': 'Đổi chủ',
    }),
  );
  expect(answer).toContain('đã rút khỏi danh mục ngày 4/5/2026, vì đăng nhầm.');
  expect(answer).not.toContain('revoked:');
});

test('đề xuất sản phẩm mới trùng tên sản phẩm đã rút: máy nhắc', () => {
  const answer = answerTo(
    bodyOf('de-xuat-san-pham', { ...PROPOSED, 'Tên sản phẩm': 'Mứt Ghi Nhầm' }),
  );
  expect(answer).toContain('“Mứt Ghi Nhầm” đã rút khỏi danh mục ngày 4/5/2026, vì đăng nhầm.');
  expect(answer).not.toContain('Có phải bạn định sửa');
});

test('mục đã rút trùng tên với mục còn trong danh mục: chứng nhận thuộc mục còn lại', () => {
  const twin = provinceText('products/mut-ghi-nham/index.md').replace(
    /^withdrawn:[^]*?(?=^---)/mu,
    '',
  );
  const both = entriesWith(entries, { 'products/mut-that/index.md': twin }).entries;
  expect(answerTo(bodyOf('cap-nhat-chung-nhan', RECOGNISED), both)).toContain(
    'content/products/mut-that/index.md`, để người bảo trì chép',
  );
});
