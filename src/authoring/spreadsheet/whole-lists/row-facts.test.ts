import { expect, test } from 'vitest';
import { importedList } from '../imported-list.ts';
import { entriesIn, planFor, PROVINCE, told } from '../../testing/sheet-import.sample.ts';

const HOME = 'Xã Trang Trắng, thị xã Ví Dụ';
const GIVEN = { number: '99/QĐ-UBND', date: '2026-11-10', issuer: 'UBND tỉnh Mẫu' };
const RICE = { 'Tên sản phẩm': 'Bánh rán', 'Chủ thể': 'HTX Một', 'Địa chỉ': HOME, Nhóm: 'I.3.b' };

/** What is planned for one row, its cells by their heading. */
function planOf(cells: Readonly<Record<string, string>>, given: Partial<typeof GIVEN> = GIVEN) {
  const whole = { ...RICE, 'Xếp hạng': '3 sao', ...cells };
  return planFor([Object.keys(whole), Object.values(whole)], undefined, given);
}

const faultsOf = (...args: Parameters<typeof planOf>) =>
  planOf(...args).rows.flatMap(({ faults }) =>
    faults.map(({ cell, message }) => `${cell}: ${message.vi}`),
  );

const BREAD = 'products/banh-ran/index.md';

test('ngày trong bảng trái với ngày của quyết định đã cho thì dòng bị từ chối', () => {
  expect(faultsOf({ 'Ngày QĐ': '15/11/2023' })).toEqual([
    'F2: Một quyết định mà có nhiều ngày: “2023-11-15”, “2026-11-10”.',
  ]);
  expect(faultsOf({ 'Số QĐ': 'QĐ 9/QĐ-UBND ngày 5/3/2025', 'Ngày QĐ': '6/3/2025' })).toEqual([
    'G2: Một quyết định mà có nhiều ngày: “2025-03-06”, “2025-03-05”.',
  ]);
});

test('dòng thuộc quyết định khác giữ số và ngày của nó; ngày kém chính xác hơn không trái', () => {
  const other = planOf({ 'Số, ngày QĐ': 'QĐ số 25/QĐ-UBND ngày 15/11/2023' });
  expect(other.files.get(BREAD)).toContain('decided: 2023-11-15\n    number: 25/QĐ-UBND\n');
  expect(planOf({ 'Ngày QĐ': '2026' }).files.get(BREAD)).toContain('decided: 2026-11-10\n');
  const gap = { date: '2026-11-10' };
  const filled = planOf({ 'Ngày QĐ': '15/11/2023', Nguồn: 'bao-mau-2024' }, gap);
  expect(filled.files.get(BREAD)).toContain('decided: 2023-11-15\n');
});

test('“chưa rõ” ở ô được để trống không thành địa chỉ, điện thoại hay số quyết định', () => {
  const plan = planOf({
    'Địa chỉ': 'Chưa rõ',
    Huyện: 'Ví Dụ',
    'Điện thoại': 'chưa rõ',
    GTIN: 'chưa rõ',
    'Số QĐ': 'chưa rõ',
    'Cơ quan ký': 'chưa rõ',
    'Ngày QĐ': '2025',
    Nguồn: 'bao-mau-2024',
  });
  const texts = [...plan.files.values()].join('\n').replace(/^#.*$/gmu, '');
  expect(texts).not.toMatch(/chưa rõ/iu);
  expect(texts).not.toContain('99/QĐ-UBND');
});

test('chữ thêm sau số sao được đọc bỏ, và báo cáo nói vậy; “tiềm năng 5 sao” không phải sao', () => {
  const plan = planOf({ 'Xếp hạng': '4 sao (nâng hạng)' });
  expect(plan.files.get(BREAD)).toContain('stars: 4');
  expect(told(plan)).toContain('(Ô E2: chỉ đọc số sao, bỏ “(nâng hạng)”.)');
  for (const stars of ['Tiềm năng 5 sao', '4 sao (tiềm năng 5 sao)', 'Ba (04) sao', '4/5']) {
    expect(faultsOf({ 'Xếp hạng': stars })).toHaveLength(1);
  }
});

test('mã OCOP ở cột “Mã sản phẩm” ghi vào lần công nhận, không thành tên thư mục', () => {
  const plan = planOf({ 'Mã sản phẩm': '11 - 094 - 03127 - 1 - 2023' });
  expect(plan.files.get(BREAD)).toContain('code: 11-094-03127-1-2023');
  expect(faultsOf({ 'Mã sản phẩm': '12' })).toHaveLength(1);
  const other = planOf({ 'Mã số sản phẩm OCOP': '11-03127-1-2026' });
  expect(other.files.get(BREAD)).toContain('code: 11-03127-1-2026');
  expect(faultsOf({ 'Mã số sản phẩm OCOP': '11-03127' })).toHaveLength(1);
});

test('số điểm của hội đồng được giữ ở lần công nhận; chữ khác số điểm bị từ chối', () => {
  for (const points of ['87,5', '87.50 điểm', '87,5/100']) {
    expect(planOf({ 'Tổng điểm': points }).files.get(BREAD)).toContain("score: '87.5'\n");
  }
  expect(planOf({ Điểm: 'chưa rõ' }).files.get(BREAD)).not.toContain('score');
  for (const points of ['120', 'Đạt', '87-90']) expect(faultsOf({ Điểm: points })).toHaveLength(1);
});

test('tiêu đề hai dòng có cột điểm: cột sao là cột sao, cột điểm là cột điểm', () => {
  const rows = [
    ['STT', 'Tên sản phẩm', 'Chủ thể', '', 'Kết quả', ''],
    ['', '', 'Tên', 'Địa chỉ', 'Tổng điểm', 'Xếp hạng'],
    ['1', 'Bánh rán', 'HTX Một', HOME, '75', '3 sao'],
  ];
  const list = importedList([{ name: '', rows }], entriesIn(PROVINCE));
  expect(list.ignored).toEqual([]);
  const [row] = list.rows;
  const said = ['producer', 'address', 'certifications.score', 'certifications.stars'] as const;
  expect(said.map((key) => row?.cells.get(key)?.text)).toEqual(['HTX Một', HOME, '75', '3 sao']);
});

test.each([
  ['Thôn 1 xã Nét Bút huyện Hình Vẽ', 'hinh-ve', 'net-but'],
  ['Xã Trang Trắng (nay là phường Ví Dụ), thị xã Ví Dụ', 'vi-du', 'trang-trang'],
  ['Phường Ví Dụ (xã Trang Trắng cũ), tỉnh Mẫu', 'vi-du', 'trang-trang'],
  ['Thôn 2, xã Bản Nháp, huyện Hình Vẽ', 'hinh-ve', 'ban-nhap'],
])('địa chỉ “%s” nằm ở huyện %s', (address, district, commune) => {
  const text = planOf({ 'Địa chỉ': address }).files.get(BREAD) ?? '';
  expect(/^district: (.*)$/mu.exec(text)?.[1]).toBe(district);
  expect(/^commune: (.*)$/mu.exec(text)?.[1]).toBe(commune);
});

test.each([
  ['Địa chỉ', 'Tổ 5, phường Ví Dụ, tỉnh Mẫu', 'phuong-vi-du'],
  ['Địa chỉ', 'Thôn 2, xã Bản Nháp, tỉnh Mẫu', 'xa-ban-nhap'],
  ['Xã, phường', 'Bản Nháp', 'xa-ban-nhap'],
  ['Huyện', 'phường Ví Dụ', 'phuong-vi-du'],
  ['Xã hiện nay', 'Ví Dụ', 'phuong-vi-du'],
])(
  'cột %s ghi “%s”, xã từ 1/7/2025 gộp từ nhiều xã cũ: xã ấy là điều được nêu, huyện để trống',
  (column, said, commune) => {
    const plan = planOf({ 'Địa chỉ': '', [column]: said });
    const text = plan.files.get(BREAD) ?? '';
    expect(/^district: (.*)$/mu.exec(text)?.[1]).toBe('unknown');
    expect(/^communeNow: (.*)$/mu.exec(text)?.[1]).toBe(commune);
    expect(text).not.toMatch(/^commune:/mu);
  },
);

test('dưới mục mang tên một xã hiện nay, dòng không nêu nơi nào thì ở xã ấy', () => {
  const rows = [
    ['TT', 'Tên sản phẩm', 'Chủ thể', 'Xếp hạng'],
    ['I', 'Xã Bản Nháp', '', ''],
    ['1', 'Bánh rán', 'HTX Một', '3 sao'],
  ];
  const { rows: listed } = importedList([{ name: '', rows }], entriesIn(PROVINCE));
  expect(listed[0]?.section.commune).toEqual({ text: 'Xã Bản Nháp', at: 'A2' });
});

test('quyết định trước 1/7/2025 nêu xã trùng tên xã nay: đó là xã cũ', () => {
  const signed = { ...GIVEN, date: '2024-03-05' };
  const old = planOf({ 'Địa chỉ': 'xã Bản Nháp, tỉnh Mẫu' }, signed);
  const text = old.files.get(BREAD) ?? '';
  expect(/^commune: (.*)$/mu.exec(text)?.[1]).toBe('ban-nhap');
});

test('địa chỉ nói huyện khác với cột huyện thì báo cáo nói rõ', () => {
  const plan = planOf({ 'Địa chỉ': 'xã Nét Bút, huyện Hình Vẽ', Huyện: 'Ví Dụ' });
  expect(told(plan)).toContain('nói huyện khác; ghi theo cột hoặc mục huyện.');
});

test('số thứ tự và gạch đầu dòng không thành một phần của tên', () => {
  expect([...planOf({ 'Tên sản phẩm': '1. Bánh rán' }).files.keys()]).toContain(BREAD);
  expect([...planOf({ 'Tên sản phẩm': '- Bánh rán' }).files.keys()]).toContain(BREAD);
  expect([...planOf({ 'Tên sản phẩm': '7 món Tây Bắc' }).files.keys()].at(-1)).toBe(
    'products/7-mon-tay-bac/index.md',
  );
});

test('tên chủ thể kèm giám đốc hay điện thoại không thành chủ thể mới thứ hai', () => {
  expect(faultsOf({ 'Chủ thể': 'HTX Nông nghiệp Dòng Kẻ (GĐ: Nguyễn Văn A)' })[0]).toContain(
    'có thể là: “HTX Nông nghiệp Dòng Kẻ” (htx-dong-ke).',
  );
  expect(faultsOf({ 'Chủ thể': 'HTX Mới ĐT: 0912 345 678' })).toEqual([
    'B2: “HTX Mới ĐT: 0912 345 678” có số điện thoại trong tên chủ thể.',
  ]);
});

test('xã ghi vào cột huyện: báo cáo nói huyện của xã ấy, không đoán một huyện gần giống', () => {
  expect(told(planOf({ Huyện: 'Trang Trắng' }))).toContain(
    'Không có huyện nào tên “Trang Trắng”; đó là tên một xã. → Ghi huyện đến 30/6/2025: thị xã Ví Dụ.',
  );
});

test('điện thoại trong dòng không nêu chủ thể không mất lặng lẽ', () => {
  const row = { 'Chủ thể': '', 'Tên sản phẩm': 'Dứa Dòng Kẻ', 'Điện thoại': '0912 345 678' };
  expect(told(planOf(row))).toContain(
    '“0912 345 678” không được ghi vào đâu: dòng này không nêu chủ thể.',
  );
});

test('hai dòng ghi hai ngày cho cùng một quyết định: dòng sau bị từ chối; trái nguồn đã có thì nhắc', () => {
  const headings = ['Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Nhóm', 'Hạng', 'Số QĐ', 'Ngày QĐ'];
  const row = (name: string, day: string) => {
    return [name, 'HTX Nông nghiệp Dòng Kẻ', HOME, 'I.3.b', '3', '25/QĐ-UBND', day];
  };
  const rows = [
    row('Bánh rán', '15/11/2023'),
    row('Kẹo gừng', '11/2023'),
    row('Mứt dứa', '5/3/2023'),
  ];
  expect(
    planFor([headings, ...rows]).rows.map(({ faults }) => faults.map(({ message }) => message.vi)),
  ).toEqual([[], [], ['Dòng 2 ghi quyết định ấy ngày 2023-11-15, dòng này ghi 2023-03-05.']]);
});
