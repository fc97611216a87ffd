import { expect, test } from 'vitest';
import type { District } from '../../catalog/district.ts';
import { communeNamed } from './commune-named.ts';

const now = (name: string) => ({ kind: 'commune', name }) as const;
const commune = (slug: string, name: string, today: string) =>
  ({ slug, kind: 'commune', name, now: now(today) }) as const;

const district = (slug: string, communes: District['communes']): District => ({
  slug,
  kind: 'district',
  name: { vi: slug, en: slug },
  communes,
  tile: null,
});

const PROVINCE = new Map(
  [
    district('nam', [
      commune('suoi-la', 'Suối Lá', 'Suối Lá'),
      commune('dong-co', 'Đồng Cỏ', 'Suối Lá'),
      commune('cau-may', 'Cầu Mây', 'Cầu Mây'),
    ]),
    district('bac', [
      commune('doi-thong', 'Đồi Thông', 'Suối Lá'),
      {
        ...commune('ho-sen', 'Hồ Sen', 'Cửa Rừng'),
        earlier: [{ district: 'nam', until: '2020' as never }],
      },
      commune('cua-rung', 'Cửa Rừng', 'Cửa Rừng'),
    ]),
  ].map((one) => [one.slug, one]),
);

test.each([
  ['xã gộp từ hai huyện', 'xã Suối Lá', {}, { kind: 'now', communeNow: 'xa-suoi-la' }],
  ['tên không dấu, không loại', 'cua rung', {}, { kind: 'now', communeNow: 'xa-cua-rung' }],
  ['xã không gộp với xã nào', 'Cầu Mây', {}, { kind: 'then', district: 'nam', commune: 'cau-may' }],
  [
    'nêu huyện: xã cũ trong huyện ấy',
    'Suối Lá',
    { district: 'nam' },
    { kind: 'then', district: 'nam', commune: 'suoi-la' },
  ],
  [
    'nêu huyện mà xã ấy chỉ có tên nay',
    'Suối Lá',
    { district: 'bac' },
    { kind: 'now', communeNow: 'xa-suoi-la' },
  ],
  [
    'quyết định cũ không nêu huyện',
    'Suối Lá',
    { isOld: true },
    { kind: 'then', district: 'nam', commune: 'suoi-la' },
  ],
  [
    'xã từng thuộc huyện khác, như quyết định ngày ấy ghi',
    'xã Hồ Sen',
    { district: 'nam' },
    { kind: 'then', district: 'bac', commune: 'ho-sen', until: '2020' },
  ],
] as const)('%s', (_, text, said, found) => {
  expect(communeNamed(text, said, PROVINCE)).toEqual(found);
});

test('xã không có ở đâu: nêu những xã có thể', () => {
  expect(communeNamed('Xa Lạ', { district: 'nam' }, PROVINCE)).toEqual({
    kind: 'none',
    names: ['Suối Lá', 'Đồng Cỏ', 'Cầu Mây'],
  });
});
