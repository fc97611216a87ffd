import { expect, test } from 'vitest';
import { checkedEntries } from '../../entries/check.ts';
import {
  edited,
  exampleTree,
  HONEY,
  TODAY,
  type Changes,
} from '../../entries/testing/example-entries.ts';
import { pullRequestSummary } from './pull-request-summary.ts';

function summaryWith(changes: Changes): string {
  const checked = checkedEntries(exampleTree(changes), TODAY);
  return pullRequestSummary(exampleTree(), { ...checked, day: TODAY }, 'vi');
}

test('đổi gì, lỗi gì, giấy nào sắp hết', () => {
  const renewed = edited(HONEY, 'decided: 2023-11-15', 'decided: 2024-02-15');
  expect(summaryWith(renewed)).toMatchInlineSnapshot(`
    "## Đề xuất này đổi gì

    \`\`\`diff
      products/mat-ong-ban-nuoc/index.md (sửa)
    - Các lần công nhận 1 › Ngày quyết định: 2023-11-15
    + Các lần công nhận 1 › Ngày quyết định: 2024-02-15
    \`\`\`

    ## Lỗi và lời nhắc

    \`\`\`text
    content/products/mat-ong-ban-nuoc/index.md:16:14  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2024-02-15.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 1 nhắc.
    \`\`\`

    ## Giấy chứng nhận sắp hết hạn

    \`\`\`text
    Mật ong Bản Nước: Giấy chứng nhận có giá trị đến hết ngày 15/2/2027.
    \`\`\`

    Trang dựng thử, khi không có lỗi: ở cuối trang này, mục **Artifacts**, tải \`xem-thu\` (cách mở ở CONTRIBUTING.md).

    "
  `);
});

test('còn lỗi: kể hết lỗi, chưa tính giấy sắp hết hạn', () => {
  const summary = summaryWith(edited(HONEY, 'stars: 3', 'stars: 6'));
  expect(summary).toContain(
    '- Các lần công nhận 1 › Hạng sao: 3\n+ Các lần công nhận 1 › Hạng sao: 6',
  );
  expect(summary).toContain('“6” không phải số sao được công nhận.');
  expect(summary).toContain('Chưa tính được, vì còn lỗi.');
});

test('không tệp nào đổi', () => {
  expect(summaryWith({})).toContain('Không tệp nào trong `content/` thay đổi.');
});

test('chữ và tên tệp của người lạ không ra khỏi khối', () => {
  const nasty = '```\n# <img src=x> @ai-do ![x](https://example.com/x)\u202e';
  const summary = summaryWith({
    ...edited(HONEY, 'quanh bản.', `quanh bản.\n\n${nasty}`),
    [`sources/${nasty.replaceAll('/', '')}.json`]: '{}',
    'candidates.json': JSON.stringify([{ [nasty]: nasty }]),
  });
  const outside = summary
    .split(/^(`{3,})\w+\n[\s\S]*?^\1$/mu)
    .filter((part) => !/^`+$/u.test(part));
  expect(outside.join('')).not.toMatch(/[<@!\u202e]/u);
  expect(outside.join('')).toContain('## Lỗi và lời nhắc');
});

test('nhiều điều trong một tệp: cắt bớt và nói còn bao nhiêu', () => {
  const words = Array.from({ length: 100 }, (_, index) => ({ words: ['a'.repeat(2000) + index] }));
  expect(summaryWith({ 'synonyms.json': JSON.stringify(words) })).toContain('… và 40 chỗ khác');
});

test('nhiều tệp: không bao giờ quá cỡ mà GitHub nhận, và nói còn bao nhiêu', () => {
  const bad = JSON.stringify({ kind: 'ễ'.repeat(500), note: 'ễ'.repeat(500) });
  const many = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`sources/nguon-${index}.json`, bad]),
  );
  const summary = summaryWith(many);
  expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
  expect(summary).toMatch(/^… và \d+ tệp khác\.$/mu);
  expect(summary).toMatch(/^… và lỗi ở \d+ tệp khác; `npm run check` kể hết\.$/mu);
  expect(summary).toMatch(/^1 sản phẩm, 1 chủ thể, 2003 nguồn: \d+ lỗi/mu);
});

test('tên và khóa nhiều dòng không thêm được dòng nào trông như một điều đã đổi', () => {
  const forged = 'x\n+ Hạng sao: 5';
  const summary = summaryWith({
    'candidates.json': JSON.stringify([{ [forged]: forged }]),
    [`products/${forged}/index.md`]: '---\n---\n',
  });
  expect(summary).not.toMatch(/^\+ Hạng sao/mu);
});
