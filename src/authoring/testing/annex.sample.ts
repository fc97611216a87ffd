import { writeXlsx } from 'hucre/xlsx';

/** The decision to which the annex belongs. */
export const GIVEN = { number: '99/QĐ-UBND', date: '2026-11-10', issuer: 'UBND tỉnh Mẫu' };

/** The annex of a decision as an office lays it out: titles, headings in two lines, sections, merged cells. */
export const ANNEX: readonly (readonly (string | number)[])[] = [
  ['PHỤ LỤC', '', '', '', '', '', ''],
  ['DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN NĂM 2026', '', '', '', '', '', ''],
  ['(Kèm theo Quyết định số 99/QĐ-UBND ngày 10/11/2026 của UBND tỉnh Mẫu)', '', '', '', '', '', ''],
  ['STT', 'Tên sản phẩm', 'Chủ thể', '', '', 'Kết quả', 'Ghi chú'],
  ['', '', 'Tên chủ thể', 'Địa chỉ', 'Số điện thoại', 'Xếp hạng (sao)', ''],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ['I. Nhóm thực phẩm', '', '', '', '', '', ''],
  [1, 'Lạc Bản Nháp', 'Cơ sở Bản Nháp', 'Xã Bản Nháp, huyện Hình Vẽ', 987654321, '4 sao', ''],
  // Typed on a keyboard that leaves letters and marks apart, with a space behind.
  [
    2,
    'Mật ong rừng Trang Trắng '.normalize('NFD'),
    'HTX Trang Trắng',
    'Bản Mẫu, xã Trang Trắng, thị xã Ví Dụ',
    '0912 345 678',
    '★★★',
    'mới',
  ],
  [3, 'Gạo nếp Trang Trắng', '', '', '', 'Ba sao', ''],
  ['II', 'Nhóm đồ uống', '', '', '', '', ''],
  [4, 'Rượu ngô Bản Nháp', 'Cơ sở Bản Nháp', '', '', '***', ''],
  ['Tổng cộng: 4 sản phẩm', '', '', '', '', '', ''],
];

/** The same with what only a workbook can say: merged cells, one of them over two rows. */
export async function annexWorkbook(): Promise<Uint8Array> {
  const wide = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: 6 });
  const tall = (column: number) => ({ startRow: 3, startCol: column, endRow: 4, endCol: column });
  const maker = (column: number) => ({ startRow: 8, startCol: column, endRow: 9, endCol: column });
  return writeXlsx({
    sheets: [
      { name: 'Bìa', rows: [['Tờ bìa']] },
      {
        name: 'Phụ lục',
        rows: ANNEX.map((row) => row.map((value) => (value === '' ? null : value))),
        merges: [
          ...[0, 1, 2, 6, 12].map(wide),
          ...[0, 1, 6].map(tall),
          ...[2, 3, 4].map(maker),
          { startRow: 3, startCol: 2, endRow: 3, endCol: 4 },
        ],
      },
    ],
  });
}
