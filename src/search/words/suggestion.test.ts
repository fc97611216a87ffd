import { expect, test } from 'vitest';
import { suggest } from './suggestion.ts';

const NAMES = [
  'Bí xanh Tìa Dình',
  'Mật ong rừng Mường Nhé',
  'Cà phê Mường Ảng',
  'Chè shan tuyết Tủa Chùa',
  'Lạc đỏ Na Son',
  'Quyết định 2109',
];

test.each([
  { typed: 'bi xamh tia dinh', meant: 'Bí xanh Tìa Dình' },
  { typed: 'mat ogn', meant: 'Mật ong' },
  { typed: 'ca phe muong agn', meant: 'Cà phê Mường Ảng' },
  { typed: 'biixanh', meant: 'Bí xanh' },
  { typed: 'matong', meant: 'Mật ong' },
  { typed: 'che shann tuyet', meant: 'Chè shan tuyết' },
  { typed: 'mat ong', meant: undefined },
  { typed: 'quyet dinh 2108', meant: undefined },
  { typed: 'xe máy', meant: undefined },
  { typed: '🍯', meant: undefined },
  { typed: '', meant: undefined },
])('“$typed” may have meant $meant', ({ typed, meant }) => {
  expect(suggest(typed, NAMES)).toBe(meant);
});

test('a word that no name comes near stays as it is', () => {
  expect(suggest('zxcvbnm khoaii muonng', NAMES)).toBe('zxcvbnm khoaii Mường');
});

test('ten thousand characters are no burden', () => {
  expect(suggest('ơ'.repeat(10_000), NAMES)).toBeUndefined();
});
