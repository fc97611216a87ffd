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
  { typed: 'bi1 xanh', meant: 'bí xanh' },
  { typed: 'ma65t ong', meant: 'mật ong' },
  { typed: 'd9ie65n bie6n', meant: 'điện biên' },
  { typed: 'muo72ng', meant: 'mường' },
  { typed: 'ca2 phe6', meant: 'cà phê' },
  { typed: 'thitj traau', meant: 'thịt trâu' },
])('“$typed” was meant to be “$meant”', ({ typed, meant }) => {
  expect(decodeTelex(typed)).toBe(meant);
});

test.each([
  'bi xanh',
  'bí xanh',
  'squash',
  'macca',
  '4 sao',
  'hk13',
  'p.h.1.4',
  '',
  '<script>',
  '🍯',
  'x'.repeat(10_000),
])('“%s” stays', (typed) => {
  expect(decodeTelex(typed)).toBeUndefined();
});
