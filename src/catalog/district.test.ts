import { describe, expect, test } from 'vitest';
import {
  communeIn,
  communesNow,
  communesToday,
  districtBefore,
  type Commune,
  type CommuneKind,
  type District,
} from './district.ts';

const commune = (slug: string, kind: CommuneKind, now: string, nowKind: CommuneKind = 'commune') =>
  ({ slug, kind, name: slug, now: { kind: nowKind, name: now } }) satisfies Commune;

const district: District = {
  slug: 'suoi-mau',
  kind: 'district',
  name: { vi: 'Suối Mẫu', en: 'Suoi Mau' },
  tile: null,
  communes: [
    commune('thi-tran', 'township', 'Na Mẫu'),
    commune('pu-mau', 'commune', 'Pú Mẫu'),
    commune('na-mau', 'commune', 'Na Mẫu'),
    commune('ban-mau', 'commune', 'Na Mẫu', 'ward'),
  ],
};

test('A commune is found by its slug within its district', () => {
  expect(communeIn(district, 'pu-mau')?.now.name).toBe('Pú Mẫu');
  expect(communeIn(district, 'xa-khac')).toBeUndefined();
});

describe('The communes of today', () => {
  test('name the former communes that they took in', () => {
    expect(
      communesNow(district, [district]).map(({ kind, name, formerly }) => [
        `${kind} ${name}`,
        formerly.map(({ slug }) => slug),
      ]),
    ).toEqual([
      ['commune Na Mẫu', ['thi-tran', 'na-mau']],
      ['commune Pú Mẫu', ['pu-mau']],
      ['ward Na Mẫu', ['ban-mau']],
    ]);
  });

  test('hold every former commune exactly once', () => {
    const formerly = communesNow(district, [district]).flatMap((now) => now.formerly);
    expect(new Set(formerly)).toEqual(new Set(district.communes));
    expect(formerly).toHaveLength(district.communes.length);
  });
});

test('A commune of today may hold communes of another district too', () => {
  const other: District = {
    ...district,
    slug: 'nui-mau',
    communes: [commune('ban-xa', 'commune', 'Pú Mẫu')],
  };
  const [, puMau] = communesNow(district, [district, other]);
  expect(
    puMau?.elsewhere.map(({ commune: { slug }, district: { slug: of } }) => [slug, of]),
  ).toEqual([['ban-xa', 'nui-mau']]);
});

describe('The communes of today of a province', () => {
  const other: District = {
    ...district,
    slug: 'nui-mau',
    communes: [
      commune('pu-xa', 'commune', 'Pú Mẫu'),
      commune('dao', 'commune', 'Đảo', 'special-zone'),
    ],
  };
  const today = communesToday(new Map([district, other].map((one) => [one.slug, one])));

  test('are told apart by what they are', () => {
    expect([...today.keys()]).toEqual(['xa-na-mau', 'xa-pu-mau', 'phuong-na-mau', 'dac-khu-dao']);
  });

  test('lay in one district, or in several of which none can be inferred', () => {
    const before = (slug: string) => {
      const found = today.get(slug);
      return found && districtBefore(found)?.slug;
    };
    expect(before('xa-na-mau')).toBe('suoi-mau');
    expect(before('xa-pu-mau')).toBeUndefined();
  });
});
