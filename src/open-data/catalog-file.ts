import type { Catalog } from '../catalog/catalog.ts';
import { calendarDayOf, type CalendarDay } from '../catalog/certification/calendar-day.ts';
import { VALIDITY_STATUSES } from '../catalog/certification/validity.ts';
import { LANGUAGES, type Language } from '../catalog/site.ts';
import { feedHref, fileHref, type Feed } from '../i18n/href.ts';
import { districtName } from '../i18n/places.ts';
import type { Name } from '../text/local-text.ts';
import { buildFacts } from './build-facts.ts';
import { DATAPACKAGE_FILE } from './products-schema.ts';

/** Where a site tells other programs what it has, below its root. */
export const CATALOG_FILE = 'catalog.json';

/** Counted up whenever something that a reader counts on changes its meaning or goes. */
export const CATALOG_VERSION = 1;

type InBoth<Value> = Readonly<Record<Language, Value>>;

/** What a site tells of itself so that others can count, search and take what it has. Addresses count from its root. */
export interface CatalogFile {
  readonly version: typeof CATALOG_VERSION;
  readonly title: Name;
  readonly province: Name;
  /** The districts until 30 June 2025. */
  readonly places: readonly { readonly slug: string; readonly name: Name }[];
  /** For which every status and count holds. */
  readonly day: CalendarDay;
  /** Until which anyone looked. */
  readonly dataDay: CalendarDay;
  /** `products`, `producers`, `sources`, and products by the state of their certificate; `valid` counts expiring ones too. */
  readonly counts: Readonly<Record<string, number>>;
  readonly datapackage: string;
  /** The list of every entry that the search answers from. */
  readonly search: InBoth<string>;
  readonly feeds: Readonly<Record<Feed, InBoth<string>>>;
}

/** What the site of the catalogue tells of itself. */
export function catalogFile(catalog: Catalog, search: InBoth<string>): CatalogFile {
  const { site, day, dataDay, districts } = catalog;
  const belowRoot = (path: string) => path.slice(fileHref('').length);
  const feed = (name: Feed) => inBoth((lang) => belowRoot(feedHref(name, lang)));
  return {
    version: CATALOG_VERSION,
    title: site.title,
    province: site.province,
    places: [...districts.values()].map((district) => ({
      slug: district.slug,
      name: inBoth((lang) => districtName(district, lang)),
    })),
    day,
    dataDay,
    counts: buildFacts(catalog, null).counts,
    datapackage: DATAPACKAGE_FILE,
    search,
    feeds: { calendar: feed('calendar'), changes: feed('changes') },
  };
}

const inBoth = <Value>(of: (lang: Language) => Value) =>
  Object.fromEntries(LANGUAGES.map((lang) => [lang, of(lang)])) as Record<Language, Value>;

/** Why what a site tells cannot be used. */
export type Distrust = 'not-a-catalogue' | 'other-version' | 'impossible';

const COUNTED = ['products', 'producers', 'sources'] as const;
const STATES = VALIDITY_STATUSES.filter((status) => status !== 'expiring');

/** More than every product of the country. */
const MOST = 100_000;
const LONGEST = 200;
const MOST_PLACES = 100;

/**
 * What a stranger's site tells, if it can be true on that day: known version, texts of bearable length, a day that has
 * come, counts that fit each other, and addresses below its own root. Nothing else of it is kept.
 */
export function trustedCatalog(told: unknown, today: CalendarDay): CatalogFile | Distrust {
  if (!isRecord(told) || typeof told['version'] !== 'number') return 'not-a-catalogue';
  if (told['version'] !== CATALOG_VERSION) return 'other-version';
  const title = nameIn(told['title']);
  const province = nameIn(told['province']);
  const search = pathsIn(told['search']);
  const feeds = isRecord(told['feeds']) ? told['feeds'] : {};
  const [calendar, changes] = [pathsIn(feeds['calendar']), pathsIn(feeds['changes'])];
  const { datapackage } = told;
  if (!title || !province || !search || !calendar || !changes || !isPathBelow(datapackage)) {
    return 'not-a-catalogue';
  }
  const day = calendarDayOf(String(told['day']));
  const dataDay = calendarDayOf(String(told['dataDay']));
  const counts = countsIn(told['counts']);
  if (!day || !dataDay || !counts || day > today || dataDay > day) return 'impossible';
  const places = placesIn(told['places']);
  return {
    version: CATALOG_VERSION,
    title,
    province,
    places,
    day,
    dataDay,
    counts,
    datapackage,
    search,
    feeds: { calendar, changes },
  };
}

function countsIn(told: unknown): Record<string, number> | undefined {
  if (!isRecord(told)) return undefined;
  const count = (key: string) => (told[key] === undefined ? 0 : Number(told[key]));
  const counts = Object.fromEntries([...COUNTED, ...STATES].map((key) => [key, count(key)]));
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0 && value <= MOST;
  const judged = STATES.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  const isSound = judged <= (counts['products'] ?? 0);
  return isSound && Object.values(counts).every(isCount) ? counts : undefined;
}

function placesIn(told: unknown): CatalogFile['places'] {
  if (!Array.isArray(told)) return [];
  return told.slice(0, MOST_PLACES).flatMap((place: unknown) => {
    const name = isRecord(place) && nameIn(place['name']);
    const slug = isRecord(place) && place['slug'];
    return name && isText(slug) && /^[a-z\d-]+$/u.test(slug) ? [{ slug, name }] : [];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;

function nameIn(told: unknown): Name | undefined {
  if (!isRecord(told) || !isText(told['vi']) || !isText(told['en'])) return undefined;
  return { vi: told['vi'], en: told['en'] };
}

function pathsIn(told: unknown): InBoth<string> | undefined {
  if (!isRecord(told) || !isPathBelow(told['vi']) || !isPathBelow(told['en'])) return undefined;
  return { vi: told['vi'], en: told['en'] };
}

/** Whether it is a path that cannot lead out of the site: plain segments, none of them dots alone. */
function isPathBelow(value: unknown): value is string {
  return isText(value) && /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/u.test(value);
}
