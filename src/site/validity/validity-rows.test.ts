import { expect, test } from 'vitest';
import { catalogOf, certified, day, producer, product } from '../../catalog/catalog.sample.ts';
import type { Certification } from '../../catalog/certification/certification.ts';
import { requestText } from './request-text.ts';
import { sheetOf } from './table-export.ts';
import { rowPlaces } from './row-places.ts';
import { EVERYTHING, shownRows, tableAddress, tableStateOf } from './table-state.ts';
import { endOfRow, statusOn, validityRows, type ValidityRow } from './validity-rows.ts';

const DAY = '2026-08-15';

const rowsOf = (certifications: Record<string, Certification[]>, lang: 'vi' | 'en' = 'vi') =>
  validityRows(
    catalogOf(DAY, {
      producers: [producer('htx', { name: { vi: 'HTX Mẫu', en: 'Mẫu Cooperative' } })],
      products: Object.entries(certifications).map(([slug, known]) =>
        product(slug, { certifications: known, producer: slug === 'che' ? 'htx' : null }),
      ),
    }),
    lang,
  );
const rowOf = (...known: Certification[]): ValidityRow => {
  const [row] = rowsOf({ che: known });
  if (!row) throw new Error('no row');
  return row;
};
const revoked = { on: day('2026-02-01'), reason: { vi: 'Sai phạm' }, sources: [] };

test.each([
  ['2023-11-15', '15/11/2026'],
  ['2021-01', 'tháng 1/2024'],
  ['2023', '2026'],
])('giấy chứng nhận %s hết hạn %s, nói đúng như đã biết', (decided, end) => {
  // What surely ended is told by its exact end as well.
  expect(endOfRow(rowOf(certified(decided)))).toBe(end);
});

test('khoảng ngày hết hạn nói cả hai đầu, đầu sau chỉ ở bảng rộng', () => {
  const lapse = { statement: { vi: 'Đã thôi' }, sources: [], knownFrom: day('2025-03-04') };
  const dated = { ...lapse, isDated: true };
  const undated = { ...lapse, isDated: false };
  const between = { earliest: day('2022-08-21'), latest: day('2024-05-27') };
  expect(rowOf(certified(null, { decidedBetween: between }))).toMatchObject({
    end: 'từ 21/8/2025',
    until: 'đến 27/5/2027',
  });
  expect(endOfRow(rowOf(certified('2024', { lapse: dated })))).toBe('chậm nhất 4/3/2025');
  expect(endOfRow(rowOf(certified('2024', { lapse: undated })))).toBe('không rõ ngày');
  expect(endOfRow(rowOf(certified('2025-01-01', { revoked })))).toBe('thu hồi 1/2/2026');
  const open = { earliest: day('2019-08-21'), latest: null };
  expect(endOfRow(rowOf(certified(null, { decidedBetween: open })))).toBe(
    'từ 21/8/2022 không rõ đến khi nào',
  );
});

test('tình trạng là của ngày người đọc mở trang, cái đã thu hồi thì mãi là thu hồi', () => {
  const row = rowOf(certified('2024-01-10'));
  expect(
    ['2026-07-13', '2026-07-14', '2027-01-10', '2027-01-11'].map((on) => statusOn(row, day(on))),
  ).toEqual(['valid', 'expiring', 'expiring', 'expired']);
  expect(statusOn(rowOf(certified('2025-01-01', { revoked })), day('2030-01-01'))).toBe('revoked');
});

const LIST = {
  che: [certified('2024-06-01', { stars: 4 })],
  'mat-ong': [certified('2023-11-15')],
  bun: [certified('2019')],
  khong: [certified(null, { stars: null })],
};
const shown = (state: Partial<typeof EVERYTHING>, on = DAY) =>
  shownRows(rowsOf(LIST), { ...EVERYTHING, ...state }, day(on)).map(({ slug }) => slug);

test('danh sách bắt đầu từ giấy sắp hết hạn, và xếp lại theo ngày đọc', () => {
  expect(shown({})).toEqual(['mat-ong', 'che', 'khong', 'bun']);
  expect(shown({}, '2026-12-10')).toEqual(['che', 'khong', 'mat-ong', 'bun']);
});

test('lọc theo tên hay người làm không cần dấu, theo sao, theo tình trạng', () => {
  expect(shown({ query: 'htx mau' })).toEqual(['che']);
  expect(shown({ query: 'MAT' })).toEqual(['mat-ong']);
  expect(shown({ stars: '4' })).toEqual(['che']);
  expect(shown({ stars: 'unknown' })).toEqual(['khong']);
  // “Còn hiệu lực” holds what expires soon, as in every count.
  expect(shown({ status: 'valid' })).toEqual(['mat-ong', 'che']);
  expect(shown({ status: 'expiring' })).toEqual(['mat-ong']);
  expect(shown({ place: 'unknown' })).toHaveLength(4);
});

test('xếp theo ngày hết hạn, theo sao, theo người làm; cái chưa rõ luôn đứng sau', () => {
  expect(shown({ sort: 'end' })).toEqual(['bun', 'khong', 'mat-ong', 'che']);
  expect(shown({ sort: '-end' })).toEqual(['che', 'mat-ong', 'khong', 'bun']);
  expect(shown({ sort: 'stars' })[0]).toBe('che');
  expect(shown({ sort: '-stars' }).at(-1)).toBe('khong');
  expect(shown({ sort: 'maker' })[0]).toBe('che');
  expect(shown({ sort: '-maker' })[0]).toBe('che');
});

test('địa chỉ giữ những gì đang lọc, đọc được cả tên tham số tiếng Anh', () => {
  const state = {
    query: 'mật ong',
    place: 'vi-du',
    stars: '3',
    status: 'valid',
    sort: '-end',
  } as const;
  expect(tableStateOf(new URLSearchParams(tableAddress(state, 'vi')))).toEqual(state);
  expect(tableStateOf(new URLSearchParams(tableAddress(state, 'en')))).toEqual(state);
  expect(tableAddress(EVERYTHING, 'vi')).toBe('');
  const odd = tableStateOf(new URLSearchParams('?hieu-luc=<b>&xep=toString'));
  expect(odd).toEqual(EVERYTHING);
});

test('bảng tải về có đúng những dòng đang hiện, tình trạng theo ngày đọc', () => {
  const around = {
    lang: 'vi',
    day: day('2026-12-10'),
    districts: new Map<string, string>(),
    origin: 'https://example.org',
  } as const;
  const [headings, row] = sheetOf(rowsOf({ 'mat-ong': LIST['mat-ong'] }), around);
  expect(headings).toEqual([
    'Sản phẩm',
    'Người làm',
    'Huyện',
    'Công nhận',
    'Tình trạng',
    'Hết hạn',
    'Hồ sơ đánh giá lại',
    'Địa chỉ trang',
  ]);
  expect(row).toEqual([
    'mat-ong',
    '',
    '',
    '3 sao ngày 15/11/2023',
    'Đã quá hạn',
    '15/11/2026',
    '',
    'https://example.org/san-pham/mat-ong/',
  ]);
});

test('lời nhắn gửi người làm là một dòng, nói đúng điều đã biết vào ngày gửi', () => {
  const row = rowOf(certified('2023-11-15', { stars: 4 }));
  const page = 'https://example.org/san-pham/che/';
  expect(requestText(row, day('2026-06-01'), page)).toMatchInlineSnapshot(
    `"Kính gửi HTX Mẫu: giấy chứng nhận OCOP của “che” (4 sao ngày 15/11/2023) có giá trị đến hết ngày 15/11/2026. Nếu đã có quyết định công nhận lại, xin gửi số, ngày ký và ảnh chụp quyết định để danh mục cập nhật. Hồ sơ đánh giá lại nộp từ 19/5/2026 đến 18/7/2026. Trang sản phẩm: https://example.org/san-pham/che/"`,
  );
  expect(requestText(row, day('2026-12-01'), page)).toContain('đã hết hạn ngày 15/11/2026.');
  expect(requestText(rowOf(certified('2023')), day('2026-06-01'), page)).toContain(
    'chưa rõ giấy chứng nhận OCOP của “che” (3 sao năm 2023) còn hiệu lực hay không.',
  );
  expect(requestText(row, day('2026-06-01'), page)).not.toContain('\n');
});

test('sản phẩm chỉ biết xã hiện nay, mà xã ấy của hai huyện cũ, có tên xã ở cột huyện', () => {
  const part = (slug: string) => ({
    slug,
    kind: 'district' as const,
    name: { vi: slug, en: slug },
    tile: null,
    communes: [
      { slug: 'x', kind: 'commune', name: 'X', now: { kind: 'commune', name: 'Gộp' } } as const,
    ],
  });
  const catalog = catalogOf(DAY, {
    districts: [part('nam'), part('bac')],
    products: [product('che', { communeNow: 'xa-gop' })],
  });
  expect(validityRows(catalog, 'vi')[0]?.district).toBe('xa-gop');
  expect(rowPlaces(catalog, 'vi').get('xa-gop')).toBe('Xã Gộp');
});
