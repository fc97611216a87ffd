import { expect, test } from 'vitest';
import { certified, day, product } from './catalog.sample.ts';
import { sourceIdsOf } from './product.ts';

const said = (source: string) => [{ text: { vi: 'Theo nguồn' }, sources: [source] }];

test('All sources behind an entry are known, each once, those of its certificates first', () => {
  const entry = product('che', {
    certifications: [
      certified('2019', {
        sources: ['bao-a'],
        lapse: {
          statement: { vi: 'Đã hết' },
          sources: ['bao-b'],
          knownFrom: day('2023-01-01'),
          isDated: true,
        },
      }),
      certified('2023', {
        sources: ['bao-a', 'quyet-dinh'],
        revoked: { on: day('2024-01-02'), reason: { vi: 'Sai phạm' }, sources: ['thu-hoi'] },
      }),
    ],
    storySources: ['bao-c', 'bao-b'],
    packaging: said('bao-d'),
    storage: said('bao-e'),
    shelfLife: said('bao-f'),
    prices: [{ text: { vi: '1.000 đồng' }, date: null, sources: ['cho'] }],
    capacity: said('bao-g'),
    marks: [{ kind: 'vietgap', name: { vi: 'VietGAP' }, detail: null, sources: ['bao-h'] }],
  });
  const ids = sourceIdsOf(entry);
  expect(ids.slice(0, 4)).toEqual(['bao-a', 'bao-b', 'quyet-dinh', 'thu-hoi']);
  expect(ids.slice(4).toSorted()).toEqual([
    'bao-c',
    'bao-d',
    'bao-e',
    'bao-f',
    'bao-g',
    'bao-h',
    'cho',
  ]);
});
