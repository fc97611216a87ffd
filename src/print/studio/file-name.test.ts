import { expect, test } from 'vitest';
import { catalogOf, day } from '../../catalog/catalog.sample.ts';
import { fileNameOf } from './file-name.ts';
import { standingOrder, WHOLE_CATALOGUE } from '../order.ts';

const catalog = catalogOf('2026-11-23', {
  districts: [
    {
      slug: 'thu',
      kind: 'district',
      name: { vi: 'Thử Đèo', en: 'Thu Deo' },
      communes: [],
      tile: null,
    },
  ],
});
const order = standingOrder('catalogue');
const selection = { ...WHOLE_CATALOGUE, districts: ['thu'] };
const fair = { name: 'Hội chợ', place: '', from: day('2026-12-20'), to: day('2026-12-20') };

test('a file’s name tells the work, the place and the fair', () => {
  expect(fileNameOf(catalog, order, 'vi')).toBe('danh-muc-ocop-suoi-mau');
  expect(fileNameOf(catalog, { ...order, selection }, 'vi')).toBe('danh-muc-ocop-thu-deo');
  expect(fileNameOf(catalog, { ...standingOrder('labels'), fair }, 'en')).toBe(
    'ocop-price-labels-suoi-mau-hoi-cho-2026',
  );
});
