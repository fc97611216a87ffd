import { expect, test } from 'vitest';
import { importedList } from '../imported-list.ts';
import { entriesIn, planFor, PROVINCE, told } from '../../testing/sheet-import.sample.ts';

const HEADINGS = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Phân nhóm', 'Xếp hạng', 'Ghi chú'];
const HOME = 'Xã Trang Trắng, thị xã Ví Dụ';
const DECISION = { number: '99/QĐ-UBND', date: '2026-11-10', issuer: 'UBND tỉnh Mẫu' };

function toldOf(rows: readonly (readonly string[])[]): string {
  const plan = planFor([HEADINGS, ...rows], undefined, DECISION);
  return told({ ...plan, rows: plan.rows.map((row) => ({ ...row, notes: ownNotes(row.notes) })) });
}

/** The notes without those that every new entry has. */
function ownNotes<Note extends { readonly vi: string }>(notes: readonly Note[]): Note[] {
  const usual = /^(?:Chủ thể mới|Hình vẽ chọn|Câu giới thiệu|Tên tiếng Anh)/u;
  return notes.filter(({ vi }) => !usual.test(vi));
}

test('“nt”, “như trên” và dấu lặp là điều ghi ở dòng trên, và báo cáo nói rõ đã lấy gì', () => {
  const rows = [
    ['1', 'Bánh rán', 'HTX Một', HOME, 'I.3.b', '3 sao'],
    ['2', 'Rượu cần', 'nt', 'Như trên', 'II.1.b', '"'],
    ['3', 'Miến khô', '-//-', '-nt-', 'I.3.b', '〃'],
  ];
  expect(toldOf(rows)).toMatchInlineSnapshot(`
    "2 new Bánh rán
    3 new Rượu cần
      (Ô C3 “nt”: lấy theo dòng trên, “HTX Một”.)
      (Ô D3 “Như trên”: lấy theo dòng trên, “Xã Trang Trắng, thị xã Ví Dụ”.)
      (Ô F3 “"”: lấy theo dòng trên, “3 sao”.)
    4 new Miến khô
      (Ô C4 “-//-”: lấy theo dòng trên, “HTX Một”.)
      (Ô D4 “-nt-”: lấy theo dòng trên, “Xã Trang Trắng, thị xã Ví Dụ”.)
      (Ô F4 “〃”: lấy theo dòng trên, “3 sao”.)"
  `);
});

test('“nt” mà trên không có gì thì dòng bị từ chối', () => {
  const rows = [['1', 'Bánh rán', 'nt', HOME, 'I.3.b', '3 sao']];
  expect(toldOf(rows)).toMatchInlineSnapshot(`
    "2 rejected Bánh rán
      C2: “nt” là như trên, mà ô ở dòng trên trống. → Ghi rõ vào ô ấy."
  `);
});

test('tiêu đề lặp lại ở mỗi trang in không thành sản phẩm', () => {
  const numbers = HEADINGS.map((_, index) => `(${index + 1})`);
  const rows = [HEADINGS, numbers, ['1', 'Bánh'], HEADINGS, numbers, [], ['2', 'Rượu']];
  const { rows: found, skipped } = importedList([{ name: '', rows }], entriesIn(PROVINCE));
  expect(found.map(({ number }) => number)).toEqual([3, 7]);
  expect(skipped).toEqual([]);
});

test('tiêu đề hai dòng lặp lại cũng vậy', () => {
  const upper = ['STT', 'Tên sản phẩm', 'Chủ thể', '', 'Kết quả', ''];
  const lower = ['', '', 'Tên', 'Địa chỉ', 'Tổng điểm', 'Xếp hạng'];
  const rows = [upper, lower, ['1', 'Bánh'], upper, lower, ['2', 'Rượu']];
  const { rows: found } = importedList([{ name: '', rows }], entriesIn(PROVINCE));
  expect(found.map(({ number }) => number)).toEqual([3, 6]);
});

test('hạng sao của mục trước không lan sang mục mà máy không hiểu', () => {
  const rows = [
    ['A', 'Sản phẩm 4 sao'],
    ['1', 'Bánh rán', 'HTX Một', HOME, 'I.3.b'],
    ['B', 'Sản phẩm tiềm năng 5 sao'],
    ['2', 'Rượu cần', 'HTX Một', HOME, 'II.1.b'],
  ];
  expect(toldOf(rows)).toMatchInlineSnapshot(`
    "3 new Bánh rán
    5 rejected Rượu cần
      B5: Thiếu “Hạng sao”. → Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”."
  `);
});

test('dòng huyện đánh số như sản phẩm vẫn là tên mục', () => {
  const rows = [
    ['1', 'Huyện Hình Vẽ'],
    ['1.1', 'Bánh rán', 'HTX Một', '', 'I.3.b', '3 sao'],
  ];
  const plan = planFor([HEADINGS, ...rows], undefined, DECISION);
  expect(plan.files.get('products/banh-ran/index.md')).toContain('district: hinh-ve');
});

test('ghi chú “thu hồi” hay “không đạt” giữ dòng lại; ghi chú khác được báo là không ghi vào đâu', () => {
  const rows = [
    ['1', 'Bánh rán', 'HTX Một', HOME, 'I.3.b', '3 sao', 'Đã thu hồi năm 2025'],
    ['2', 'Rượu cần', 'HTX Một', HOME, 'II.1.b', '3 sao', 'Không đạt'],
    ['3', 'Miến khô', 'HTX Một', HOME, 'I.3.b', '3 sao', 'Bao bì mới'],
  ];
  expect(toldOf(rows)).toMatchInlineSnapshot(`
    "2 rejected Bánh rán
      G2: Ghi “Đã thu hồi năm 2025”. Chưa có sản phẩm “Bánh rán” để ghi thu hồi. → Xem lại tên; nếu đúng, nhập lần công nhận của nó trước.
    3 rejected Rượu cần
      G3: Ghi “Không đạt”. → Không phải một lần công nhận: bỏ dòng này. Nếu giấy đã hết mà không làm lại, ghi lapse trong tệp của sản phẩm.
    4 new Miến khô
      (Ô G4 “Bao bì mới” không được ghi vào đâu.)"
  `);
});

test('tiêu đề hai dòng có cột điểm, người đại diện: đọc được, các cột lạ thì kể ra', () => {
  const rows = [
    ['STT', 'Tên sản phẩm', 'Chủ thể', '', '', 'Kết quả', ''],
    ['', '', 'Tên chủ thể', 'Người đại diện', 'Địa chỉ', 'Điểm (trên 100)', 'Hạng sao'],
    ['1', 'Bánh rán', 'HTX Một', 'Ông Một', HOME, '85', '4'],
  ];
  const list = importedList([{ name: '', rows }], entriesIn(PROVINCE));
  expect(list.ignored.map(({ text }) => text)).toEqual(['Chủ thể Người đại diện']);
  expect(list.rows.map(({ cells }) => cells.get('certifications.score')?.text)).toEqual(['85']);
  expect(list.rows.map(({ cells }) => cells.get('certifications.stars')?.text)).toEqual(['4']);
});
