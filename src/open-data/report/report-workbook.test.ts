import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { certified, day } from '../../catalog/catalog.sample.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { yearReport } from '../../catalog/statistics/year-report.ts';
import { BARE, sampleCatalog, TEA } from '../open-data.sample.ts';
import { reportWorkbook } from './report-workbook.ts';

const revoked = { on: day('2026-05-01'), reason: { vi: 'Không giữ điều kiện' }, sources: [] };
const RAISED = {
  ...TEA,
  slug: 'ruou-mau',
  name: { vi: 'Rượu Mẫu', en: 'Sample spirit' },
  producer: null,
  certifications: [certified('2023-05-01'), certified('2026-04-20', { stars: 4 as const })],
};
const REVOKED = {
  ...BARE,
  slug: 'mut-mau',
  name: { vi: 'Mứt Mẫu', en: 'Sample jam' },
  certifications: [certified('2024-03-01', { revoked })],
};
const catalog = sampleCatalog('2026-11-30', [BARE, TEA, RAISED, REVOKED]);

const pageOf = ({ slug }: { readonly slug: string }) => `/san-pham/${slug}/`;

async function sheetsOf(of: Catalog, year: number) {
  const bytes = await reportWorkbook(yearReport(of, year), 'vi', pageOf);
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

/** Of a list, the rows as what stands below each heading. */
function listed(rows: readonly (readonly unknown[])[] = []) {
  const [headings = [], ...lines] = rows;
  return lines.map((line) => Object.fromEntries(headings.map((one, at) => [one, line[at]])));
}

test('bản tóm tắt đếm điều chắc chắn riêng, điều có thể riêng', async () => {
  const rows = (await sheetsOf(catalog, 2026)).get('Tóm tắt') ?? [];
  const figures = Object.fromEntries(rows.map(([label, count]) => [label, count]));
  expect(rows[0]).toEqual(['OCOP Suối Mẫu: báo cáo năm 2026', null]);
  expect(rows[1]?.[0]).toBe('Tính đến hết ngày 30/11/2026, theo dữ liệu đến 30/11/2026.');
  expect(figures).toMatchObject({
    'Số sản phẩm': 4,
    'Còn hiệu lực': 1,
    'Chưa rõ hiệu lực': 1,
    'Đã quá hạn': 1,
    'Đã bị thu hồi': 1,
    'Nâng hạng, trong năm': 1,
    'Thu hồi, trong năm': 1,
    'Hết hạn, trong năm': 1,
    'Hết hạn, có thể trong năm': 1,
  });
});

test('mỗi chiều cộng lại thành tất cả; điều chưa biết đứng cuối và được đếm', async () => {
  const rows = (await sheetsOf(catalog, 2026)).get('Số liệu') ?? [];
  const stars = rows.slice(0, 5).map(([label, count]) => [label, count]);
  expect(stars).toEqual([
    ['Hạng sao', 'Số sản phẩm'],
    ['4 sao', 2],
    ['3 sao', 1],
    ['Chưa rõ', 1],
    ['Tất cả', 4],
  ]);
  const totals = rows.filter(([label]) => label === 'Tất cả');
  expect(totals).toHaveLength(6);
  for (const total of totals) expect(total).toEqual(totals[0]);
});

test('năm đã qua tính đến hết 31/12, không biết điều đến sau', async () => {
  const rows = (await sheetsOf(catalog, 2024)).get('Từng sản phẩm');
  expect(
    listed(rows).map((row) => [
      row['Sản phẩm'],
      row['Tình trạng'],
      row['Hạng sao'],
      row['Công nhận lần đầu'],
      row['Thu hồi'],
    ]),
  ).toEqual([
    ['Bánh Mẫu', 'Còn hiệu lực', 'Chưa rõ', null, null],
    ['Chè Mẫu', 'Còn hiệu lực', '4 sao', null, null],
    ['Rượu Mẫu', 'Còn hiệu lực', '3 sao', null, null],
    ['Mứt Mẫu', 'Còn hiệu lực', '3 sao', 'có', null],
  ]);
});

test('ngày hết hạn nói bằng lời, đúng mức đã biết', async () => {
  const rows = listed((await sheetsOf(catalog, 2026)).get('Từng sản phẩm'));
  expect(rows.map((row) => row['Ngày hết hạn'])).toEqual([
    'trong năm 2026',
    'ngày 15/11/2026',
    'ngày 20/4/2029',
    'ngày 1/3/2027',
  ]);
});

test('các chiều kết hợp: mỗi cách kết hợp một dòng, cộng lại đủ', async () => {
  const rows = listed((await sheetsOf(catalog, 2026)).get('Kết hợp'));
  expect(rows.map((row) => row['Số sản phẩm']).reduce((sum, count) => sum + count, 0)).toBe(4);
  expect(rows[0]).toMatchObject({ 'Hạng sao': '4 sao', 'Nhóm sản phẩm': 'I.5.a Chè tươi' });
});

test('điều còn thiếu của từng sản phẩm, và lời nhắn cho từng người làm được nêu tên', async () => {
  const sheets = await sheetsOf(catalog, 2026);
  const gaps = listed(sheets.get('Còn thiếu'));
  expect(gaps.find((row) => row['Sản phẩm'] === 'Chè Mẫu')).toMatchObject({
    'Người làm': 'HTX Mẫu',
    'Thiếu điện thoại': 'x',
    'Thiếu ảnh': 'x',
    'Thiếu số quyết định': null,
    'Số điều thiếu': 2,
  });
  const requests = listed(sheets.get('Thư, tin nhắn'));
  expect(requests.map((row) => row['Người làm'])).toEqual(['HTX Mẫu']);
  expect(requests[0]?.['Cần hỏi']).toBe('điện thoại, ảnh');
});

test('không trang tính nào có hai cột cùng tên', async () => {
  const sheets = await sheetsOf(catalog, 2026);
  for (const name of ['Kết hợp', 'Từng sản phẩm', 'Còn thiếu', 'Thư, tin nhắn']) {
    const [headings = []] = sheets.get(name) ?? [];
    expect(new Set(headings).size).toBe(headings.length);
  }
});

test('chữ giống công thức vẫn là chữ', async () => {
  const name = { vi: '=HYPERLINK("https://example.org";"x")', en: '+1' };
  const bytes = await reportWorkbook(
    yearReport(sampleCatalog('2026-11-30', [{ ...TEA, name }]), 2026),
    'vi',
    pageOf,
  );
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const cells = sheets.flatMap(({ cells: all }) => [...(all?.values() ?? [])]);
  const found = cells.filter(({ value }) => value === name.vi);
  expect(found.length).toBeGreaterThan(1);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  for (const { style } of found) expect(style?.numFmt).toBe('@');
});

test('hai lần dựng của một ngày giống nhau từng byte', async () => {
  const make = () => reportWorkbook(yearReport(catalog, 2026), 'en', pageOf);
  expect(await make()).toEqual(await make());
});
