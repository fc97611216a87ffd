import { describe, expect, test } from 'vitest';
import { certified, day } from '../catalog/catalog.sample.ts';
import type { Certification } from '../catalog/certification/certification.ts';
import { validityOn } from '../catalog/certification/validity.ts';
import { certificationJsonLd } from './certification-json-ld.ts';

const toldOn = (on: string, ...certifications: Certification[]) =>
  certificationJsonLd(validityOn(certifications, day(on)), 'vi');

const ACTIVE = { certificationStatus: 'https://schema.org/CertificationActive' };
const INACTIVE = { certificationStatus: 'https://schema.org/CertificationInactive' };
const exact = certified('2023-11-15', { number: '1/QĐ-UBND', issuer: 'UBND tỉnh Mẫu' });

describe('A certificate is told to search engines', () => {
  test.each(['2025-01-01', '2026-11-15'])('as active while it surely holds (%s)', (on) => {
    expect(toldOn(on, exact)).toEqual({
      '@type': 'Certification',
      name: 'OCOP 3 sao',
      certificationIdentification: '1/QĐ-UBND',
      issuedBy: { '@type': 'Organization', name: 'UBND tỉnh Mẫu' },
      validFrom: '2023-11-15',
      expires: '2026-11-15',
      ...ACTIVE,
      certificationRating: { '@type': 'Rating', ratingValue: 3, bestRating: 5, worstRating: 1 },
    });
  });

  test('as inactive and without stars when it is past its term', () => {
    expect(toldOn('2026-11-16', exact)).toEqual({
      '@type': 'Certification',
      name: 'OCOP',
      certificationIdentification: '1/QĐ-UBND',
      issuedBy: { '@type': 'Organization', name: 'UBND tỉnh Mẫu' },
      validFrom: '2023-11-15',
      expires: '2026-11-15',
      ...INACTIVE,
    });
  });

  test('as neither while it is uncertain, without stars or a day that nobody knows', () => {
    expect(toldOn('2026-06-01', certified('2023'))).toEqual({
      '@type': 'Certification',
      name: 'OCOP',
    });
  });

  test('without stars where no source names them', () => {
    expect(toldOn('2025-01-01', certified('2023', { stars: null }))).toEqual({
      '@type': 'Certification',
      name: 'OCOP',
      expires: '2026-01-01',
      ...ACTIVE,
    });
  });

  test('as active only with the first day on which it can end', () => {
    const undated = certified(null, {
      decidedBetween: { earliest: day('2024-03-05'), latest: null },
      madeBy: day('2025-01-01'),
    });
    expect(toldOn('2025-01-01', undated)).toMatchObject({ expires: '2027-03-05', ...ACTIVE });
    expect(toldOn('2027-03-06', undated)).toEqual({ '@type': 'Certification', name: 'OCOP' });
  });

  test('as inactive when revoked, without the end that it no longer reaches', () => {
    const revoked = { on: day('2025-01-02'), reason: { vi: 'Sai phạm' }, sources: [] };
    const told = toldOn('2025-01-02', { ...exact, revoked });
    expect(told).toMatchObject(INACTIVE);
    expect(told).not.toHaveProperty('expires');
    expect(told).not.toHaveProperty('certificationRating');
  });

  test('as inactive when a source states its lapse', () => {
    const lapse = {
      statement: { vi: 'Đã hết' },
      sources: [],
      knownFrom: day('2026-01-02'),
      isDated: true,
    };
    const told = toldOn('2026-01-02', { ...exact, lapse });
    expect(told).toMatchObject(INACTIVE);
    expect(told).not.toHaveProperty('expires');
  });

  test('by the newest recognition only', () => {
    expect(toldOn('2025-01-01', certified('2019'), exact)).toMatchObject({
      validFrom: '2023-11-15',
    });
  });

  test('not at all before the decision', () => {
    expect(toldOn('2023-11-14', exact)).toBeUndefined();
  });
});
