import { expect, test } from 'vitest';
import { day } from '../catalog/catalog.sample.ts';
import { hitOf, LIST_SEPARATOR, statusOn } from './hit-fields.ts';

const certificateWith = (...state: readonly string[]) => {
  const { certificate } = hitOf('/', { state: state.join(LIST_SEPARATOR) }, '2026-06-30');
  return certificate ?? expect.fail('no certificate');
};

test.each([
  ['2009-01-01', 'expiring'],
  ['2026-06-30', 'expiring'],
  ['2026-07-02', 'expiring'],
  ['2026-08-01', 'expired'],
  ['2046-01-01', 'expired'],
])('on a clock that says %s a certificate that ends in July 2026 is %s', (today, status) => {
  const ends = '2026-07-31/2026-07-31';
  const certificate = certificateWith('expiring', 'filled', '3', '', ends, '2023-07-31', '');
  expect(statusOn(certificate, day(today))).toBe(status);
});

test('what has no end stays as it is on any clock', () => {
  expect(statusOn(certificateWith('revoked', 'none', '0', ''), day('2046-01-01'))).toBe('revoked');
});
