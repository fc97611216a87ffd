import { placeOf, producerOf, validityOf, type Catalog, type Place } from '../catalog.ts';
import type { CalendarDay } from '../certification/calendar-day.ts';
import type { ChangeKind } from '../certification/changes.ts';
import type { Validity, ValidityStatus } from '../certification/validity.ts';
import { eventsIn, type Sureness } from './year-events.ts';
import { lackingIn, type RegisterFact } from '../missing-facts.ts';
import type { Producer } from '../producer.ts';
import type { Product } from '../product.ts';

/** A product with all by which an office counts it. */
export interface ReportedProduct {
  readonly product: Product;
  readonly producer: Producer | undefined;
  readonly place: Place;
  /** On the day of the report. */
  readonly validity: Validity;
  /** What happened to its certificates in the year. */
  readonly events: ReadonlyMap<ChangeKind, Sureness>;
  readonly lacks: readonly RegisterFact[];
}

/** What an office reports of a year. */
export interface YearReport {
  readonly year: number;
  /** The catalogue on the day of the report: the last of the year, or today where the year is not over. */
  readonly catalog: Catalog;
  /** The products that had been recognised by that day, by name. */
  readonly rows: readonly ReportedProduct[];
}

/** The report on a year of which a day has passed. */
export function yearReport(catalog: Catalog, year: number): YearReport {
  const last = `${year}-12-31` as CalendarDay;
  const onDay = { ...catalog, ...(last < catalog.day && daysUntil(catalog, last)) };
  const rows = [...onDay.products.values()].map((product) => ({
    product,
    producer: producerOf(onDay, product),
    place: placeOf(onDay, product),
    validity: validityOf(onDay, product),
    events: eventsIn(product.certifications, year, onDay.day),
    lacks: lackingIn(onDay, product),
  }));
  const recognised = rows.filter(({ validity }) => validity.certification !== null);
  return { year, catalog: onDay, rows: recognised };
}

function daysUntil({ dataDay }: Catalog, last: CalendarDay) {
  return { day: last, dataDay: dataDay < last ? dataDay : last };
}

/** Some products of a report by their states on its day, and by what happened to them in its year. */
export interface Tally {
  readonly products: number;
  readonly byStatus: ReadonlyMap<ValidityStatus, number>;
  readonly events: Readonly<Record<Sureness, ReadonlyMap<ChangeKind, number>>>;
}

/** Counts these products. What is only possible is counted apart, never with what is sure. */
export function tallyOf(rows: readonly ReportedProduct[]): Tally {
  const eventsThat = (sureness: Sureness) =>
    counted(
      rows.flatMap(({ events }) =>
        [...events].flatMap(([kind, known]) => (known === sureness ? [kind] : [])),
      ),
    );
  return {
    products: rows.length,
    byStatus: counted(rows.map(({ validity }) => validity.status)),
    events: { sure: eventsThat('sure'), possible: eventsThat('possible') },
  };
}

function counted<T>(items: readonly T[]): Map<T, number> {
  return new Map([...Map.groupBy(items, (item) => item)].map(([item, all]) => [item, all.length]));
}
