import type { Catalog } from '../../catalog/catalog.ts';
import type { ChangeKind } from '../../catalog/certification/changes.ts';
import type { Sureness } from '../../catalog/statistics/year-events.ts';
import { gapsByMaker, REGISTER_FACTS } from '../../catalog/missing-facts.ts';
import type { Product } from '../../catalog/product.ts';
import type { Language } from '../../catalog/site.ts';
import { coverageOf } from '../../catalog/statistics/statistics-over-time.ts';
import {
  tallyOf,
  type ReportedProduct,
  type Tally,
  type YearReport,
} from '../../catalog/statistics/year-report.ts';
import { showDate } from '../../i18n/dates.ts';
import { withinInterval } from '../../i18n/intervals.ts';
import { PRODUCER_KIND } from '../../i18n/kind-words.ts';
import { capitalised, communeName } from '../../i18n/places.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { makerRequest } from './maker-request.ts';
import { DIMENSIONS, groupedByAll, groupedByOne, valuesOf } from './report-dimensions.ts';
import { REPORT_WORDS } from './words.ts';

/** A sheet of the report. */
export interface ReportSheet {
  readonly name: string;
  /** Lines to read, tables one below the other, or one list with its headings in the first row. */
  readonly form: 'lines' | 'tables' | 'list';
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Which of the rows are headings. */
  readonly headings: readonly number[];
}

const EVENTS: readonly ChangeKind[] = [
  'certified',
  'renewed',
  'upgraded',
  'downgraded',
  'expired',
  'revoked',
];
const SURENESS: readonly Sureness[] = ['sure', 'possible'];

/** The address of a product’s page. */
export type PageAddress = (product: Product) => string;

/** The sheets of a report. */
export function reportSheets(
  report: YearReport,
  lang: Language,
  pageOf: PageAddress,
): readonly ReportSheet[] {
  return [
    summary(report, lang),
    counts(report, lang),
    combined(report, lang),
    products(report, lang, pageOf),
    ...gapSheets(report.catalog, lang, pageOf),
  ];
}

/** What the catalogue lacks, product by product, and what to write to whom. */
export function gapSheets(
  catalog: Catalog,
  lang: Language,
  pageOf: PageAddress,
): readonly ReportSheet[] {
  return [gaps(catalog, lang, pageOf), requests(catalog, lang)];
}

function countHeadings(lang: Language): string[] {
  const words = REPORT_WORDS[lang];
  return [
    words.products,
    words.inForce,
    words.expiring,
    words.uncertain,
    words.expired,
    words.revoked,
    ...SURENESS.flatMap((sureness) =>
      EVENTS.map((kind) => `${words.event[kind]}, ${words.inYear[sureness]}`),
    ),
  ];
}

function countCells({ products: all, byStatus, events }: Tally): number[] {
  const expiring = byStatus.get('expiring') ?? 0;
  return [
    all,
    (byStatus.get('valid') ?? 0) + expiring,
    expiring,
    byStatus.get('uncertain') ?? 0,
    byStatus.get('expired') ?? 0,
    byStatus.get('revoked') ?? 0,
    ...SURENESS.flatMap((sureness) => EVENTS.map((kind) => events[sureness].get(kind) ?? 0)),
  ];
}

function summary({ catalog, year, rows }: YearReport, lang: Language): ReportSheet {
  const words = REPORT_WORDS[lang];
  const coverage = coverageOf(catalog);
  const [headings, cells] = [countHeadings(lang), countCells(tallyOf(rows))];
  return {
    name: words.sheets.summary,
    rows: [
      [words.title(catalog.site.title[lang], year)],
      [words.days(showDate(catalog.day, lang), showDate(catalog.dataDay, lang))],
      [],
      ...headings.map((heading, index) => [heading, cells[index] ?? 0]),
      [],
      ...[
        ...(coverage ? [words.coverage(coverage.total, coverage.year)] : []),
        ...words.explained,
      ].map((line) => [line]),
    ],
    form: 'lines',
    headings: [0],
  };
}

function counts({ catalog, rows }: YearReport, lang: Language): ReportSheet {
  const words = REPORT_WORDS[lang];
  const lines: (string | number | null)[][] = [];
  const headings: number[] = [];
  for (const dimension of DIMENSIONS) {
    headings.push(lines.length);
    lines.push([words.dimension[dimension], ...countHeadings(lang)]);
    for (const { label, rows: group } of groupedByOne(rows, dimension, catalog, lang)) {
      lines.push([label, ...countCells(tallyOf(group))]);
    }
    lines.push([words.all, ...countCells(tallyOf(rows))], []);
  }
  return { name: words.sheets.counts, rows: lines, form: 'tables', headings };
}

function combined({ catalog, rows }: YearReport, lang: Language): ReportSheet {
  const words = REPORT_WORDS[lang];
  return {
    name: words.sheets.combined,
    rows: [
      [...DIMENSIONS.map((dimension) => words.dimension[dimension]), ...countHeadings(lang)],
      ...groupedByAll(rows, catalog, lang).map(({ labels, rows: group }) => [
        ...labels,
        ...countCells(tallyOf(group)),
      ]),
    ],
    form: 'list',
    headings: [0],
  };
}

function products({ catalog, rows }: YearReport, lang: Language, pageOf: PageAddress): ReportSheet {
  const words = REPORT_WORDS[lang];
  const headings = [
    words.product,
    words.maker,
    ...DIMENSIONS.map((dimension) => words.dimension[dimension]),
    words.leafIsOurs,
    words.communeThen,
    words.decided,
    words.number,
    words.status,
    words.ends,
    ...EVENTS.map((kind) => words.event[kind]),
    words.page,
  ];
  return {
    name: words.sheets.products,
    rows: [headings, ...rows.map((row) => productCells(row, catalog, lang, pageOf))],
    form: 'list',
    headings: [0],
  };
}

function productCells(
  row: ReportedProduct,
  catalog: Catalog,
  lang: Language,
  pageOf: PageAddress,
): (string | number | null)[] {
  const words = REPORT_WORDS[lang];
  const { product, producer, place, validity, events } = row;
  const { certification, ends, status } = validity;
  const decided = certification?.decided ? showDate(certification.decided, lang) : words.unknown;
  const known: Readonly<Record<Sureness, string>> = { sure: words.yes, possible: words.possibly };
  return [
    product.name[lang],
    producer?.name[lang] ?? words.unknown,
    ...valuesOf(row, catalog, lang),
    product.categoryIsOurs ? words.yes : null,
    place.commune ? capitalised(communeName(place.commune, lang)) : null,
    certification?.inferred.includes('decided') ? words.deduced(decided) : decided,
    certification?.number ?? words.unknown,
    STATUS_LABEL[lang][status],
    ends && withinInterval(ends, lang),
    ...EVENTS.map((kind) => {
      const sureness = events.get(kind);
      return sureness ? known[sureness] : null;
    }),
    pageOf(product),
  ];
}

function gaps(catalog: Catalog, lang: Language, pageOf: PageAddress): ReportSheet {
  const words = REPORT_WORDS[lang];
  const lines = gapsByMaker(catalog).flatMap(({ producer, gaps: own }) =>
    own.map(({ product, lacks }) => [
      product.name[lang],
      producer?.name[lang] ?? words.unknown,
      ...REGISTER_FACTS.map((fact) => (lacks.includes(fact) ? 'x' : null)),
      lacks.length,
      pageOf(product),
    ]),
  );
  const facts = REGISTER_FACTS.map((fact) => words.lacks(words.fact[fact]));
  return {
    name: words.sheets.gaps,
    rows: [[words.product, words.maker, ...facts, words.countLacking, words.page], ...lines],
    form: 'list',
    headings: [0],
  };
}

function requests(catalog: Catalog, lang: Language): ReportSheet {
  const words = REPORT_WORDS[lang];
  const lines = gapsByMaker(catalog).flatMap(({ producer, gaps: own }) => {
    if (producer === null) return [];
    const asked = REGISTER_FACTS.filter((fact) => own.some(({ lacks }) => lacks.includes(fact)));
    const { sms, letter } = makerRequest(catalog, { producer, gaps: own });
    return [
      [
        producer.name[lang],
        PRODUCER_KIND[lang][producer.kind],
        producer.phone,
        producer.email,
        asked.map((fact) => words.fact[fact]).join(', '),
        sms,
        letter,
      ],
    ];
  });
  return {
    name: words.sheets.requests,
    rows: [
      [words.maker, words.kind, words.phone, words.email, words.asked, words.sms, words.letter],
      ...lines,
    ],
    form: 'list',
    headings: [0],
  };
}
