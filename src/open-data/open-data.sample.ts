/** Test support: a small catalogue of a made-up province, whose first product has everything that the data show. */
import type { Catalog } from '../catalog/catalog.ts';
import { catalogOf, certified, day, producer, product, source } from '../catalog/catalog.sample.ts';
import type { District } from '../catalog/district.ts';

const district: District = {
  slug: 'suoi-mau',
  kind: 'district',
  name: { vi: 'Suối Mẫu', en: 'Suoi Mau' },
  code: '094',
  tile: null,
  communes: [
    {
      slug: 'pu-mau',
      kind: 'commune',
      name: 'Pú Mẫu',
      code: '03130',
      now: { kind: 'commune', name: 'Na Mẫu', code: '03133' },
    },
  ],
};

const lapse = {
  statement: { vi: 'Không làm hồ sơ lại' },
  sources: ['bao-mau'],
  knownFrom: day('2023-05-01'),
  isDated: true,
};

/** Tea, recognised twice, with all that can be known of it. */
export const TEA = product('che-mau', {
  name: { vi: 'Chè Mẫu', en: 'Sample tea' },
  aliases: { vi: ['Trà Mẫu'], en: ['tea'] },
  producer: 'htx-mau',
  district: 'suoi-mau',
  commune: 'pu-mau',
  categoryIsOurs: true,
  certifications: [
    certified('2019', { lapse, sources: ['bao-mau'] }),
    certified('2023-11-15', {
      stars: 4,
      number: '1/QĐ-UBND',
      issuer: 'UBND tỉnh Mẫu',
      sources: ['quyet-dinh-mau', 'bao-mau'],
    }),
  ],
  season: [3],
  prices: [{ text: { vi: '200.000 đồng/kg' }, date: '2024', sources: ['bao-mau'] }],
  gtin: '0012345678905',
  inferred: ['commune'],
});

/** A product of which next to nothing is known. */
export const BARE = product('banh-mau', {
  name: { vi: 'Bánh Mẫu', en: 'Sample cake' },
  certifications: [certified('2023', { stars: null })],
});

/** Both products on that day. */
export function sampleCatalog(on: string, products = [BARE, TEA]): Catalog {
  const group = { note: null, isLeaf: false } as const;
  return catalogOf(on, {
    products,
    districts: [district],
    producers: [producer('htx-mau', { name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' } })],
    sources: [
      source('bao-mau', {
        publisher: 'Báo Mẫu',
        published: '2023-05',
        url: 'https://bao.example/1',
      }),
      source('quyet-dinh-mau', { kind: 'decision', title: 'Quyết định 1/QĐ-UBND' }),
    ],
    categories: new Map([
      [
        'I',
        {
          ...group,
          code: 'I',
          slug: 'i',
          name: { vi: 'Thực phẩm', en: 'Food' },
          level: 'sector',
          parent: null,
        },
      ],
      [
        'I.5.a',
        {
          ...group,
          code: 'I.5.a',
          slug: 'che',
          name: { vi: 'Chè tươi', en: 'Tea' },
          level: 'leaf',
          parent: 'I',
          isLeaf: true,
        },
      ],
    ]),
  });
}
