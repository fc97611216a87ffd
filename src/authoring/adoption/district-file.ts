import type { CommuneKind, CommuneName, DistrictKind } from '../../catalog/district.ts';
import { slugOf } from '../../text/slug.ts';
import { inJson } from '../proposal/written-value.ts';

/** `Mẫu Province` for `tỉnh Mẫu`, `Mẫu City` for `thành phố Mẫu`. */
export function provinceInEnglish(vi: string): string {
  const [, unit = '', name = vi] = /^(tỉnh|thành phố)\s+(.+)$/iu.exec(vi) ?? [];
  if (unit === '') return vi;
  return `${name} ${unit.toLowerCase() === 'tỉnh' ? 'Province' : 'City'}`;
}

/** How lists write what a district was. */
export const DISTRICT_WORDS: Readonly<Record<string, DistrictKind>> = {
  'thành phố': 'city',
  'tp.': 'city',
  'thị xã': 'town',
  'tx.': 'town',
  huyện: 'district',
  quận: 'urban-district',
};
/** How they write what a commune was, or is. */
export const COMMUNE_WORDS: Readonly<Record<string, CommuneKind>> = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'township',
  'tt.': 'township',
  'đặc khu': 'special-zone',
};

/** A unit with its official code, where the list has one. */
type Coded<Unit> = Unit & { readonly code?: string };

/** A commune of then, with its district and the commune of today. */
export interface ListedCommune {
  readonly district: Coded<{ readonly kind: DistrictKind; readonly name: string }>;
  readonly commune: Coded<CommuneName>;
  readonly now: Coded<CommuneName>;
  readonly formerProvince: string | undefined;
}

/** The id of the source that the list is, where it states codes. */
export const COMMUNE_LIST = 'danh-sach-xa';

const WORD_OF = new Map(
  [...Object.entries(DISTRICT_WORDS), ...Object.entries(COMMUNE_WORDS)]
    .reverse()
    .map(([word, kind]) => [kind, word.replace('.', '')]),
);

/** The slugs of units by kind and name; where two share a name, each has its kind before it. */
export function slugsFor(
  units: readonly { readonly kind: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const shared = Map.groupBy(units, ({ name }) => slugOf(name));
  return new Map(
    units.map(({ kind, name }) => {
      const slug = slugOf(name);
      const isShared = new Set(shared.get(slug)?.map((one) => one.kind)).size > 1;
      return [
        `${kind} ${name}`,
        isShared ? slugOf(`${WORD_OF.get(kind as CommuneKind) ?? kind} ${name}`) : slug,
      ];
    }),
  );
}

/** The file of the district in which these communes lay. */
export function districtFile(rows: readonly ListedCommune[]): string {
  const [first] = rows;
  const slugs = slugsFor(rows.map(({ commune }) => commune));
  const { kind = 'district', name = '' } = first?.district ?? {};
  const code = rows.find(({ district }) => district.code)?.district.code;
  const isCoded = rows.some(({ district, commune, now }) =>
    [district, commune, now].some((unit) => unit.code !== undefined),
  );
  const former = rows.find(({ formerProvince }) => formerProvince)?.formerProvince;
  const lines = [
    `"kind": "${kind}"`,
    `"name": ${inJson({ vi: name, en: name })}`,
    ...(code === undefined ? [] : [`"code": "${code}"`]),
    ...(isCoded ? [`"codeSources": ["${COMMUNE_LIST}"]`] : []),
    ...(former
      ? [`"formerProvince": ${inJson({ vi: former, en: provinceInEnglish(former) })}`]
      : []),
    `"communes": [\n${rows
      .map(({ commune, now }) => {
        const slug = slugs.get(`${commune.kind} ${commune.name}`) ?? '';
        return `    ${inJson({ slug, ...commune, now: { ...now } })}`;
      })
      .join(',\n')}\n  ]`,
  ];
  return `{\n  ${lines.join(',\n  ')}\n}\n`;
}
