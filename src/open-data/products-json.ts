import { placeOf, producerOf, sourcesOf, validityOf, type Catalog } from '../catalog/catalog.ts';
import {
  certificationsOn,
  endOf,
  type Certification,
} from '../catalog/certification/certification.ts';
import type { Commune } from '../catalog/district.ts';
import type { Product } from '../catalog/product.ts';
import { starDisplay } from '../catalog/certification/validity.ts';
import { publisherName } from '../i18n/citation.ts';
import { fileHref, href } from '../i18n/href.ts';
import type { LocalText } from '../text/local-text.ts';
import { addressOf } from './address.ts';
import { DATA_FILES, DATA_LICENCE } from './products-schema.ts';

/** Where the data will be read. */
export interface Publication {
  /** The site's address; undefined until it is known, and pages are then named by their path. */
  readonly url: URL | undefined;
}

/** The catalogue's products as open data; {@link PRODUCT_FIELDS} describes them. */
export function productsJson(catalog: Catalog, { url }: Publication) {
  return {
    $schema: addressOf(fileHref(DATA_FILES.schema), url),
    asOf: catalog.day,
    dataDay: catalog.dataDay,
    province: both(catalog.site.province),
    licence: DATA_LICENCE,
    products: [...catalog.products.values()].map((product) => productRecord(catalog, product, url)),
  };
}

/** A product as the open data have it. */
export type ProductRecord = ReturnType<typeof productRecord>;

function productRecord(catalog: Catalog, product: Product, url: URL | undefined) {
  const validity = validityOf(catalog, product);
  const { certification } = validity;
  const { district, commune, communeNow } = placeOf(catalog, product);
  const producer = producerOf(catalog, product);
  const category = catalog.categories.get(product.category ?? '');
  const route = { page: 'product', slug: product.slug } as const;
  return {
    slug: product.slug,
    name: both(product.name),
    aliases: product.aliases,
    status: validity.status,
    statusOn: catalog.day,
    stars: certification?.stars ?? null,
    starsShown: starDisplay(validity) === 'filled' ? (certification?.stars ?? null) : null,
    district: district && {
      slug: district.slug,
      kind: district.kind,
      name: both(district.name),
      code: district.code ?? null,
    },
    communeThen: commune && communeRecord(commune),
    communeNow: communeNow && communeRecord(communeNow),
    category: category
      ? { code: category.code, name: both(category.name), isOurs: product.categoryIsOurs }
      : null,
    producer: producer ? { slug: producer.slug, name: both(producer.name) } : null,
    lastRecognition: certification && recognitionRecord(certification),
    certifications: certificationsOn(product.certifications, catalog.day).map((one) =>
      certificationRecord(catalog, one),
    ),
    season: product.season,
    prices: product.prices.map(({ text, date }) => ({ text: both(text), date })),
    gtin: product.gtin,
    inferred: product.inferred,
    page: { vi: addressOf(href(route, 'vi'), url), en: addressOf(href(route, 'en'), url) },
  };
}

function recognitionRecord(certification: Certification) {
  const { decided, number, issuer, code } = certification;
  const { earliest, latest } = endOf(certification);
  return { decided, number, issuer, code, endsEarliest: earliest, endsLatest: latest };
}

function certificationRecord(catalog: Catalog, certification: Certification) {
  const { stars, evaluated, revoked, lapse, inferred } = certification;
  const ids = [certification, evaluated, revoked, lapse].flatMap((cited) => cited?.sources ?? []);
  return {
    stars,
    ...recognitionRecord(certification),
    score: certification.score ?? null,
    evaluatedOn: evaluated?.on ?? null,
    revokedOn: revoked?.on ?? null,
    lapse: lapse && both(lapse.statement),
    inferred,
    sources: sourcesOf(catalog, ids).map((source) => ({
      publisher: publisherName(source, 'vi'),
      title: source.title,
      published: source.published,
      url: source.url,
      kind: source.kind,
    })),
  };
}

const communeRecord = ({ kind, name, code }: Commune['now']) => ({
  kind,
  name,
  code: code ?? null,
});

const both = ({ vi, en }: LocalText) => ({ vi, en: en ?? null });
