import type { CalendarDay } from './calendar-day.ts';
import type { Candidate } from './candidate.ts';
import type { Category } from './category.ts';
import type { District } from './district.ts';
import type { Fair } from './fair.ts';
import type { Producer } from './producer.ts';
import type { Product } from './product.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';

/** Everything that a province's `content/` says, on a day. Maps are keyed by slug and ordered by name. */
export interface Catalog {
  /** The day for which every status is computed. */
  readonly day: CalendarDay;
  readonly site: Site;
  readonly products: ReadonlyMap<string, Product>;
  readonly producers: ReadonlyMap<string, Producer>;
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of the tile map, row by row. */
  readonly districts: ReadonlyMap<string, District>;
  /** Keyed by code, in the order of the decision. */
  readonly categories: ReadonlyMap<string, Category>;
  readonly candidates: readonly Candidate[];
  readonly statistics: readonly Statistic[];
  readonly fairs: ReadonlyMap<string, Fair>;
}
