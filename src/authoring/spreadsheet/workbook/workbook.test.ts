import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { csvRows } from '../../../text/csv/csv-rows.ts';
import { csvOf } from '../../../text/csv/csv.ts';
import { listReport } from '../report.ts';
import { importedList } from '../imported-list.ts';
import type { SheetFault } from './sheet-fault.ts';
import { entriesIn, PROVINCE } from '../../testing/sheet-import.sample.ts';
import { sheetTables } from './workbook.ts';

test('bảng nào csvOf ghi ra thì đọc lại y nguyên', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'aạ,;"\t\r\n ') });
  const plain = cell.map((text) => `x${text}`);
  const row = fc.array(plain, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const commas = rows.map((cells) => [...cells, 'x', 'x', 'x']);
      expect(csvRows(csvOf(commas))).toEqual(commas);
    }),
  );
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const NUMBERS = { name: 'Danh sách', rows: [['a', 'b']] };

async function faultOf(file: string, bytes: Uint8Array): Promise<string> {
  return sheetTables(file, bytes).then(
    () => 'đọc được',
    (fault: SheetFault) => `${fault.why.vi} → ${fault.remedy.vi}`,
  );
}

test('ô gộp lặp lại giá trị, ngày thành năm-tháng-ngày, công thức chỉ là giá trị đã lưu, trang ẩn bỏ qua', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Ẩn', hidden: true, rows: [['bí mật']] },
      {
        name: 'Danh sách',
        rows: [
          ['Phụ lục', null, null],
          ['HTX', new Date('2023-11-15T00:00:00Z'), 3],
          [null, '0912345678', true],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
          { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
        ],
        cells: new Map([
          ['3,0', { formula: 'HYPERLINK("https://example.com","x")', formulaResult: 'x' }],
          ['3,1', { formula: 'TODAY()' }],
        ]),
      },
    ],
  });
  expect(await sheetTables('a.xlsx', bytes)).toEqual([
    {
      name: 'Danh sách',
      rows: [
        ['Phụ lục', 'Phụ lục', 'Phụ lục'],
        ['HTX', '2023-11-15', '3'],
        ['HTX', '0912345678', 'true'],
        ['x', '', ''],
      ],
      marks: new Map([['B4', { kind: 'uncomputed' }]]),
    },
  ]);
});

test('cột ẩn và dòng bị lọc không được đọc, và báo cáo nói vậy', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ['Tên sản phẩm', 'Điện thoại', 'Sao'],
          ['Bánh', '0912345678', '3'],
          ['Rượu', '0987654321', '4'],
        ],
        columns: [{}, { hidden: true }, {}, { hidden: true }],
        rowDefs: new Map([[2, { hidden: true }]]),
      },
    ],
  });
  expect(await sheetTables('a.xlsx', bytes)).toEqual([
    {
      name: 'Danh sách',
      rows: [
        ['Tên sản phẩm', '', 'Sao'],
        ['Bánh', '', '3'],
        ['', '', ''],
      ],
      hidden: { columns: [1], rows: [2] },
    },
  ]);
  const list = importedList(await sheetTables('a.xlsx', bytes), entriesIn(PROVINCE));
  expect(listReport('a.xlsx', list, { sources: [] }, 'vi').split('\n').slice(1)).toEqual([
    'Không đọc cột đang ẩn: B.',
    'Không đọc dòng đang ẩn hoặc bị lọc: 3.',
  ]);
});

test('tệp không đọc được: mỗi tệp một câu và cách sửa', async () => {
  const xlsx = await writeXlsx({ sheets: [NUMBERS] });
  const locked = await writeXlsx({
    sheets: [NUMBERS],
    encryption: { password: 'x', spinCount: 1 },
  });
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]);
  const viscii = Uint8Array.from([...utf8('Tên,Sao\r\nB'), 0xed, 0x20, 0xfe, 0x0d, 0x0a]);
  const cases: Readonly<Record<string, Uint8Array>> = {
    'cut.xlsx': xlsx.subarray(0, xlsx.length - 200),
    'text.xlsx': utf8('không phải bảng'),
    'locked.xlsx': locked,
    'old.xls': old,
    'libre.ods': await writeOds({ sheets: [NUMBERS] }),
    'named-wrongly.xlsx': old,
    'viscii.csv': viscii,
    'quote.csv': utf8('Tên,Sao\r\n"Gạo,3'),
    'empty.csv': utf8('\r\n , \r\n'),
    'list.pdf': utf8('%PDF-1.7'),
    'long.csv': utf8(`Tên,Sao\r\n${'a'.repeat(5001)},3`),
    'wide.csv': utf8(`${','.repeat(200)}x`),
    'heavy.csv': new Uint8Array(10_000_001),
  };
  const told = await Promise.all(
    Object.entries(cases).map(async ([file, bytes]) => `${file}: ${await faultOf(file, bytes)}`),
  );
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "cut.xlsx: Tệp này hỏng hoặc chưa tải xong. → Mở bằng Excel hoặc Word rồi lưu lại, hoặc xin lại tệp.
    text.xlsx: Tệp này hỏng hoặc chưa tải xong. → Mở bằng Excel hoặc Word rồi lưu lại, hoặc xin lại tệp.
    locked.xlsx: Tệp này có mật khẩu. → Mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ), rồi lưu lại.
    old.xls: Tệp này ở dạng .xls cũ. → Mở bằng Excel rồi lưu lại dạng .xlsx.
    libre.ods: đọc được
    named-wrongly.xlsx: Tệp này ở dạng .xls cũ. → Mở bằng Excel rồi lưu lại dạng .xlsx.
    viscii.csv: Tệp .csv này không phải UTF-8 (có lẽ là windows-1258 hoặc TCVN3), nên chữ Việt sẽ sai. → Trong Excel: Lưu thành → “CSV UTF-8 (phân cách bằng dấu phẩy)”, hoặc lưu thành .xlsx.
    quote.csv: Dòng 2: dấu nháy kép " mở ra mà không đóng, hoặc thừa. → Trong ô có dấu " thì viết hai lần (""), và cả ô nằm giữa hai dấu ".
    empty.csv: Tệp này không có ô nào có chữ. → Mở tệp và xem danh sách có nằm ở một trang tính đang hiện không.
    list.pdf: Tệp PDF hay ảnh không có bảng để đọc từng ô. → Xin tệp Word hoặc Excel gốc; hoặc mở PDF bằng Word, xem lại từng chữ, rồi lưu lại dạng .docx.
    long.csv: Ô A2 dài quá 5000 ký tự. → Rút gọn ô ấy.
    wide.csv: Ô GS1 nằm ngoài 5000 dòng, 100 cột đầu. → Chia danh sách thành nhiều tệp, hoặc xóa ô ấy nếu nó lạc ra ngoài.
    heavy.csv: Bảng nặng quá 10 MB. → Chỉ giữ danh sách: bỏ ảnh và các trang tính khác, rồi lưu lại."
  `);
});

test('UTF-16 và tên tệp sai đuôi vẫn đọc đúng', async () => {
  const utf16 = Buffer.from('\uFEFFTên\tSao\r\nGạo\t3', 'utf16le');
  expect((await sheetTables('a.csv', utf16))[0]?.rows).toEqual([
    ['Tên', 'Sao'],
    ['Gạo', '3'],
  ]);
  expect((await sheetTables('a.csv', utf16.swap16()))[0]?.rows[1]).toEqual(['Gạo', '3']);
  expect((await sheetTables('a.csv', await writeXlsx({ sheets: [NUMBERS] })))[0]?.name).toBe(
    'Danh sách',
  );
});

test('ô vô hiệu hóa khi xuất được hiểu lại khi nhập', async () => {
  const cells = ['=1+1', '+84', '-5', '@x', '＝1', '\t=1', "'=1", "'tis"];
  const [table] = await sheetTables('a.csv', utf8(csvOf([cells])));
  expect(table?.rows).toEqual([cells]);
});
