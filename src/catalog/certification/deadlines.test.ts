import { expect, test } from 'vitest';
import { catalogOf, certified, day, product } from '../catalog.sample.ts';
import type { Certification } from './certification.ts';
import { deadlinesIn } from './deadlines.ts';

const due = (on: string, ...certifications: Certification[]) =>
  deadlinesIn(catalogOf(on, { products: [product('che', { certifications })] })).map(
    ({ kind, days, year }) => `${kind} ${days.earliest} ${days.latest} ${year}`,
  );

test('A certificate has its renewal window and its last valid day', () => {
  expect(due('2026-01-01', certified('2023-07-01'))).toEqual([
    'renewal 2026-01-02 2026-03-03 2023',
    'end 2026-07-01 2026-07-01 2023',
  ]);
});

test('Where only the year is known, both count from the earliest day on which it can end', () => {
  const [renewal, end] = deadlinesIn(
    catalogOf('2026-06-01', {
      products: [product('che', { certifications: [certified('2023')] })],
    }),
  );
  expect(renewal?.days).toEqual({ earliest: '2025-07-05', latest: '2025-09-03' });
  expect(end?.days).toEqual({ earliest: '2026-01-01', latest: '2026-01-01' });
  expect(end?.ends).toEqual({ earliest: '2026-01-01', latest: '2026-12-31' });
});

test('After a renewal only the new certificate has deadlines', () => {
  expect(due('2024-06-01', certified('2021-07-01'), certified('2024-05-01'))).toEqual([
    'renewal 2026-11-02 2027-01-01 2024',
    'end 2027-05-01 2027-05-01 2024',
  ]);
});

test('What is past stays for a year', () => {
  expect(due('2027-07-01', certified('2023-07-01'))).toEqual(['end 2026-07-01 2026-07-01 2023']);
  expect(due('2027-07-02', certified('2023-07-01'))).toEqual([]);
});

test('A certificate that was revoked, given up or not yet decided has none', () => {
  const revoked = { on: day('2024-06-30'), reason: { vi: 'Sai phạm' }, sources: [] };
  expect(due('2024-07-01', certified('2023-11-15', { revoked }))).toEqual([]);
  const lapse = {
    statement: { vi: 'Đã thôi' },
    sources: [],
    knownFrom: day('2024-06-30'),
    isDated: true,
  };
  expect(due('2024-07-01', certified('2023-11-15', { lapse }))).toEqual([]);
  expect(due('2023-11-14', certified('2023-11-15'))).toEqual([]);
});

test('Deadlines of one day stand in the order of the names', () => {
  const products = ['dua', 'đỗ', 'bí'].map((name, index) =>
    product(`san-pham-${index}`, { name: { vi: name, en: name } }),
  );
  const names = deadlinesIn(catalogOf('2024-01-01', { products })).map(
    (deadline) => `${deadline.kind} ${deadline.product.name.vi}`,
  );
  expect(names).toEqual(['renewal bí', 'renewal dua', 'renewal đỗ', 'end bí', 'end dua', 'end đỗ']);
});
