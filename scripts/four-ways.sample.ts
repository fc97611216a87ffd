import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { FACTS } from '../src/authoring/testing/four-ways.sample.ts';
import { elementsIn, filledIn } from '../src/authoring/testing/form-body.sample.ts';
import { COLUMNS, type ColumnKey } from '../src/authoring/spreadsheet/workbook/columns.ts';
import { exportedXlsx } from '../src/authoring/spreadsheet/workbook/workbook.ts';

const { source, producer, product } = FACTS;

/** The flags of the wizard, as a person types the answers. */
export const WIZARD = {
  source: [
    'source',
    '--kind',
    'quyết định',
    '--title',
    source.title,
    '--published',
    '15/11/2023',
    '--url',
    source.url,
    '--number',
    source.number,
    '--issuer',
    source.issuer,
  ],
  producer: [
    'producer',
    '--name',
    producer.name.vi,
    '--name-en',
    producer.name.en,
    '--kind',
    'Hợp tác xã',
    '--district',
    'thị xã Ví Dụ',
    '--commune',
    'xã Trang Trắng',
    '--address',
    producer.address,
    '--phone',
    producer.phone,
    '--sources',
    '12/QĐ-UBND, bao-mau-2024',
  ],
  product: [
    'product',
    '--name',
    product.name.vi,
    '--name-en',
    product.name.en,
    '--producer',
    'hợp tác xã Đồi Nắng',
    '--district',
    'Ví Dụ',
    '--commune',
    'Trang Trắng',
    '--category',
    'I.3.b',
    '--drawing',
    'bánh',
    '--summary',
    product.summary.vi,
    '--summary-en',
    product.summary.en,
    '--stars',
    '4 sao',
    '--decided',
    '15/11/2023',
    '--number',
    source.number,
    '--issuer',
    source.issuer,
    '--sources',
    '12/QĐ-UBND, bao-mau-2024',
    '--gtin',
    product.gtin,
  ],
};

/** What lists have no column for, as flags. */
export const MORE_FLAGS = [
  '--aliases',
  'Bánh tráng gạo; Bánh đa gạo',
  '--aliases-en',
  'rice cracker',
  '--season',
  '10, 11',
];

/** What the form of a product does not ask of its decision, its producer and itself, as flags. */
export const BESIDES_FORM = {
  source: ['source', '--kind', 'quyết định', '--title', source.title, '--url', source.url],
  producer: [
    'producer',
    '--name-en',
    producer.name.en,
    '--kind',
    'Hợp tác xã',
    '--address',
    producer.address,
    '--phone',
    producer.phone,
  ],
  product: ['product', '--gtin', product.gtin],
};

/** What no list says of a decision; the flags of `npm run import` do. */
export const DECISION = ['--decision', source.number, '--title', source.title, '--url', source.url];

/** The row of a list as `npm run export` lays it out; what can be deduced (codes, number of the row) is left empty. */
const ROW: Partial<Record<ColumnKey, string>> = {
  'name.vi': product.name.vi,
  'name.en': product.name.en,
  producer: producer.name.vi,
  producerEn: producer.name.en,
  district: 'Thị xã Ví Dụ',
  commune: 'Xã Trang Trắng',
  address: producer.address,
  phone: producer.phone,
  category: 'I.3.b Chế biến từ gạo, ngũ cốc',
  'certifications.stars': '4',
  'certifications.decided': '2023-11-15',
  'certifications.number': source.number,
  'certifications.issuer': source.issuer,
  'certifications.sources': 'bao-mau-2024',
  drawing: 'bánh',
  'summary.vi': product.summary.vi,
  'summary.en': product.summary.en,
  gtin: product.gtin,
};

/** The list as a workbook with the columns of `npm run export`. */
export function exportLayout(): Promise<Uint8Array> {
  const headings = COLUMNS.map(({ label }) => label.vi);
  return exportedXlsx([headings, COLUMNS.map(({ key }) => ROW[key] ?? '')], 'Sản phẩm');
}

/** The same as the annex of the decision: titles, headings in two lines, merged cells, a section, numbers as numbers. */
export function annexLayout(): Promise<Uint8Array> {
  const titles = [
    'PHỤ LỤC',
    'DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN NĂM 2023',
    `(Kèm theo Quyết định số ${source.number} ngày 15/11/2023 của ${source.issuer})`,
  ];
  const columns = [
    ['STT', null, 1],
    ['Tên sản phẩm', 'Tên sản phẩm', product.name.vi],
    [null, 'Tên tiếng Anh', product.name.en],
    ['Chủ thể', 'Tên chủ thể', producer.name.vi],
    [null, 'Tên chủ thể (tiếng Anh)', producer.name.en],
    [null, 'Địa chỉ', producer.address],
    [null, 'Số điện thoại', Number(producer.phone)],
    ['Huyện, thị xã, thành phố', null, 'thị xã Ví Dụ'],
    ['Phân nhóm', null, 'I.3.b'],
    ['Hình vẽ', null, 'bánh'],
    ['Giới thiệu', null, product.summary.vi],
    ['Giới thiệu (tiếng Anh)', null, product.summary.en],
    ['Mã số mã vạch', null, Number(product.gtin)],
    ['Kết quả xếp hạng', null, '★★★★'],
  ] as const;
  const last = columns.length - 1;
  const [top, below, row] = [0, 1, 2].map((at) => columns.map((column) => column[at] ?? null));
  const wide = (at: number) => ({ startRow: at, startCol: 0, endRow: at, endCol: last });
  const group = (from: number, to: number) => ({
    startRow: 3,
    startCol: from,
    endRow: 3,
    endCol: to,
  });
  const tall = columns.flatMap(([, second], at) =>
    second === null ? [{ startRow: 3, startCol: at, endRow: 4, endCol: at }] : [],
  );
  return writeXlsx({
    sheets: [
      {
        name: 'Phụ lục',
        rows: [
          ...titles.map((title) => [title]),
          top ?? [],
          below ?? [],
          ['I. Nhóm thực phẩm'],
          row ?? [],
        ],
        merges: [...[0, 1, 2, 5].map(wide), group(1, 2), group(3, 6), ...tall],
      },
    ],
  });
}

/** What `npm run import` is told of the decision whose annex the list is. */
export const ANNEX_OF = [
  ...DECISION,
  '--date',
  '15/11/2023',
  '--issuer',
  source.issuer,
  '--source',
  'bao-mau-2024',
];

/** The body of an issue as GitHub makes it of our form. */
export function formBody(): string {
  const form = join(import.meta.dirname, '../.github/ISSUE_TEMPLATE/de-xuat-san-pham.yml');
  return filledIn(elementsIn(readFileSync(form, 'utf8')), {
    'Tên sản phẩm': product.name.vi,
    'Tên sản phẩm (tiếng Anh)': product.name.en,
    'Chủ thể': producer.name.vi,
    Huyện: 'thị xã Ví Dụ',
    Xã: 'xã Trang Trắng',
    'Phân nhóm': 'I.3.b Thực phẩm chế biến: Chế biến từ gạo, ngũ cốc',
    'Hình vẽ': 'bánh',
    'Giới thiệu': product.summary.vi,
    'Giới thiệu (tiếng Anh)': product.summary.en,
    'Hạng sao': '4 sao',
    'Ngày quyết định': '15/11/2023',
    'Số quyết định': source.number,
    'Cơ quan ban hành': source.issuer,
    'Nguồn của lần công nhận': `${source.number}\nhttps://example.com/bao-mau/dac-san/`,
  });
}
