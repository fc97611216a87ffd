import { describe, expect, test } from 'vitest';
import { certified, day } from '../catalog.sample.ts';
import type { Certification } from './certification.ts';
import { statusByEnd, validityOn } from './validity.ts';

const statusOn = (on: string, ...certifications: Certification[]) =>
  validityOn(certifications, day(on)).status;

describe('A product recognised again', () => {
  const first = certified('2020-06-01');
  const renewal = certified('2024-03-01', { stars: 4 });

  test('has lapsed between the two certificates', () => {
    expect(statusOn('2023-06-02', first, renewal)).toBe('expired');
    expect(statusOn('2024-02-29', first, renewal)).toBe('expired');
  });

  test('is valid again from the day of the renewal', () => {
    expect(statusOn('2024-03-01', first, renewal)).toBe('valid');
  });

  test('carries the new stars from that day, whether more or fewer', () => {
    for (const [before, after] of [
      [3, 4],
      [4, 3],
    ] as const) {
      const both = [
        certified('2023-01-10', { stars: before }),
        certified('2024-03-01', { stars: after }),
      ];
      expect(validityOn(both, day('2024-02-29')).certification?.stars).toBe(before);
      expect(validityOn(both, day('2024-03-01')).certification?.stars).toBe(after);
    }
  });
});

describe('A decision that may or may not have been made by the day', () => {
  const renewal = certified('2023');

  test('leaves an older certificate that still runs to count', () => {
    const older = certified('2021-05-01');
    const found = validityOn([older, renewal], day('2023-06-30'));
    expect(found).toMatchObject({ status: 'valid', certification: older });
  });

  test('makes it uncertain where the older certificate has ended', () => {
    const found = validityOn([certified('2020-05-01'), renewal], day('2023-06-30'));
    expect(found).toMatchObject({ status: 'uncertain', certification: renewal });
  });

  test('makes it uncertain where there is no older certificate', () => {
    const found = validityOn([renewal], day('2023-06-30'));
    expect(found).toMatchObject({ status: 'uncertain', ends: { earliest: '2026-01-01' } });
  });

  test('has been made where it is known to be revoked', () => {
    const revoked = { on: day('2023-06-01'), reason: { vi: 'Sai phạm' }, sources: [] };
    expect(statusOn('2023-05-31', certified('2023', { revoked }))).toBe('uncertain');
    expect(statusOn('2023-06-01', certified('2023', { revoked }))).toBe('revoked');
    expect(statusOn('2023-06-01', certified('2021-05-01'), certified('2023', { revoked }))).toBe(
      'revoked',
    );
  });
});

describe('A newest certificate of unknown end', () => {
  const older = certified('2023-05-01');

  test('leaves an older one that surely runs to count', () => {
    const found = validityOn([older, certified(null)], day('2025-09-01'));
    expect(found).toMatchObject({ status: 'valid', certification: older });
  });

  test('leaves it open how long the product stays recognised, for a page that is read later', () => {
    const { ends } = validityOn([older, certified(null)], day('2025-09-01'));
    expect(ends).toEqual({ earliest: '2026-05-01', latest: null });
    expect(ends && statusByEnd(ends, day('2026-05-01'))).toBe('expiring');
    expect(ends && statusByEnd(ends, day('2030-01-01'))).toBe('uncertain');
  });

  test('makes it uncertain once the older one has ended', () => {
    expect(statusOn('2026-05-01', older, certified(null))).toBe('expiring');
    expect(statusOn('2026-05-02', older, certified(null))).toBe('uncertain');
  });

  test('makes it uncertain where the older one was revoked or is said to have lapsed', () => {
    const revoked = { on: day('2024-06-01'), reason: { vi: 'Sai phạm' }, sources: [] };
    const lapse = {
      statement: { vi: 'Đã thôi' },
      sources: [],
      knownFrom: day('2024-06-01'),
      isDated: true,
    };
    expect(statusOn('2025-09-01', { ...older, revoked }, certified(null))).toBe('uncertain');
    expect(statusOn('2025-09-01', { ...older, lapse }, certified(null))).toBe('uncertain');
  });
});

describe('A revoked certificate', () => {
  const revoked = { on: day('2025-01-02'), reason: { vi: 'Sai phạm' }, sources: ['quyet-dinh'] };

  test('holds until the day before and no longer', () => {
    expect(statusOn('2025-01-01', certified('2023-11-15', { revoked }))).toBe('valid');
    expect(statusOn('2025-01-02', certified('2023-11-15', { revoked }))).toBe('revoked');
  });

  test('stays revoked after its 36 months', () => {
    expect(statusOn('2027-01-01', certified('2023-11-15', { revoked }))).toBe('revoked');
  });

  test('does not bring back the one that it had replaced', () => {
    const replaced = certified('2023-06-01');
    expect(statusOn('2025-01-02', replaced, certified('2024-06-01', { revoked }))).toBe('revoked');
  });

  test('does not stand in the way of a later recognition', () => {
    expect(
      statusOn('2025-06-01', certified('2023-11-15', { revoked }), certified('2025-06-01')),
    ).toBe('valid');
  });
});

describe('A lapse that a source states', () => {
  const lapse = {
    statement: { vi: 'Không làm hồ sơ lại' },
    sources: ['bao'],
    knownFrom: day('2026-03-13'),
    isDated: true,
  };
  const lapsed = certified('2023', { lapse });

  test('counts from the day it is known; until then the dates speak', () => {
    expect(statusOn('2026-03-12', lapsed)).toBe('uncertain');
    expect(statusOn('2026-03-13', lapsed)).toBe('expired');
  });

  test('does not stand in the way of a later recognition', () => {
    expect(statusOn('2026-08-01', lapsed, certified('2026-08-01'))).toBe('valid');
  });

  test('leaves it uncertain where the later recognition may not have been made yet', () => {
    expect(statusOn('2026-08-01', lapsed, certified('2026'))).toBe('uncertain');
  });
});

test('An undated certificate that a source calls lapsed never ends after that source', () => {
  const decidedBetween = { earliest: day('2019-08-21'), latest: day('2026-02-10') };
  const lapse = {
    statement: { vi: 'Đã thôi' },
    sources: [],
    knownFrom: day('2026-03-13'),
    isDated: true,
  };
  const undated = certified(null, { decidedBetween, lapse });
  expect(validityOn([undated], day('2026-11-23'))).toMatchObject({
    status: 'expired',
    ends: { earliest: '2022-08-21', latest: '2026-03-13' },
  });
});
