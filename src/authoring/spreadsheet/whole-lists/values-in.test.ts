import { expect, test } from 'vitest';
import { dateIn, decisionIn } from '../../proposal/decision.ts';
import { phoneIn } from '../row-facts.ts';
import { producerKindIn } from '../../proposal/name-forms.ts';
import { starsIn } from '../row-recognition.ts';

test.each([
  ['45245', '2023-11-15'],
  ['45245.5', '2023-11-15'],
  ['15/11/2023', '2023-11-15'],
  ['15.11.23', '2023-11-15'],
  ['5/3/2020', '2020-03-05'],
  ['15 / 11 / 2023', '2023-11-15'],
  ['ngày 15 tháng 11 năm 2023', '2023-11-15'],
  ['11/2023', '2023-11'],
  ['2023-11', '2023-11'],
  ['2023', '2023'],
  ['2023-11-15 00:00:00', '2023-11-15'],
  ['năm 2023', '2023'],
  ['2023-02-29', undefined],
  ['31/02/2023', undefined],
  ['11/15/2023', undefined],
  ['12345', undefined],
  ['hôm qua', undefined],
])('ngày viết là “%s” được hiểu là %s', (text, date) => {
  expect(dateIn(text)).toBe(date);
});

test.each<readonly [string, string | undefined]>([
  ...[
    '3',
    '03',
    '3 sao',
    '***',
    '★★★',
    '⭐⭐⭐',
    'Ba sao',
    '3*',
    'Hạng 3 sao',
    'OCOP 3 sao',
    'Ba (03) sao',
    '★★★ (3 sao)',
    '3.0',
  ].map((text) => [text, '3'] as const),
  ['bốn sao', '4'],
  ['Năm sao', '5'],
  ['2 sao', '2'],
  ['ba hoặc bốn sao', undefined],
  ['13', undefined],
  ['đạt', undefined],
])('hạng viết là “%s” được hiểu là %s', (text, stars) => {
  expect(starsIn(text)).toBe(stars);
});

test.each([
  ['HTX Trang Trắng', 'cooperative'],
  ['Hợp tác xã Dòng Kẻ', 'cooperative'],
  ['Tổ hợp tác bản Mẫu', 'cooperative-group'],
  ['Công ty TNHH Khung Hình', 'company'],
  ['Doanh nghiệp tư nhân X', 'company'],
  ['Hộ kinh doanh Nguyễn Thị A', 'household'],
  ['Cơ sở sản xuất Bản Nháp', 'household'],
  ['Hội Nông dân xã Mẫu', 'association'],
  ['Hoàng Văn B', 'unknown'],
])('loại hình đoán theo tên “%s”: %s', (name, kind) => {
  expect(producerKindIn(name)).toBe(kind);
});

test.each([
  ['25/QĐ-UBND', { number: '25/QĐ-UBND' }],
  ['QĐ số 25/QĐ-UBND ngày 15/11/2023', { number: '25/QĐ-UBND', date: '2023-11-15' }],
  ['Số: 25 /QĐ-UBND, ngày 15 tháng 11 năm 2023', { number: '25/QĐ-UBND', date: '2023-11-15' }],
  [
    'Quyết định số 25/QĐ-UBND ngày 15/11/2023 của UBND huyện Ví Dụ',
    { number: '25/QĐ-UBND', date: '2023-11-15', issuer: 'UBND huyện Ví Dụ' },
  ],
  ['25/QĐ-UBND (ngày 15/11/2023)', { number: '25/QĐ-UBND', date: '2023-11-15' }],
  ['25/QĐ - UBND của UBND tỉnh Mẫu', { number: '25/QĐ-UBND', issuer: 'UBND tỉnh Mẫu' }],
  ['25/QĐ-UBND-VX, 15/11/2023', { number: '25/QĐ-UBND-VX', date: '2023-11-15' }],
  ['Quyết định số: 25 /qd-ubnd.', { number: '25/QĐ-UBND' }],
  ['“25/QĐ-UBND”', { number: '25/QĐ-UBND' }],
  ['QĐ 25', { number: '25' }],
  ['25/QĐ-UBND ngày 31/02/2023', { number: '25/QĐ-UBND ngày 31/02/2023' }],
  ['25/QĐ-UBND và 26/QĐ-UBND', { number: '25/QĐ-UBND và 26/QĐ-UBND' }],
])('quyết định viết là “%s”', (text, decision) => {
  expect(decisionIn(text)).toEqual(decision);
});

test.each([
  ['912.345.678', { phone: '0912.345.678', remark: '' }],
  ['ĐT: 0912 345 678', { phone: '0912 345 678', remark: '' }],
  ['0912.345.678 (anh A)', { phone: '0912.345.678', remark: '(anh A)' }],
  ['0912 345 678 - Bà B', { phone: '0912 345 678', remark: '- Bà B' }],
  ['0912345678; 0987654321', undefined],
  ['0912345678 (máy 2: 0987654321)', undefined],
  ['12 34', undefined],
])('số điện thoại viết là “%s”', (text, found) => {
  expect(phoneIn(text)).toEqual(found);
});
