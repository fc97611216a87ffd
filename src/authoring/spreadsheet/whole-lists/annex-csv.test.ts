import { expect, test } from 'vitest';
import { csvRows } from '../../../text/csv/csv-rows.ts';
import { csvOf } from '../../../text/csv/csv.ts';
import { ANNEX, GIVEN } from '../../testing/annex.sample.ts';
import { planFor, told } from '../../testing/sheet-import.sample.ts';

test('cũng phụ lục ấy dạng .csv: ô gộp chỉ còn ở dòng đầu, nên dòng sau thiếu chủ thể được chỉ ra', () => {
  const rows = ANNEX.map((row) => row.map(String));
  const plan = planFor(csvRows(csvOf(rows)), undefined, GIVEN);
  expect(told({ ...plan, rows: plan.rows.slice(2) })).toMatchInlineSnapshot(`
    "10 rejected Gạo nếp Trang Trắng
      (Phân nhóm I.2.a (Gạo, ngũ cốc, hạt sơ chế khác) theo chữ trong tên.)
      (Hình vẽ chọn theo tên: gạo nếp.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
      B10: Thiếu “Chủ thể”. → Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.
      B10: Thiếu “Huyện”. → Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.
    12 changed Rượu ngô Bản Nháp
      (Thêm lần công nhận: 3 sao, 10/11/2026, 99/QĐ-UBND; lần cũ giữ nguyên (3 sao, 2023).)
      (Công nhận lại, vẫn 3 sao.)"
  `);
  const filled = rows.map((row) =>
    row[0] === '3'
      ? [...(rows[8]?.slice(2, 5) ?? [])].reduce(
          (cells, text, index) => cells.with(index + 2, text),
          row,
        )
      : row,
  );
  const whole = planFor(csvRows(csvOf(filled).replaceAll(',', ';')), undefined, GIVEN);
  expect(whole.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'new', 'new', 'changed']);
});
