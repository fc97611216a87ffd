import type { CalendarDay } from '../catalog/calendar-day.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { District } from '../catalog/district.ts';
import { compareNames } from '../text/collation.ts';
import type { Entries, EntryMap } from './entries.ts';
import type { Entry } from './entry.ts';
import { categoriesOf, districtOf, fairOf, siteOf } from './place-of.ts';
import { producerOf, productOf, sourceOf } from './product-of.ts';

/**
 * The catalogue that entries without errors make. `day` is the day for which statuses are computed; `knownOn` the
 * real day, by which every decision on file has been made. Throws where a file has errors.
 */
export function toCatalog(entries: Entries, day: CalendarDay, knownOn: CalendarDay): Catalog {
  const sources = mapped(
    entries.sources,
    sourceOf,
    ({ title, publisher, slug }) => title ?? publisher ?? slug,
  );
  const byName = ({ name }: { readonly name: { readonly vi: string } }) => name.vi;
  const categories = categoriesOf(complete(entries.categories));
  return {
    day,
    site: siteOf(complete(entries.site)),
    products: mapped(
      entries.products,
      (slug, fields) => productOf(slug, fields, sources, knownOn),
      byName,
    ),
    producers: mapped(entries.producers, producerOf, byName),
    sources,
    districts: inTileOrder(mapped(entries.districts, districtOf, byName)),
    categories: new Map(categories.map((category) => [category.code, category])),
    candidates: complete(entries.candidates).map(({ date, relatedProduct, ...fields }) => ({
      ...fields,
      date: date ?? null,
      relatedProduct: relatedProduct ?? null,
    })),
    statistics: complete(entries.statistics).map((fields) => ({
      ...fields,
      asOf: fields.asOf ?? null,
      kind: fields.kind ?? null,
      products: fields.products ?? null,
      stars: fields.stars ?? null,
      producers: fields.producers ?? null,
      conflict: fields.conflict ?? null,
    })),
    fairs: mapped(entries.fairs, fairOf, byName),
    synonyms: complete(entries.synonyms).map(({ words, en = [], near = [] }) => ({
      words,
      en,
      near,
    })),
  };
}

function mapped<Fields, Value>(
  entries: EntryMap<Fields>,
  make: (slug: string, fields: Fields) => Value,
  nameOf: (value: Value) => string,
): Map<string, Value> {
  const values = [...entries].map(([slug, entry]) => [slug, make(slug, complete(entry))] as const);
  return new Map(
    values.sort(
      ([a, first], [b, second]) =>
        compareNames(nameOf(first), nameOf(second)) || compareNames(a, b),
    ),
  );
}

/** Row by row; districts that the map leaves out come last, by name. */
function inTileOrder(districts: ReadonlyMap<string, District>): Map<string, District> {
  const place = ({ tile }: District) =>
    tile ? tile.row * 1000 + tile.column : Number.MAX_SAFE_INTEGER;
  return new Map([...districts].sort(([, a], [, b]) => place(a) - place(b)));
}

function complete<Fields>(entry: Entry<Fields>): Fields {
  if (entry.complete === undefined)
    throw new Error(`${entry.file} has errors; run \`npm run check\`.`);
  return entry.complete;
}
