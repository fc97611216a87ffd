import { validityOf, type Catalog } from '../../catalog/catalog.ts';
import {
  certificationsOn,
  endOf,
  type Certification,
} from '../../catalog/certification/certification.ts';
import { STAR_LEVELS } from '../../catalog/certification/stars.ts';
import { starDisplay, VALIDITY_STATUSES } from '../../catalog/certification/validity.ts';
import { PRODUCER_KINDS } from '../../catalog/producer.ts';
import type { Product } from '../../catalog/product.ts';
import { SOURCE_KINDS } from '../../catalog/source.ts';
import { publisherName } from '../../i18n/citation.ts';
import { href } from '../../i18n/href.ts';
import { addressOf } from '../address.ts';
import { certificationIds } from '../feeds/stable-id.ts';
import type { Publication } from '../products-json.ts';
import { placeId, places } from './places.ts';
import { column, ID, text, type Table } from './table.ts';

/** What can be asked of the tables once a database has read them: which certificates end soonest. */
export const EXAMPLE_QUERY = `SELECT products.name_vi, producers.name_vi, stars, ends_earliest
FROM certifications
JOIN products ON products.id = certifications.product
LEFT JOIN producers ON producers.id = products.producer
WHERE products.status IN ('valid', 'expiring')
ORDER BY ends_earliest`;

const PARTIAL_DATE = { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
const YEAR_OR_DAY = 'as precise as sources state it: year, month or day';

/** The catalogue as tables that can be joined and counted; every status holds for the catalogue's day. */
export function tablesOf(catalog: Catalog, publication: Publication): readonly Table[] {
  return [
    products(catalog, publication),
    certifications(catalog),
    certificationSources(catalog),
    producers(catalog),
    sources(catalog),
    places(catalog),
  ];
}

/** The same tables without rows: their names, columns and keys, whatever the province. */
export function tableForms(): readonly Table[] {
  const nothing = new Map<string, never>();
  const empty = { products: nothing, producers: nothing, sources: nothing, districts: nothing };
  // Only these are read of a catalogue.
  return tablesOf(empty as unknown as Catalog, { url: undefined });
}

function products(catalog: Catalog, { url }: Publication): Table {
  return {
    name: 'products',
    description: 'Products that a source calls recognised, by name',
    primaryKey: ['id'],
    references: { producer: 'producers', place: 'places' },
    columns: [
      ID,
      text('name_vi', 'Name in Vietnamese', { required: true }),
      text('name_en', 'Name in English', { required: true }),
      text('producer', 'Who makes it'),
      text(
        'place',
        'Commune until 30 June 2025; the commune of today, or the district, where sources name no more',
      ),
      text(
        'category',
        'Code of the category in Decision 26/2026/QĐ-TTg; of its group or sector where the leaf is not known yet',
      ),
      column('category_is_ours', 'boolean', 'Whether the editors chose the category', {
        required: true,
      }),
      text('status', 'State of the certificate on the day of the package', {
        required: true,
        enum: VALIDITY_STATUSES,
      }),
      column('stars_shown', 'integer', 'Stars that may be shown: only while surely in force', {
        enum: STAR_LEVELS,
      }),
      text('season', 'Months of the main harvest, 1 to 12, separated by spaces'),
      text('gtin', 'Barcode (GTIN)', { pattern: '^\\d{8,14}$' }),
      text('page', 'Address of its page', { required: true }),
    ],
    rows: [...catalog.products.values()].map((product) => {
      const validity = validityOf(catalog, product);
      const isShown = starDisplay(validity) === 'filled';
      return [
        product.slug,
        product.name.vi,
        product.name.en,
        product.producer,
        placeId(catalog, product),
        product.category,
        product.categoryIsOurs,
        validity.status,
        isShown ? (validity.certification?.stars ?? null) : null,
        product.season.join(' ') || null,
        product.gtin,
        addressOf(href({ page: 'product', slug: product.slug }, 'vi'), url),
      ];
    }),
  };
}

function certifications(catalog: Catalog): Table {
  return {
    name: 'certifications',
    description: 'Recognitions of products by decisions, oldest first within a product',
    primaryKey: ['id'],
    references: { product: 'products' },
    columns: [
      ID,
      text('product', 'What was recognised', { required: true }),
      column('stars', 'integer', 'Stars of this recognition', { enum: STAR_LEVELS }),
      text('decided', `Date of the decision, ${YEAR_OR_DAY}`, PARTIAL_DATE),
      text('number', 'Number of the decision'),
      text('issuer', 'Authority that made the decision'),
      text('code', 'Official product code given with it'),
      column('ends_earliest', 'date', 'Earliest day that can be the last valid one'),
      column('ends_latest', 'date', 'Latest such day; empty where no source bounds it'),
      column('evaluated_on', 'date', 'Day of the council’s evaluation'),
      column('revoked_on', 'date', 'Day of revocation'),
      text('lapse', 'What a source says of its end without renewal, in Vietnamese'),
    ],
    rows: recognitionsIn(catalog).map(({ id, product, certification }) => {
      const { stars, decided, number, issuer, code, evaluated, revoked, lapse } = certification;
      const { earliest, latest } = endOf(certification);
      return [
        id,
        product.slug,
        stars,
        decided,
        number,
        issuer,
        code,
        earliest,
        latest,
        evaluated?.on ?? null,
        revoked?.on ?? null,
        lapse?.statement.vi ?? null,
      ];
    }),
  };
}

function certificationSources(catalog: Catalog): Table {
  return {
    name: 'certification_sources',
    description: 'Which sources tell of which recognition',
    primaryKey: ['certification', 'source'],
    references: { certification: 'certifications', source: 'sources' },
    columns: [
      text('certification', 'The recognition', { required: true }),
      text('source', 'A source of it, of its evaluation, its revocation or its lapse', {
        required: true,
      }),
    ],
    rows: recognitionsIn(catalog).flatMap(({ id, certification }) => {
      const { evaluated, revoked, lapse } = certification;
      const cited = [certification, evaluated, revoked, lapse].flatMap((one) => one?.sources ?? []);
      return [...new Set(cited)].map((source) => [id, source]);
    }),
  };
}

/** What had come about by the catalogue's day, with the ids of the recognitions. */
function recognitionsIn(catalog: Catalog) {
  return [...catalog.products.values()].flatMap((product) => {
    const known = certificationsOn(product.certifications, catalog.day);
    const ids = certificationIds(product, known);
    return known.map((certification, index) => ({
      id: ids[index] ?? '',
      product,
      certification,
    })) satisfies { id: string; product: Product; certification: Certification }[];
  });
}

function producers(catalog: Catalog): Table {
  return {
    name: 'producers',
    description: 'Who makes the products and holds their certificates',
    primaryKey: ['id'],
    references: { place: 'places' },
    columns: [
      ID,
      text('name_vi', 'Name in Vietnamese', { required: true }),
      text('name_en', 'Name in English', { required: true }),
      text('kind', 'What it is', { required: true, enum: PRODUCER_KINDS }),
      text(
        'place',
        'Commune until 30 June 2025; the commune of today, or the district, where sources name no more',
      ),
      text('address', 'Address as a source published it'),
      text('phone', 'Telephone as a source published it'),
      text('website', 'Its own site'),
    ],
    rows: [...catalog.producers.values()].map((producer) => [
      producer.slug,
      producer.name.vi,
      producer.name.en,
      producer.kind,
      placeId(catalog, producer),
      producer.address,
      producer.phone,
      producer.website,
    ]),
  };
}

function sources(catalog: Catalog): Table {
  return {
    name: 'sources',
    description: 'Where the statements come from; a shop never proves stars',
    primaryKey: ['id'],
    references: {},
    columns: [
      ID,
      text('kind', 'What kind of evidence it is', { required: true, enum: SOURCE_KINDS }),
      text('publisher', 'Who published it'),
      text('title', 'Its title'),
      text('published', `Date of publication, ${YEAR_OR_DAY}`, PARTIAL_DATE),
      column('seen', 'date', 'Day on which an editor saw it'),
      text('number', 'Of a decision: its number'),
      text('url', 'Its address'),
    ],
    rows: [...catalog.sources.values()].map((source) => [
      source.slug,
      source.kind,
      publisherName(source, 'vi'),
      source.title,
      source.published,
      source.seen,
      source.number,
      source.url,
    ]),
  };
}
