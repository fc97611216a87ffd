import { expect, test } from 'vitest';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { entriesOf } from '../../entries/read-entries.ts';
import { edited, exampleTree, HONEY, type Changes } from '../../entries/testing/example-entries.ts';
import { toCatalog } from '../../entries/to-catalog.ts';
import { renewalNotice } from './renewal-notice.ts';

function noticeOn(day: string, changes: Changes = {}, address?: string): string {
  const { entries } = entriesOf(exampleTree(changes));
  const catalog = toCatalog(entries, day as CalendarDay, '2026-11-23' as CalendarDay);
  return renewalNotice(catalog, address === undefined ? undefined : new URL(address), 'vi');
}

test('tháng có kỳ nộp mở ra: kể tên, hạn nộp, ngày hết hạn, và chỉ chỗ của lịch', () => {
  // Hết hạn 15/11/2026, nên kỳ nộp mở ngày 19/5/2026.
  expect(noticeOn('2026-05-02', {}, 'https://example.org/mau')).toMatchInlineSnapshot(`
    "Kỳ nộp hồ sơ đánh giá lại (từ 180 đến 120 ngày trước khi giấy chứng nhận hết hạn) mở trong tháng này. Xong việc thì đóng bài này; đầu tháng nào có giấy đến kỳ, máy mở bài mới.

    ### Mở trong tháng 5/2026

    \`\`\`text
    Mật ong Bản Nước: nộp từ 19/5/2026 đến 18/7/2026; hết hạn ngày 15/11/2026
    \`\`\`

    Cả năm, trong ứng dụng lịch: <https://example.org/mau/hieu-luc.ics>

    Việc nên làm: báo cho chủ thể; khi có quyết định mới, mở mẫu “Cập nhật chứng nhận”.
    "
  `);
});

test('tháng trước và tháng sau: không có gì để báo', () => {
  expect(noticeOn('2026-04-30')).toBe('');
  expect(noticeOn('2026-06-01')).toBe('');
});

test('chưa biết đúng ngày hết hạn: chỉ nói có thể', () => {
  const notice = noticeOn('2025-07-02', edited(HONEY, 'decided: 2023-11-15', 'decided: 2023'));
  expect(notice.split('\n\n').slice(1, 6)).toMatchInlineSnapshot(`
    [
      "### Mở trong tháng 7/2025",
      "Không có.",
      "### Có thể mở, vì chưa biết đúng ngày hết hạn",
      "\`\`\`text
    Mật ong Bản Nước: nộp từ 5/7/2025 đến 3/9/2025; hết hạn trong năm 2026
    \`\`\`",
      "Cả năm, trong ứng dụng lịch: tệp \`hieu-luc.ics\` ở trang của danh mục.",
    ]
  `);
});

test('tên sản phẩm không ra khỏi khối', () => {
  const name = edited(HONEY, 'vi: Mật ong Bản Nước', "vi: '@ai-do ``` <b>'");
  expect(noticeOn('2026-05-02', name)).toMatch(/^````text\n@ai-do ``` <b>: .*\n````$/mu);
});
