import type { Catalog } from '../catalog/catalog.ts';
import { showDate } from '../i18n/dates.ts';
import { withinInterval } from '../i18n/intervals.ts';
import { decidedText, starsText } from '../i18n/validity-words.ts';
import { csvOf } from '../text/csv/csv.ts';
import { productsJson, type ProductRecord, type Publication } from './products-json.ts';
import { describedFields } from './products-schema.ts';

/** What stands between the members of a list within one cell. */
const LIST_SEPARATOR = ' | ';

/**
 * The catalogue's products as a table, one row each; the columns are those of {@link describedFields}.
 */
export function productsCsv(catalog: Catalog, publication: Publication): string {
  const columns = describedFields().flatMap(({ path, column }) =>
    column === null ? [] : [{ column, path }],
  );
  const rows = productsJson(catalog, publication).products.map((product) =>
    columns.map(({ path }) => cellText(product, path)),
  );
  return csvOf([columns.map(({ column }) => column), ...rows]);
}

function cellText(product: ProductRecord, path: string): string {
  switch (path) {
    case 'certifications':
      return product.certifications.map(certificationText).join(LIST_SEPARATOR);
    case 'prices':
      return product.prices.map(priceText).join(LIST_SEPARATOR);
    default:
      return plainText(valueAt(product, path));
  }
}

function valueAt(product: ProductRecord, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
      product,
    );
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(String).join(LIST_SEPARATOR) : String(value);
}

function certificationText(certification: ProductRecord['certifications'][number]): string {
  const { stars, number, issuer, revokedOn, lapse } = certification;
  const ends = { earliest: certification.endsEarliest, latest: certification.endsLatest };
  return [
    starsText(stars, 'vi'),
    decidedText(certification, 'vi'),
    ...(number === null ? [] : [`số ${number}`]),
    ...(issuer === null ? [] : [issuer]),
    `hết hạn ${withinInterval(ends, 'vi')}`,
    ...(revokedOn === null ? [] : [`bị thu hồi ngày ${showDate(revokedOn, 'vi')}`]),
    ...(lapse === null ? [] : [`theo nguồn: ${lapse.vi}`]),
  ].join(', ');
}

function priceText({ text, date }: ProductRecord['prices'][number]): string {
  return date === null ? text.vi : `${text.vi} (${showDate(date, 'vi')})`;
}
