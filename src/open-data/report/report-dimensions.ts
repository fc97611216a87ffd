import type { Catalog } from '../../catalog/catalog.ts';
import { PRODUCER_KINDS } from '../../catalog/producer.ts';
import type { Language } from '../../catalog/site.ts';
import type { ReportedProduct } from '../../catalog/statistics/year-report.ts';
import { GLOSSARY } from '../../i18n/glossary.ts';
import { PRODUCER_KIND } from '../../i18n/kind-words.ts';
import { capitalised, communeName, districtName } from '../../i18n/places.ts';
import { starsText } from '../../i18n/validity-words.ts';
import { compareNames } from '../../text/collation.ts';
import { REPORT_WORDS } from './words.ts';

/** By what an office counts. */
export const DIMENSIONS = ['stars', 'leaf', 'kind', 'place', 'communeNow', 'year'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a product counts as: the words, and where they stand among others; the unknown stands last. */
interface Value {
  readonly label: string;
  readonly rank: number;
}

type ValueOf = (row: ReportedProduct, catalog: Catalog, lang: Language) => Value;

const unknown = (lang: Language): Value => ({ label: REPORT_WORDS[lang].unknown, rank: Infinity });

const VALUE_OF: Readonly<Record<Dimension, ValueOf>> = {
  stars: ({ validity: { certification } }, _, lang) => {
    const stars = certification?.stars ?? null;
    if (stars === null) return unknown(lang);
    const text = starsText(stars, lang);
    const isDeduced = certification?.inferred.includes('stars') === true;
    const label = isDeduced ? REPORT_WORDS[lang].deduced(text) : text;
    return { label, rank: isDeduced ? 10.5 - stars : 10 - stars };
  },
  leaf: ({ product }, { categories }, lang) => {
    const category = categories.get(product.category ?? '');
    if (!category) return unknown(lang);
    const name = `${category.code} ${category.name[lang]}`;
    return {
      label: category.isLeaf ? name : REPORT_WORDS[lang].unknownLeaf(name),
      rank: [...categories.keys()].indexOf(category.code),
    };
  },
  kind: ({ producer }, _, lang) =>
    producer
      ? { label: PRODUCER_KIND[lang][producer.kind], rank: PRODUCER_KINDS.indexOf(producer.kind) }
      : { label: GLOSSARY[lang].unknownMaker, rank: Infinity },
  place: ({ place: { district, communeNow } }, { districts }, lang) => {
    if (district) {
      const rank = [...districts.keys()].indexOf(district.slug);
      return { label: capitalised(districtName(district, lang)), rank };
    }
    if (!communeNow) return unknown(lang);
    return { label: capitalised(communeName(communeNow, lang)), rank: districts.size };
  },
  communeNow: ({ place: { communeNow } }, _, lang) =>
    communeNow ? { label: capitalised(communeName(communeNow, lang)), rank: 0 } : unknown(lang),
  year: ({ validity: { certification } }, _, lang) => {
    const year = certification?.decided?.slice(0, 4);
    if (year === undefined) return unknown(lang);
    const isDeduced = certification?.inferred.includes('decided') === true;
    const label = isDeduced ? REPORT_WORDS[lang].deduced(year) : year;
    return { label, rank: Number(year) + (isDeduced ? 0.5 : 0) };
  },
};

/** What a product counts as, in each dimension. */
export function valuesOf(row: ReportedProduct, catalog: Catalog, lang: Language): string[] {
  return DIMENSIONS.map((dimension) => VALUE_OF[dimension](row, catalog, lang).label);
}

/** The products by what they count as in one dimension. */
export function groupedByOne(
  rows: readonly ReportedProduct[],
  dimension: Dimension,
  catalog: Catalog,
  lang: Language,
): { readonly label: string; readonly rows: readonly ReportedProduct[] }[] {
  return grouped(rows, (row) => [VALUE_OF[dimension](row, catalog, lang)]).map(
    ({ labels, rows: group }) => ({ label: labels.join(''), rows: group }),
  );
}

/** The products by what they count as in all dimensions together. */
export function groupedByAll(
  rows: readonly ReportedProduct[],
  catalog: Catalog,
  lang: Language,
): Group[] {
  return grouped(rows, (row) =>
    DIMENSIONS.map((dimension) => VALUE_OF[dimension](row, catalog, lang)),
  );
}

interface Group {
  readonly labels: readonly string[];
  readonly rows: readonly ReportedProduct[];
}

function grouped(
  rows: readonly ReportedProduct[],
  valuesOfRow: (row: ReportedProduct) => readonly Value[],
): Group[] {
  const valued = rows.map((row) => ({ row, values: valuesOfRow(row) }));
  const groups = Map.groupBy(valued, ({ values }) =>
    JSON.stringify(values.map(({ label }) => label)),
  );
  return [...groups.values()]
    .map((all) => ({ values: all[0]?.values ?? [], rows: all.map(({ row }) => row) }))
    .sort((a, b) => compareValues(a.values, b.values))
    .map(({ values, rows: group }) => ({ labels: values.map(({ label }) => label), rows: group }));
}

function compareValues(a: readonly Value[], b: readonly Value[]): number {
  for (const [index, { label, rank }] of a.entries()) {
    const other = b[index];
    if (!other || label === other.label) continue;
    return rank === other.rank ? compareNames(label, other.label) : rank - other.rank;
  }
  return 0;
}
