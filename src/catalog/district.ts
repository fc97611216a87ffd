import type { PartialDate } from './certification/calendar-day.ts';
import type { Name } from '../text/local-text.ts';
import { slugOf } from '../text/slug.ts';

export const DISTRICT_KINDS = ['city', 'town', 'district', 'urban-district'] as const;
export type DistrictKind = (typeof DISTRICT_KINDS)[number];

export const COMMUNE_KINDS = ['ward', 'commune', 'township', 'special-zone'] as const;
export type CommuneKind = (typeof COMMUNE_KINDS)[number];

/** A ward, commune or township by its kind and name. */
export interface CommuneName {
  readonly kind: CommuneKind;
  readonly name: string;
}

/** The official code of a unit, where a source states it. Codes are used again: each means a unit of its time. */
interface Coded {
  readonly code?: string | undefined;
}

/** A commune as it was until 30 June 2025, with the one it has belonged to since (Resolution 1661/NQ-UBTVQH15). */
export interface Commune extends CommuneName, Coded {
  /** Unique within its district only. */
  readonly slug: string;
  readonly now: CommuneName & Coded;
  /** Places in it that people know better than its own name. */
  readonly landmarks?: readonly string[];
  /** The districts to which it belonged before, and until when: decisions of that time name them. */
  readonly earlier?: readonly { readonly district: string; readonly until: PartialDate }[];
}

/** A district as it was until 30 June 2025; certificates and people still use its name. */
export interface District extends Coded {
  readonly slug: string;
  readonly kind: DistrictKind;
  readonly name: Name;
  /** The province that it belonged to, in full, where that has since been merged into another: `tỉnh Mẫu`. */
  readonly formerProvince?: Name;
  readonly communes: readonly Commune[];
  /** Its place on the tile map, counted from 1 at the north-west; null where the map leaves it out. */
  readonly tile: { readonly column: number; readonly row: number } | null;
}

/** A commune of today (since 1 July 2025) with all that it was made of. */
export interface CommuneToday extends CommuneName, Coded {
  /** `xa-vi-du`, unique within the province. */
  readonly slug: string;
  readonly formerly: readonly { readonly commune: Commune; readonly district: District }[];
}

/** A commune of today with the communes of a district, and of others, that it took in. */
export interface CommuneNow extends CommuneName {
  readonly formerly: readonly Commune[];
  /** Former communes of other districts that it took in as well. */
  readonly elsewhere: readonly { readonly commune: Commune; readonly district: District }[];
}

/** The commune of that slug as it was, or undefined. */
export function communeIn(district: District, slug: string): Commune | undefined {
  return district.communes.find((commune) => commune.slug === slug);
}

/** The communes of today that hold parts of the district, in the order of their first former commune. */
export function communesNow(district: District, districts: Iterable<District>): CommuneNow[] {
  const others = [...districts].filter(({ slug }) => slug !== district.slug);
  const groups = Map.groupBy(district.communes, ({ now }) => `${now.kind} ${now.name}`);
  return [...groups.values()].flatMap((formerly) => {
    const [first] = formerly;
    if (!first) return [];
    const isSame = ({ now }: Commune) => now.kind === first.now.kind && now.name === first.now.name;
    const elsewhere = others.flatMap((other) =>
      other.communes.filter(isSame).map((commune) => ({ commune, district: other })),
    );
    return [{ ...first.now, formerly, elsewhere }];
  });
}

/** How the slug of a commune of today begins: what it is called in Vietnamese. */
const KIND_SLUG: Readonly<Record<CommuneKind, string>> = {
  ward: 'phuong',
  commune: 'xa',
  township: 'thi-tran',
  'special-zone': 'dac-khu',
};

/** The slug of a commune of today: `xa-vi-du`. */
export function communeTodaySlug({ kind, name }: CommuneName): string {
  return `${KIND_SLUG[kind]}-${slugOf(name)}`;
}

const known = new WeakMap<ReadonlyMap<string, District>, ReadonlyMap<string, CommuneToday>>();

/** Every commune of today, by its slug, with those of all districts that it took in. */
export function communesToday(
  districts: ReadonlyMap<string, District>,
): ReadonlyMap<string, CommuneToday> {
  const found = known.get(districts) ?? madeOf(districts.values());
  known.set(districts, found);
  return found;
}

function madeOf(districts: Iterable<District>): Map<string, CommuneToday> {
  const parts = [...districts].flatMap((district) =>
    district.communes.map((commune) => ({ commune, district })),
  );
  const groups = Map.groupBy(parts, ({ commune }) => communeTodaySlug(commune.now));
  return new Map(
    [...groups].flatMap(([slug, formerly]) =>
      formerly.slice(0, 1).map(({ commune: { now } }) => [slug, { ...now, slug, formerly }]),
    ),
  );
}

/** The one district in which all of a commune of today lay; undefined where several share it. */
export function districtBefore({ formerly }: CommuneToday): District | undefined {
  const districts = new Set(formerly.map(({ district }) => district));
  const [only] = districts;
  return districts.size === 1 ? only : undefined;
}
