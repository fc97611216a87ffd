import { placeOf, producerOf, validityOf, type Catalog } from '../../catalog/catalog.ts';
import type {
  CalendarDay,
  OpenInterval,
  PartialDate,
} from '../../catalog/certification/calendar-day.ts';
import type { Stars } from '../../catalog/certification/stars.ts';
import {
  endingOf,
  isSettled,
  statusByEnd,
  type Validity,
  type ValidityStatus,
} from '../../catalog/certification/validity.ts';
import { validityOverview } from '../../catalog/certification/validity-overview.ts';
import type { Product } from '../../catalog/product.ts';
import type { Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { wholePeriod } from '../../i18n/intervals.ts';
import { VALIDITY_TABLE_WORDS } from './table-words.ts';

/** A product in the officer's table, with the recognition that counts. */
export interface ValidityRow {
  readonly slug: string;
  readonly name: string;
  /** Empty where no source names anyone. */
  readonly maker: string;
  /** The slug of the district, or of the commune of today where that alone is known; empty where neither is. */
  readonly district: string;
  readonly stars: Stars | null;
  readonly decided: PartialDate | null;
  /** The days on which the certificate can end, or can have ended; null where none counts. */
  readonly ends: OpenInterval | null;
  /** When it ends or ended, in words that hold on any day; empty where there is no certificate. */
  readonly end: string;
  /** What a wide table says behind it: how far the end can lie off. */
  readonly until: string;
  /** On the day of the data. */
  readonly status: ValidityStatus;
}

/** The file that the table loads: every row, and the day of the statuses in it. */
export interface ValidityFile {
  readonly day: CalendarDay;
  readonly rows: readonly ValidityRow[];
}

/** Every product, what surely holds first, each part in the order of its dates. */
export function validityRows(catalog: Catalog, lang: Language): ValidityRow[] {
  const list = validityOverview(catalog);
  const recognised = [
    ...list.expiring,
    ...list.valid,
    ...list.datedUncertain,
    ...list.undatedUncertain,
    ...list.expired,
    ...list.revoked,
  ];
  const products = [...recognised.map(({ product }) => product), ...list.unrecognised];
  return products.map((product) => rowOf(catalog, product, lang));
}

function rowOf(catalog: Catalog, product: Product, lang: Language): ValidityRow {
  const validity = validityOf(catalog, product);
  const { status, certification, ends } = validity;
  const place = placeOf(catalog, product);
  return {
    slug: product.slug,
    name: product.name[lang],
    maker: producerOf(catalog, product)?.name[lang] ?? '',
    district: place.district?.slug ?? place.communeNow?.slug ?? '',
    stars: certification?.stars ?? null,
    decided: certification?.decided ?? null,
    ends,
    ...endWords(validity, catalog.day, lang),
    status,
  };
}

/** `15/11/2026`, `2026`, `từ 21/8/2022` with `đến 27/5/2027`; of one that is over, how late it ended at most. */
function endWords(
  { status, certification, ends }: Validity,
  day: CalendarDay,
  lang: Language,
): Pick<ValidityRow, 'end' | 'until'> {
  const words = VALIDITY_TABLE_WORDS[lang];
  if (!certification || !ends) return { end: '', until: '' };
  const whole = (end: string) => ({ end, until: '' });
  if (status === 'revoked') {
    return whole(words.revokedOn(showDate(certification.revoked?.on ?? day, lang)));
  }
  const from = words.from(showDate(ends.earliest, lang));
  const { earliest, latest } = ends;
  // Undated sources tell that it is over, and nothing of when.
  if (latest === null && status === 'expired') return whole(words.unknownDay);
  if (latest === null) return { end: from, until: words.openEnded };
  const isBoundOnly =
    status === 'expired' &&
    (certification.decided === null || endingOf(certification, ends) === 'lapse');
  if (isBoundOnly) return whole(words.noLaterThan(showDate(latest, lang)));
  const period = wholePeriod({ earliest, latest });
  if (period) return whole(showDate(period, lang));
  return { end: from, until: words.until(showDate(latest, lang)) };
}

/** The row's status on the day of reading, by the domain's own rule. */
export function statusOn({ status, ends }: ValidityRow, day: CalendarDay): ValidityStatus {
  return ends && !isSettled(status) ? statusByEnd(ends, day) : status;
}

/** When the certificate ends, as far as it is known: `từ 21/8/2022 đến 27/5/2027`. */
export function endOfRow({ end, until }: Pick<ValidityRow, 'end' | 'until'>): string {
  return until === '' ? end : `${end} ${until}`;
}
