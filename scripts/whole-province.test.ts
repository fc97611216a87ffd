import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../src/catalog/catalog.sample.ts';
import { readContent } from '../src/entries/check.ts';
import { csvOf } from '../src/text/csv/csv.ts';
import { readAs } from '../src/text/legacy-encoding.ts';
import { run as adopt } from './adopt.ts';
import { run as check } from './check.ts';
import { runIn } from './command.sample.ts';
import { run as importList } from './import.ts';

/** What the six registers of the made-up province hold: ten records each. */
const GOODS = [
  ['Mật ong', '4 sao'],
  ['Miến dong', '3 sao'],
  ['Chè xanh', '3 sao'],
  ['Gạo nếp', '4 sao'],
  ['Rượu ngô', '3 sao'],
  ['Bánh gạo', '3 sao'],
  ['Thịt trâu gác bếp', '3 sao'],
  ['Cà phê bột', '3 sao'],
  ['Khăn dệt', '4 sao'],
  ['Quà tặng', '3 sao'],
] as const;
const COMMUNES = [
  ['Huyện', 'Xã', 'Xã hiện nay'],
  ['huyện Bịa', 'xã Kẻ Ngang', 'xã Bịa'],
  ['huyện Bịa', 'xã Trang Trắng', 'xã Bịa'],
  ['huyện Bịa', 'thị trấn Bút Chì', 'xã Nháp'],
  ['huyện Vẽ', 'xã Nét Cong', 'xã Vẽ'],
  ['huyện Vẽ', 'xã Nét Thẳng', 'xã Vẽ'],
  ['huyện Vẽ', 'xã Khung Hình', 'xã Nháp'],
];

type Row = readonly string[];
type Files = Readonly<Record<string, Uint8Array | string>>;

const goods = (place: string, more: (name: string, stars: string, index: number) => Row): Row[] =>
  GOODS.map(([kind, stars], index) => more(`${kind} ${place}`, stars, index));
const sheet = (rows: readonly Row[]) => ({ name: 'Danh sách', rows: rows.map((row) => [...row]) });

/** The text in TCVN3, as fonts of before Unicode show it. */
function inTcvn3(text: string): string {
  const letters = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index));
  const known = new Map(letters.map((letter) => [readAs('TCVN3', letter), letter]));
  return [...text].map((letter) => known.get(letter) ?? letter).join('');
}

/** The lists as offices lay them out: three with only today's communes, one in TCVN3, one .ods, one with maker and address in one column, one price list. */
async function lists(): Promise<Files> {
  const old = [
    ['Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Điện thoại', 'Hạng sao'],
    ...goods('Kẻ Ngang', (name, stars, index) => [
      name,
      `HTX Bút Mực ${index + 1}`,
      'xã Kẻ Ngang, huyện Bịa',
      index === 3 ? '0123456' : '0912 345 678',
      stars,
    ]),
  ];
  const [headings = [], ...rows] = old.map((row) => row.map(inTcvn3));
  const font = { font: { name: '.VnTime' } };
  const legacy = {
    ...sheet([headings, ...rows]),
    cells: new Map(
      [headings, ...rows].flatMap((row, line) =>
        row.map((value, column) => [`${line},${column}`, { value, style: font }] as const),
      ),
    ),
  };
  return {
    '1-xa-moi.csv': csvOf([
      ['PHỤ LỤC: DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN'],
      ['STT', 'Tên sản phẩm', 'Tên chủ thể', 'Xã, phường', 'Xếp hạng'],
      ...goods('Trang Trắng', (name, stars, index) => [
        `${index + 1}`,
        name,
        `Hợp tác xã Giấy Trắng ${index + 1}`,
        'xã Bịa',
        index === 1 ? '2 sao' : stars,
      ]),
    ]),
    '2-xa-moi.xlsx': await writeXlsx({
      sheets: [
        sheet([
          ['Tên sản phẩm', 'Chủ thể', 'Xã mới', 'Đạt sao', 'Nhóm ngành hàng'],
          ...goods('Nét Cong', (name, stars, index) => [
            name,
            `Hộ Nguyễn Văn Mẫu ${index + 1}`,
            index === 5 ? 'xã Không Có' : 'xã Vẽ',
            stars,
            index === 2 ? 'Thực phẩm' : '',
          ]),
        ]),
      ],
    }),
    '3-xa-moi-cham-phay.csv': [
      ['Tên sản phẩm', 'Tên tổ chức, cá nhân', 'Xã sau sáp nhập', 'Hạng OCOP'],
      ...goods('Khung Hình', (name, stars, index) => [
        name,
        `Công ty TNHH Khung ${index + 1}`,
        'xã Nháp',
        stars,
      ]),
    ]
      .map((row) => row.join(';'))
      .join('\n'),
    '4-tcvn3.xlsx': await writeXlsx({ sheets: [legacy] }),
    '5-bang.ods': await writeOds({
      sheets: [
        sheet([
          ['Tên sản phẩm', 'Chủ thể', 'Huyện/TP', 'Xã', 'Sao', 'Ghi chú'],
          ...goods('Bút Chì', (name, stars, index) => [
            name,
            `Cơ sở Nét Chì ${index + 1}`,
            'huyện Bịa',
            'thị trấn Bút Chì',
            stars,
            index === 8 ? 'Thu hồi giấy chứng nhận' : '',
          ]),
        ]),
      ],
    }),
    '6-chu-the-dia-chi.csv': csvOf([
      ['TT', 'Tên sản phẩm', 'Tên chủ thể, địa chỉ', 'Kết quả xếp hạng'],
      ...goods('Nét Thẳng', (name, stars, index) => [
        `${index + 1}`,
        name,
        `HTX Thước Kẻ ${index + 1}, xã Nét Thẳng, huyện Vẽ`,
        stars,
      ]),
    ]),
    '7-bang-gia.csv': csvOf([
      ['Tên sản phẩm', 'Quy cách', 'Giá bán'],
      ...goods('Nét Thẳng', (name) => [name, 'túi 500 g', '95.000']),
    ]),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'province-'));
const told: Record<string, string> = {};
beforeAll(async () => {
  cpSync('src/e2e/fixture/content', join(folder, 'content'), { recursive: true });
  for (const file of ['README.md', 'LICENSE']) writeFileSync(join(folder, 'content', file), '-\n');
  writeFileSync(join(folder, 'xa.csv'), csvOf(COMMUNES));
  await runIn(folder, adopt, ['--province', 'tỉnh Bịa', '--communes', 'xa.csv', '--yes']);
  const files = await lists();
  for (const [index, [name, content]] of Object.entries(files).entries()) {
    writeFileSync(join(folder, name), content);
    const decision = ['--decision', `${index + 1}/QĐ-UBND`, '--date', `1${index}/11/2026`];
    const flags = [...decision, '--issuer', 'UBND tỉnh Bịa', '--skip-invalid'];
    const { stdout, stderr } = await runIn(folder, importList, [name, ...flags]);
    told[name] = /^\d+ mới,.*$/mu.exec(stdout)?.[0] ?? stderr.split('\n')[0] ?? '';
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('bảy danh sách của một tỉnh bịa: từng danh sách được gì', () => {
  expect(told).toMatchInlineSnapshot(`
    {
      "1-xa-moi.csv": "9 mới, 0 sửa, 0 như cũ, 1 từ chối.",
      "2-xa-moi.xlsx": "9 mới, 0 sửa, 0 như cũ, 1 từ chối.",
      "3-xa-moi-cham-phay.csv": "10 mới, 0 sửa, 0 như cũ, 0 từ chối.",
      "4-tcvn3.xlsx": "9 mới, 0 sửa, 0 như cũ, 1 từ chối.",
      "5-bang.ods": "9 mới, 0 sửa, 0 như cũ, 1 từ chối.",
      "6-chu-the-dia-chi.csv": "10 mới, 0 sửa, 0 như cũ, 0 từ chối.",
      "7-bang-gia.csv": "Nhận ra tiêu đề “Tên sản phẩm”; chưa nhận ra “Quy cách”, “Giá bán”. Cần “Tên sản phẩm” và thêm ít nhất một cột.",
    }
  `);
});

test('60 bản ghi: bao nhiêu đúng, bao nhiêu còn nháp, bao nhiêu bị từ chối', async () => {
  const { entries } = await readContent(join(folder, 'content'), day('2026-11-23'), folder);
  const products = [...entries.products.values()].map(({ complete }) => complete);
  const drafts = products.filter((product) => product?.category === null);
  expect({
    right: products.length - drafts.length,
    draft: drafts.length,
    rejected: 60 - products.length,
  }).toEqual({ right: 50, draft: 6, rejected: 4 });
  const { status, stdout } = await runIn(folder, check);
  expect([status, stdout.split('\n').at(-2)]).toMatchInlineSnapshot(`
    [
      0,
      "56 sản phẩm, 56 chủ thể, 6 nguồn: không có lỗi, 120 nhắc.",
    ]
  `);
});
