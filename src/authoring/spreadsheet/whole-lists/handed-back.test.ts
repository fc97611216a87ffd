import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { TODAY } from '../../../entries/testing/example-entries.ts';
import { entriesIn, PROVINCE } from '../../testing/sheet-import.sample.ts';
import { handedBack } from '../handed-back.ts';
import { importPlan } from '../import-plan.ts';
import { importedList } from '../imported-list.ts';
import { rowsReport } from '../report.ts';
import { sheetTables } from '../workbook/workbook.ts';

const entries = entriesIn(PROVINCE);
const GIVEN = { number: '99/QĐ-UBND', date: '2026-11-10', issuer: 'UBND tỉnh Mẫu', sources: [] };
const LIST =
  'Phụ lục\nSTT,Tên sản phẩm,Huyện,Hạng sao\n1,Bánh nếp,Ví Dụu,3 sao\n2,Bánh tẻ,Hình Vẽ,2 sao\n3,Bánh rán,,6 sao\n';

async function read(text: string) {
  const list = importedList(await sheetTables('a.csv', new TextEncoder().encode(text)), entries);
  return { list, plan: importPlan(list.rows, entries, GIVEN, TODAY) };
}

async function givenBack() {
  const { list, plan } = await read(LIST);
  return readXlsx(await handedBack(list, plan.rows, entries, 'vi'), { readStyles: true });
}

test('danh sách trả lại giữ mọi chữ của văn phòng, thêm cột còn thiếu ở cuối', async () => {
  const { sheets } = await givenBack();
  expect(sheets[0]?.rows.map((row) => row.map((cell) => cell ?? ''))).toEqual([
    ['Phụ lục', '', '', '', ''],
    ['STT', 'Tên sản phẩm', 'Huyện', 'Hạng sao', 'Chủ thể'],
    ['1', 'Bánh nếp', 'Ví Dụu', '3 sao', ''],
    ['2', 'Bánh tẻ', 'Hình Vẽ', '2 sao', ''],
    ['3', 'Bánh rán', '', '6 sao', ''],
  ]);
});

test('lỗi và cách sửa là ghi chú của ô phải sửa, cả ô còn trống', async () => {
  const { sheets } = await givenBack();
  const comments = [...(sheets[0]?.cells ?? [])].flatMap(([place, { comment }]) =>
    comment ? [`${place}: ${comment.text.split('\n')[0]}`] : [],
  );
  expect(comments.sort()).toEqual([
    '2,2: Không có huyện nào tên “Ví Dụu”.',
    '2,4: Thiếu “Chủ thể”.',
    '3,3: “2 sao” không phải hạng sao được công nhận.',
    '3,4: Thiếu “Chủ thể”.',
    '4,2: Thiếu “Huyện”.',
    '4,3: “6 sao” không phải hạng sao được công nhận.',
    '4,4: Thiếu “Chủ thể”.',
  ]);
});

test('cột có câu trả lời định sẵn cho chọn; câu trả lời nằm ở một trang tính riêng', async () => {
  const { sheets } = await givenBack();
  const [list, answers] = sheets;
  expect(list?.dataValidations?.map(({ range, formula1 }) => `${range} ${formula1}`)).toEqual([
    "C3:C5 'Câu trả lời'!$A$1:$A$3",
    "D3:D5 'Câu trả lời'!$D$1:$D$3",
  ]);
  expect(answers?.rows.slice(0, 3).map((row) => [row[0], row[3]])).toEqual([
    ['Hình Vẽ', '3'],
    ['Thử Nghiệm', '4'],
    ['Ví Dụ', '5'],
  ]);
});

test('danh sách trả lại, sửa xong, nhập lại được như tệp đầu', async () => {
  const { list, plan } = await read(LIST);
  const again = await sheetTables('tra-lai.xlsx', await handedBack(list, plan.rows, entries, 'vi'));
  const { rows } = importedList(again, entries);
  expect(rows.map(({ cells }) => cells.get('name.vi')?.text)).toEqual([
    'Bánh nếp',
    'Bánh tẻ',
    'Bánh rán',
  ]);
});

test('báo cáo đếm nguyên nhân trước, nguyên nhân của nhiều dòng nhất đứng đầu', async () => {
  const { plan } = await read(LIST);
  expect(rowsReport(plan.rows, 'vi').split('\n\n')[0]).toMatchInlineSnapshot(`
    "Vì sao có dòng bị từ chối:
      3 dòng: Thiếu “Chủ thể”. (dòng 3, 4, 5)
      2 dòng: cột D, như ô D4: “2 sao” không phải hạng sao được công nhận. (dòng 4, 5)
      1 dòng: Không có huyện nào tên “Ví Dụu”. (dòng 3)
      1 dòng: Thiếu “Huyện”. (dòng 5)"
  `);
});

test('điều chung cho nhiều dòng được nói một lần, không nhắc lại ở từng dòng', async () => {
  const rows = ['nếp', 'tẻ', 'rán'].map((name) => `Bánh ${name},HTX Dẻo,Ví Dụ,I.3.b,3 sao`);
  const { plan } = await read(`Tên sản phẩm,Chủ thể,Huyện,Nhóm,Hạng sao\n${rows.join('\n')}\n`);
  const report = rowsReport(plan.rows, 'vi');
  expect(report).toContain('  3 dòng: Tên tiếng Anh để như tên tiếng Việt. (dòng 2, 3, 4)');
  expect(report.split('Tên tiếng Anh để như tên tiếng Việt.')).toHaveLength(2);
});

test('phân nhóm không nói rõ: dòng vẫn vào, ghi ngành của bảng, và báo cáo nói vậy', async () => {
  const { plan } = await read(
    'Tên sản phẩm,Chủ thể,Huyện,Nhóm,Hạng sao\nQuà Tết,HTX Dẻo,Ví Dụ,Thực phẩm,3 sao\nBộ vui,HTX Dẻo,Ví Dụ,,3 sao\n',
  );
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(plan.files.get('products/qua-tet/index.md')).toContain('category: I\n');
  expect(plan.files.get('products/bo-vui/index.md')).toContain('category: unknown\n');
  expect(plan.rows[0]?.notes.map(({ vi }) => vi)).toContain(
    'Chưa rõ phân nhóm; ghi tạm I (Sản phẩm thực phẩm), người biên tập sẽ được nhắc chọn.',
  );
});
