import { expect, test } from 'vitest';
import { certified, day, product } from '../catalog/catalog.sample.ts';
import { sampleCatalog, TEA } from './open-data.sample.ts';
import { productsCsv } from './products-csv.ts';
import { describedFields } from './products-schema.ts';

const csvOn = (on: string, products = [TEA]) =>
  productsCsv(sampleCatalog(on, products), { url: new URL('https://ocop.example') });

/** The cells of a table that quotes none or doubles its quotes (RFC 4180). */
function rowsOf(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const recordsOf = (csv: string) => {
  const [header = [], ...rows] = rowsOf(csv);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
};

test('A product is one row, whose cells can be read without the description', () => {
  expect(recordsOf(csvOn('2025-01-01'))).toMatchInlineSnapshot(`
    [
      {
        "aliases_en": "tea",
        "aliases_vi": "Trà Mẫu",
        "category_code": "I.5.a",
        "category_is_ours": "true",
        "category_name_en": "Tea",
        "category_name_vi": "Chè tươi",
        "certifications": "3 sao, năm 2019, hết hạn trong năm 2022, theo nguồn: Không làm hồ sơ lại | 4 sao, ngày 15/11/2023, số 1/QĐ-UBND, UBND tỉnh Mẫu, hết hạn ngày 15/11/2026",
        "commune_now_code": "03133",
        "commune_now_kind": "commune",
        "commune_now_name": "Na Mẫu",
        "commune_then_code": "03130",
        "commune_then_kind": "commune",
        "commune_then_name": "Pú Mẫu",
        "district_code": "094",
        "district_kind": "district",
        "district_name_en": "Suoi Mau",
        "district_name_vi": "Suối Mẫu",
        "district_slug": "suoi-mau",
        "gtin": "0012345678905",
        "inferred": "commune",
        "last_recognition_code": "",
        "last_recognition_decided": "2023-11-15",
        "last_recognition_ends_earliest": "2026-11-15",
        "last_recognition_ends_latest": "2026-11-15",
        "last_recognition_issuer": "UBND tỉnh Mẫu",
        "last_recognition_number": "1/QĐ-UBND",
        "name_en": "Sample tea",
        "name_vi": "Chè Mẫu",
        "page_en": "https://ocop.example/en/products/che-mau/",
        "page_vi": "https://ocop.example/san-pham/che-mau/",
        "prices": "200.000 đồng/kg (2024)",
        "producer_name_en": "Sample Cooperative",
        "producer_name_vi": "HTX Mẫu",
        "producer_slug": "htx-mau",
        "season": "3",
        "slug": "che-mau",
        "stars": "4",
        "stars_shown": "4",
        "status": "valid",
        "status_on": "2025-01-01",
      },
    ]
  `);
});

test('The header is the described one, and every row is as long', () => {
  const [header, ...rows] = rowsOf(csvOn('2025-01-01', [TEA, product('banh')]));
  expect(header).toEqual(describedFields().flatMap(({ column }) => column ?? []));
  expect(rows.map((row) => row.length)).toEqual([header?.length, header?.length]);
});

test('Excel reads it as UTF-8, and every line ends as RFC 4180 asks', () => {
  const csv = csvOn('2025-01-01');
  expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('The end of a certificate is told as exactly as it is known, and a revocation with it', () => {
  const revoked = { on: day('2024-06-30'), reason: { vi: 'Sai phạm' }, sources: [] };
  const known = product('banh', {
    certifications: [certified(null), certified('2021-02'), certified('2024-01-02', { revoked })],
  });
  const [record] = recordsOf(csvOn('2025-01-01', [known]));
  expect(record?.certifications?.split(' | ')).toMatchInlineSnapshot(`
    [
      "3 sao, không rõ năm, hết hạn từ 21/8/2022 đến 1/5/2027",
      "3 sao, tháng 2/2021, hết hạn từ 1/2/2024 đến 28/2/2024",
      "3 sao, ngày 2/1/2024, hết hạn ngày 2/1/2027, bị thu hồi ngày 30/6/2024",
    ]
  `);
});

test('A product past its term says so and shows no stars', () => {
  const [record] = recordsOf(csvOn('2026-11-16'));
  expect(record).toMatchObject({ status: 'expired', stars: '4', stars_shown: '' });
  expect(csvOn('2026-11-16')).not.toMatch(/[★⭐]/u);
});

test('A product without a producer, district or barcode leaves their cells empty', () => {
  const [record] = recordsOf(csvOn('2025-01-01', [product('banh')]));
  expect(record).toMatchObject({
    producer_slug: '',
    producer_name_vi: '',
    district_slug: '',
    commune_now_name: '',
    gtin: '',
    aliases_vi: '',
    prices: '',
  });
});

test('A name that begins like a formula comes out as a text', () => {
  const name = { vi: '=HYPERLINK("https://x.example","Bấm")', en: '@x' };
  const [record] = recordsOf(csvOn('2025-01-01', [product('x', { name })]));
  expect(record).toMatchObject({ name_vi: `'${name.vi}`, name_en: `'@x` });
});
