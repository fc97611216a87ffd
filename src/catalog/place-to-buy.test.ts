import { expect, test } from 'vitest';
import { placesFor, type PlaceToBuy } from './place-to-buy.ts';

const place = (name: string, district: string | null): PlaceToBuy => ({
  kind: 'showroom',
  name: { vi: name, en: name },
  where: { vi: 'Phố Mẫu' },
  district,
  opened: null,
  sources: [],
});
const PLACES = [place('toàn tỉnh', null), place('huyện Mẫu', 'mau'), place('huyện khác', 'khac')];
const names = (district: string | null) =>
  placesFor(PLACES, { district }).map(({ name }) => name.vi);

test('a product is offered in its own district first, then where the whole province sells', () => {
  expect(names('mau')).toEqual(['huyện Mẫu', 'toàn tỉnh']);
});

test('a product of no known district is only offered where the whole province sells', () => {
  expect(names(null)).toEqual(['toàn tỉnh']);
});
