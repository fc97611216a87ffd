import { expect, test } from 'vitest';
import { canonicalText, LONGEST_QUERY, shortened } from './search-words.ts';

test.each([
  { typed: 'Ðiện Biên', read: 'điện biên' },
  { typed: 'Bí xanh'.normalize('NFD'), read: 'bí xanh' },
  { typed: 'thuỷ', read: 'thuỷ' },
  { typed: 'thủy', read: 'thuỷ' },
  { typed: 'hòa', read: 'hoà' },
  { typed: 'hoà', read: 'hoà' },
  { typed: 'hoàn', read: 'hoàn' },
  { typed: 'khỏe', read: 'khoẻ' },
  { typed: 'quý', read: 'quý' },
  { typed: 'mùa', read: 'mùa' },
  { typed: 'cà-phê', read: 'cà phê' },
  { typed: 'HTX Na Sang', read: 'hợp tác xã na sang' },
  { typed: 'cty TNHH', read: 'công ty trách nhiệm hữu hạn' },
  { typed: 'TP. Điện Biên Phủ', read: 'thành phố điện biên phủ' },
  { typed: 'tx Mường Lay', read: 'thị xã mường lay' },
  { typed: 'mật ong 4*', read: 'mật ong 4 sao' },
  { typed: '★★★★', read: '4 sao' },
  { typed: 'bốn sao', read: '4 sao' },
  { typed: 'bon sao', read: '4 sao' },
  { typed: 'four stars', read: '4 stars' },
  { typed: 'ba Na', read: 'ba na' },
  { typed: 'dưới 200.000 đ', read: 'dưới 200 nghìn' },
  { typed: 'duoi 200k', read: 'duoi 200 nghìn' },
  { typed: '200000đ/kg', read: '200 nghìn kg' },
  { typed: 'dưới 200 ngàn', read: 'dưới 200 nghìn' },
  { typed: '1.200.000 đồng', read: '1 200 000 đồng' },
  { typed: 'năm 2000 đi', read: 'năm 2000 đi' },
  { typed: '200 kg', read: '200 kg' },
  { typed: '  “Chè”,  SHAN…  ', read: 'chè shan' },
  { typed: '🍯<script>', read: 'script' },
  { typed: '🍯!?', read: '' },
  { typed: '', read: '' },
])('“$typed” is read as “$read”', ({ typed, read }) => {
  expect(canonicalText(typed)).toBe(read);
});

test('a query is cut at the end of a word, and control characters are dropped', () => {
  expect(shortened('mật\u0000 \u200Bong\n')).toBe('mật ong');
  expect(shortened('mật '.repeat(3000)).length).toBeLessThanOrEqual(LONGEST_QUERY);
  expect(shortened('a'.repeat(10_000))).toHaveLength(LONGEST_QUERY);
  expect(shortened('mật '.repeat(3000)).endsWith('mật')).toBe(true);
});
