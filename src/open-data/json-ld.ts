import { categoryPath, producerOf, validityOf, type Catalog } from '../catalog/catalog.ts';
import type { Producer } from '../catalog/producer.ts';
import { otherNames, type Product } from '../catalog/product.ts';
import { LANGUAGES, type Language } from '../catalog/site.ts';
import { otherLanguage } from '../i18n/bilingual.ts';
import { fileHref, href } from '../i18n/href.ts';
import type { Name } from '../text/local-text.ts';
import { absolute } from './address.ts';
import { certificationJsonLd } from './certification-json-ld.ts';
import { DATA_FILES, DATA_LICENCE_URL, DATAPACKAGE_FILE } from './products-schema.ts';

const CONTEXT = { '@context': 'https://schema.org' };

/** A product with the recognition that counts; it has no offers and no ratings by customers. */
export function productJsonLd(
  catalog: Catalog,
  product: Product,
  lang: Language,
  site: URL | undefined,
  photo?: string,
): object {
  const producer = producerOf(catalog, product);
  const category = categoryPath(catalog, product.category).map(({ name }) => name[lang]);
  const certification = certificationJsonLd(validityOf(catalog, product), lang);
  return defined({
    ...CONTEXT,
    '@type': 'Product',
    name: product.name[lang],
    alternateName: alternateNames(product.name, otherNames(product, lang), lang),
    description: product.summary[lang],
    url: absolute(href({ page: 'product', slug: product.slug }, lang), site),
    image: photo === undefined ? undefined : absolute(photo, site),
    category: category.length > 0 ? category.join(' > ') : undefined,
    gtin: product.gtin ?? undefined,
    manufacturer: producer && organization(producer, lang, site),
    hasCertification: certification,
  });
}

/** Who makes products, as an organisation. */
export function producerJsonLd(producer: Producer, lang: Language, site: URL | undefined): object {
  const { website, links, address, phone, email, founded } = producer;
  const elsewhere = [...(website === null ? [] : [website]), ...links.map(({ url }) => url)];
  return defined({
    ...CONTEXT,
    ...organization(producer, lang, site),
    alternateName: alternateNames(producer.name, producer.aliases, lang),
    address: address ?? undefined,
    telephone: phone ?? undefined,
    email: email ?? undefined,
    foundingDate: founded ?? undefined,
    sameAs: elsewhere.length > 0 ? elsewhere : undefined,
  });
}

function organization({ slug, name }: Producer, lang: Language, site: URL | undefined): object {
  const url = absolute(href({ page: 'producer', slug }, lang), site);
  return defined({ '@type': 'Organization', name: name[lang], url });
}

/** The pages above a page, home first and the page itself last; `href` is a path on this host. */
export function breadcrumbJsonLd(
  crumbs: readonly { readonly name: string; readonly href: string }[],
  site: URL | undefined,
): object {
  const itemListElement = crumbs.map((crumb, index) =>
    defined({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: absolute(crumb.href, site),
    }),
  );
  return { ...CONTEXT, '@type': 'BreadcrumbList', itemListElement };
}

/** The open data, with their files where the site's address is known. */
export function datasetJsonLd(catalog: Catalog, lang: Language, site: URL | undefined): object {
  const { province, title } = catalog.site;
  const download = (file: string, encodingFormat: string) => {
    const contentUrl = absolute(fileHref(file), site);
    return contentUrl ? [{ '@type': 'DataDownload', encodingFormat, contentUrl }] : [];
  };
  const distribution = [
    ...download(DATA_FILES.csv, 'text/csv'),
    ...download(DATA_FILES.json, 'application/json'),
    ...download(DATAPACKAGE_FILE, 'application/json'),
  ];
  return defined({
    ...CONTEXT,
    '@type': 'Dataset',
    name: title[lang],
    description: datasetDescription(province, lang),
    url: absolute(href({ page: 'data' }, lang), site),
    license: DATA_LICENCE_URL,
    isAccessibleForFree: true,
    dateModified: catalog.dataDay,
    inLanguage: LANGUAGES,
    spatialCoverage: { '@type': 'Place', name: province[lang] },
    distribution: distribution.length > 0 ? distribution : undefined,
  });
}

function datasetDescription(province: Name, lang: Language): string {
  return lang === 'vi'
    ? `Sản phẩm OCOP của ${province.vi}: lần công nhận, hạng sao, thời hạn giấy chứng nhận, người làm, nơi sản xuất và nguồn của từng sản phẩm.`
    : `OCOP products of ${province.en}: recognitions, stars, term of the certificate, producer, place and sources of each product.`;
}

function alternateNames(
  name: Name,
  aliases: readonly string[],
  lang: Language,
): string[] | undefined {
  const names = new Set([name[otherLanguage(lang)], ...aliases]);
  names.delete(name[lang]);
  return names.size > 0 ? [...names] : undefined;
}

function defined(object: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

const ESCAPED = /[<>&\u2028\u2029]/gu;

/** The object as JSON that no text within it can end the script element that holds it. */
export function serializeJsonLd(object: object): string {
  return JSON.stringify(object).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
