import { placeOf, type Catalog } from '../../catalog/catalog.ts';
import {
  COMMUNE_KINDS,
  communesToday,
  DISTRICT_KINDS,
  type District,
} from '../../catalog/district.ts';
import { ID, text, type Table } from './table.ts';

/** Districts and communes of then, and the communes of today. */
export function places(catalog: Catalog): Table {
  const districts = [...catalog.districts.values()];
  return {
    name: 'places',
    description:
      'Districts and communes as they were until 30 June 2025, with the commune of today, and the communes of today',
    primaryKey: ['id'],
    references: { within: '' },
    columns: [
      ID,
      text('kind', 'What it was, or is', {
        required: true,
        enum: [...DISTRICT_KINDS, ...COMMUNE_KINDS],
      }),
      text('name', 'Its name', { required: true }),
      text('within', 'The district of a commune'),
      text('kind_now', 'What its commune of today is', { enum: COMMUNE_KINDS }),
      text('name_now', 'The name of its commune of today'),
      text(
        'code',
        'Its official code; codes are used again, so one may mean another unit of today',
        {
          pattern: '^\\d{3}(\\d{2})?$',
        },
      ),
      text('code_now', 'The official code of its commune of today', { pattern: '^\\d{5}$' }),
    ],
    rows: [
      ...districts.flatMap((district) => [
        [
          district.slug,
          district.kind,
          district.name.vi,
          null,
          null,
          null,
          district.code ?? null,
          null,
        ],
        ...district.communes.map((commune) => [
          communeId(district, commune.slug),
          commune.kind,
          commune.name,
          district.slug,
          commune.now.kind,
          commune.now.name,
          commune.code ?? null,
          commune.now.code ?? null,
        ]),
      ]),
      ...[...communesToday(catalog.districts).values()].map(({ slug, kind, name, code = null }) => [
        `${TODAY}/${slug}`,
        kind,
        name,
        null,
        kind,
        name,
        code,
        code,
      ]),
    ],
  };
}

/** The row of {@link places} in which something lies, as precisely as sources tell; null where none does. */
export function placeId(catalog: Catalog, stated: Parameters<typeof placeOf>[1]): string | null {
  const { district, commune, communeNow } = placeOf(catalog, stated);
  if (district && commune) return communeId(district, commune.slug);
  return communeNow ? `${TODAY}/${communeNow.slug}` : (district?.slug ?? null);
}

/** What stands before a commune of today where a district stands before one of then. */
const TODAY = 'now';

/** Communes are unique within their district only. */
const communeId = ({ slug }: District, commune: string) => `${slug}/${commune}`;
