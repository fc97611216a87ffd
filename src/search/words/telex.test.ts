import { expect, test } from 'vitest';
import { decodeTelex } from './telex.ts';

test.each([
  { typed: 'bis xanh', meant: 'bí xanh' },
  { typed: 'maatj ong', meant: 'mật ong' },
  { typed: 'ddieejn bieen', meant: 'điện biên' },
  { typed: 'caf phee', meant: 'cà phê' },
  { typed: 'chef shan tuyeets', meant: 'chè shan tuyết' },
  { typed: 'ruwowuj', meant: 'rượu' },
  { typed: 'muwowngf', meant: 'mường' },
  { typed: 'ddaauj phoongj', meant: 'đậu phộng' },
  { typed: 'tuyeest', meant: 'tuyết' },
  { typed: 'quar', meant: 'quả' },
  { typed: 'hoaf', meant: 'hoà' },
  { typed: 'muaf', meant: 'mùa' },
  { typed: 'giaf', meant: 'già' },
])('“$typed” was meant to be “$meant”', ({ typed, meant }) => {
  expect(decodeTelex(typed)).toBe(meant);
});

test.each([
  'bi xanh',
  'bí xanh',
  'squash',
  'macca',
  '4 sao',
  '',
  '<script>',
  '🍯',
  'x'.repeat(10_000),
])('“%s” stays', (typed) => {
  expect(decodeTelex(typed)).toBeUndefined();
});
