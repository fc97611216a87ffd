import { expect, test } from 'vitest';
import { dateIn } from './date-in.ts';
import { producerKindIn } from './producer-kind-in.ts';
import { starsIn } from './stars-in.ts';

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
