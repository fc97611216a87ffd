import { expect, test } from 'vitest';
import { entriesWith } from '../../../entries/read-entries.ts';
import {
  entriesIn,
  planFor,
  PROVINCE,
  provinceText,
  told,
} from '../../testing/sheet-import.sample.ts';

const GIVEN = { number: '77/QĐ-UBND', date: '2026-05-05', issuer: 'UBND tỉnh Mẫu' };
const OTHER = { number: '99/QĐ-UBND', date: '2026-11-10' };
const TEA = 'products/che-xanh-vi-du/index.md';
const rows = (remark: string) => [
  ['Tên sản phẩm', 'Hạng sao', 'Ghi chú'],
  ['Chè xanh Ví Dụ', '4 sao', remark],
];

test('dòng ghi thu hồi, đủ số, ngày và lý do: ghi vào lần đã công nhận, không thêm lần nào', () => {
  const plan = planFor(
    rows('Thu hồi theo QĐ số 77/QĐ-UBND ngày 05/05/2026, lý do: cơ sở đổi chủ'),
    undefined,
    { number: '99/QĐ-UBND', date: '2026-11-10' },
  );
  expect(told(plan)).toMatchInlineSnapshot(`
    "2 changed Chè xanh Ví Dụ
      (Ghi giấy chứng nhận (4 sao, 10/3/2025) bị thu hồi từ 5/5/2026.)"
  `);
  expect(plan.files.get(TEA)).toMatch(
    /revoked: \{on: 2026-05-05, reason: \{vi: cơ sở đổi chủ\}, sources: \[quyet-dinh-77-2026\]\}/u,
  );
  const recognitions = (text = '') => text.match(/- stars:/gu)?.length;
  expect(recognitions(plan.files.get(TEA))).toBe(recognitions(provinceText(TEA)));
});

test('dòng ghi thu hồi mà thiếu ngày và lý do: từ chối, nói đủ hai điều', () => {
  expect(told(planFor(rows('Thu hồi theo QĐ 77/QĐ-UBND'), undefined, OTHER)))
    .toMatchInlineSnapshot(`
    "2 rejected Chè xanh Ví Dụ
      C2: Ghi “Thu hồi theo QĐ 77/QĐ-UBND”. Thiếu ngày thu hồi. → Ghi đủ ngày, tháng, năm của quyết định thu hồi, ví dụ 05/05/2026.
      C2: Ghi “Thu hồi theo QĐ 77/QĐ-UBND”. Thiếu lý do thu hồi. → Ghi lý do như trong quyết định; quyết định không nêu thì viết “chưa rõ”."
  `);
});

test('cả danh sách là thu hồi: theo tiêu đề, cột lý do và quyết định của lệnh', () => {
  const list = [
    ['DANH SÁCH SẢN PHẨM BỊ THU HỒI GIẤY CHỨNG NHẬN OCOP', '', ''],
    ['STT', 'Tên sản phẩm', 'Lý do'],
    ['1', 'Chè xanh Ví Dụ', 'Không đạt an toàn thực phẩm'],
    ['2', 'Chưa Từng Có', 'Đổi chủ'],
  ];
  expect(told(planFor(list, undefined, GIVEN))).toMatchInlineSnapshot(`
    "3 changed Chè xanh Ví Dụ
      (Ghi giấy chứng nhận (4 sao, 10/3/2025) bị thu hồi từ 5/5/2026.)
    4 rejected Chưa Từng Có
      B4: Ghi “DANH SÁCH SẢN PHẨM BỊ THU HỒI GIẤY CHỨNG NHẬN OCOP”. Chưa có sản phẩm “Chưa Từng Có” để ghi thu hồi. → Xem lại tên; nếu đúng, nhập lần công nhận của nó trước."
  `);
  const bare = [
    ['Tên sản phẩm', 'Xã'],
    ['Chè xanh Ví Dụ', ''],
  ];
  const byFlag = planFor(bare, undefined, { ...GIVEN, revokes: true, reason: 'chưa rõ' });
  expect(byFlag.files.get(TEA)).toContain('reason: {vi: Quyết định không nêu lý do.');
});

test('ghi thu hồi rồi thì nhập lại không đổi gì; ngày khác thì hỏi', () => {
  const list = [
    ['Tên sản phẩm', 'Lý do'],
    ['Chè xanh Ví Dụ', 'Đổi chủ'],
  ];
  const first = planFor(list, undefined, { ...GIVEN, revokes: true });
  const after = entriesWith(entriesIn(PROVINCE), Object.fromEntries(first.files)).entries;
  expect(told(planFor(list, after, { ...GIVEN, revokes: true }))).toBe(
    '2 unchanged Chè xanh Ví Dụ',
  );
  const other = planFor(list, after, { ...GIVEN, date: '2026-06-05', revokes: true });
  expect(told(other)).toContain('đã ghi thu hồi ngày 5/5/2026');
});

test.each([
  ['Hạng sao', 'Không đạt'],
  ['Số quyết định', '77/QĐ-UBND hủy bỏ kết quả'],
  ['Kết quả rà soát', 'hết hạn, chưa làm lại'],
  ['Ghi chú', 'Dừng sản xuất'],
])('cột “%s” ghi “%s”: không bao giờ thành lần công nhận', (heading, text) => {
  const list = [
    ['Tên sản phẩm', 'Chủ thể', 'Huyện', 'Phân nhóm', heading],
    ['Bánh Mới', 'HTX Trang Trắng', 'Ví Dụ', 'I.3.b', text],
  ];
  const plan = planFor(list, undefined, GIVEN);
  expect(plan.rows[0]?.outcome).toBe('rejected');
  expect(plan.files.size).toBe(0);
});

test('mục “Sản phẩm không đạt” giữa danh sách: các dòng dưới nó bị từ chối, mục sau thì không', () => {
  const list = [
    ['Tên sản phẩm', 'Chủ thể', 'Huyện', 'Phân nhóm', 'Sao'],
    ['II. Sản phẩm không đạt', '', '', '', ''],
    ['Bánh Mới', 'HTX Trang Trắng', 'Ví Dụ', 'I.3.b', '3'],
    ['III. Nhóm thực phẩm', '', '', '', ''],
    ['Bánh Khác', 'HTX Trang Trắng', 'Ví Dụ', 'I.3.b', '3'],
  ];
  expect(planFor(list, undefined, GIVEN).rows.map(({ outcome }) => outcome)).toEqual([
    'rejected',
    'new',
  ]);
});

test('quyết định cùng số và sao mà ngày khác: hỏi ngày nào đúng, và làm theo câu trả lời', () => {
  const list = [
    ['Tên sản phẩm', 'Sao'],
    ['Chè xanh Ví Dụ', '5'],
  ];
  const wrong = planFor(list, undefined, { ...GIVEN, date: '2026-06-15' });
  const after = entriesWith(entriesIn(PROVINCE), Object.fromEntries(wrong.files)).entries;
  const again = { ...GIVEN, date: '2025-06-15' };
  expect(told(planFor(list, after, again))).toMatchInlineSnapshot(`
    "2 rejected Chè xanh Ví Dụ
      A2: Đã ghi 5 sao, 15/6/2026, 77/QĐ-UBND; danh sách ghi ngày 15/6/2025. Ngày nào đúng? → Nói ngày nào đúng: sửa theo danh sách, giữ ngày đã ghi, hay giữ cả hai, nếu là hai quyết định trùng số của hai năm."
  `);
  expect(planFor(list, after, { ...again, dates: 'file' }).files.size).toBe(0);
  const corrected = planFor(list, after, { ...again, dates: 'list' });
  expect(corrected.files.get(TEA)).toContain('decided: 2025-06-15');
  expect(corrected.files.get(TEA)).not.toContain('2026-06-15');
  expect(corrected.files.get('sources/quyet-dinh-77-2026.json')).toContain('2025-06-15');
  const both = planFor(list, after, { ...again, dates: 'both' });
  expect(both.files.get(TEA)).toMatch(/decided: 2025-06-15[^]*decided: 2026-06-15/u);
});
