import {
  type Commune,
  type CommuneName,
  communesToday,
  communeTodaySlug,
  type District,
} from '../../catalog/district.ts';
import type { PartialDate } from '../../catalog/certification/calendar-day.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import { communeName, districtName } from '../../i18n/places.ts';
import { findAmong } from '../proposal/find-entry.ts';

/** What the name of a commune means. */
export type CommuneFound =
  /** One as it was until 30 June 2025. `until`: it lay in the district that was named no longer than then. */
  | {
      readonly kind: 'then';
      readonly district: string;
      readonly commune: string;
      readonly until?: PartialDate;
    }
  /** One of today, made of several, of which nobody says in which the place lies. */
  | { readonly kind: 'now'; readonly communeNow: string }
  /** Several as they were: `xã Mẫu, huyện Ví Dụ`. */
  | { readonly kind: 'several'; readonly places: readonly string[] }
  /** None; these are the names of those that could be meant. */
  | { readonly kind: 'none'; readonly names: readonly string[] };

interface Home {
  readonly commune: Commune;
  readonly district: District;
  readonly until?: PartialDate;
}

/** How a commune may be called, with and without what it is. */
export function namesOf(commune: CommuneName): readonly string[] {
  return [commune.name, ...LANGUAGES.map((lang) => communeName(commune, lang))];
}

/**
 * The commune that a text names. With the slug of a district of then, one that lay there counts before one of today;
 * without a district only decisions before 1 July 2025 (`isOld`) can mean one of then where one of today bears that
 * name, for those after it name no district.
 */
export function communeNamed(
  text: string,
  { district, isOld = false }: { readonly district?: string | undefined; readonly isOld?: boolean },
  districts: ReadonlyMap<string, District>,
): CommuneFound {
  const all = [...districts.values()].flatMap((home) => homesIn(home));
  const within = all.filter((home) => (district ?? home.district.slug) === home.district.slug);
  const then = homesNamed(text, within, ({ commune }) => [commune.slug, ...namesOf(commune)]);
  const now = homesNamed(text, within, ({ commune }) => namesOf(commune.now));
  const today = new Set(now.map(({ commune }) => communeTodaySlug(commune.now)));
  const [communeNow, ...otherNow] = today;
  const hasBecomeOne = then.length === 1 && now.length === 1 && then[0] === now[0];
  const meansThen =
    hasBecomeOne || today.size !== 1 || (then.length > 0 && (isOld || district !== undefined));
  if (!meansThen && communeNow !== undefined && otherNow.length === 0) {
    return settled(communeNow, now, districts);
  }
  const [only, ...others] = then.length > 0 ? then : now;
  if (only && others.length === 0) return thenOf(only);
  if (only) return { kind: 'several', places: [only, ...others].map(whole) };
  const earlier = district === undefined ? [] : all.flatMap((home) => before(home, district));
  const [moved, ...moreMoved] = homesNamed(text, earlier, ({ commune }) => namesOf(commune));
  if (moved && moreMoved.length === 0) return thenOf(moved);
  return { kind: 'none', names: within.map(({ commune }) => commune.name) };
}

const homesIn = (district: District): Home[] =>
  district.communes.map((commune) => ({ commune, district }));

/** A commune of another district that lay in this one before. */
function before(home: Home, district: string): Home[] {
  const found = home.commune.earlier?.find((one) => one.district === district);
  return found ? [{ ...home, until: found.until }] : [];
}

function homesNamed(
  text: string,
  homes: readonly Home[],
  namesIn: (home: Home) => readonly string[],
): Home[] {
  const named = homes.map((home, index) => ({ value: String(index), names: namesIn(home) }));
  return findAmong(text, named).values.flatMap((index) => homes[Number(index)] ?? []);
}

/** A commune of today that is one of then under a new name is that one. */
function settled(
  communeNow: string,
  parts: readonly Home[],
  districts: ReadonlyMap<string, District>,
): CommuneFound {
  const [part, ...others] = parts;
  const { formerly = [] } = communesToday(districts).get(communeNow) ?? {};
  if (part && others.length === 0 && formerly.length === 1) return thenOf(part);
  return { kind: 'now', communeNow };
}

const thenOf = ({ commune, district, until }: Home): CommuneFound => ({
  kind: 'then',
  district: district.slug,
  commune: commune.slug,
  ...(until && { until }),
});

const whole = ({ commune, district }: Home) =>
  `${communeName(commune, 'vi')}, ${districtName(district, 'vi')}`;
