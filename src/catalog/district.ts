import type { Name } from '../text/local-text.ts';

export const DISTRICT_KINDS = ['city', 'town', 'district'] as const;
export type DistrictKind = (typeof DISTRICT_KINDS)[number];

export const COMMUNE_KINDS = ['ward', 'commune', 'township'] as const;
export type CommuneKind = (typeof COMMUNE_KINDS)[number];

/** A ward, commune or township by its kind and name. */
export interface CommuneName {
  readonly kind: CommuneKind;
  readonly name: string;
}

/** A commune as it was until 30 June 2025, with the one it has belonged to since (Resolution 1661/NQ-UBTVQH15). */
export interface Commune extends CommuneName {
  /** Unique within its district only. */
  readonly slug: string;
  readonly now: CommuneName;
  /** Places in it that people know better than its own name. */
  readonly landmarks?: readonly string[];
}

/** A district as it was until 30 June 2025; certificates and people still use its name. */
export interface District {
  readonly slug: string;
  readonly kind: DistrictKind;
  readonly name: Name;
  readonly communes: readonly Commune[];
  /** Its place on the tile map, counted from 1 at the north-west; null where the map leaves it out. */
  readonly tile: { readonly column: number; readonly row: number } | null;
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
