import type { CommuneKind, CommuneName, DistrictKind } from '../../catalog/district.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { slugOf } from '../../text/slug.ts';
import { tidied } from '../proposal/answers.ts';
import type { Fault } from '../proposal/proposal.ts';
import { inJson } from '../proposal/written-value.ts';
import { columnHeaded } from '../spreadsheet/workbook/columns.ts';
import { cellName, type Table } from '../spreadsheet/workbook/table.ts';

/** What a list of communes says, and what is wrong in it. */
export interface ListedDistricts {
  /** The files of the districts, by their places in the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  readonly communes: number;
  readonly faults: readonly Fault[];
}

/** `Mẫu Province` for `tỉnh Mẫu`, `Mẫu City` for `thành phố Mẫu`. */
export function provinceInEnglish(vi: string): string {
  const [, unit = '', name = vi] = /^(tỉnh|thành phố)\s+(.+)$/iu.exec(vi) ?? [];
  if (unit === '') return vi;
  return `${name} ${unit.toLowerCase() === 'tỉnh' ? 'Province' : 'City'}`;
}

const COLUMNS = ['district', 'commune', 'communeNow', 'formerProvince'] as const;
type Column = (typeof COLUMNS)[number];

/** How lists head these columns, besides what lists of products know. */
const HEADINGS: Readonly<Record<string, Column>> = {
  'don-vi-cap-huyen': 'district',
  'cap-huyen': 'district',
  'xa-cu': 'commune',
  'xa-truoc-1-7-2025': 'commune',
  'xa-den-30-6-2025': 'commune',
  'don-vi-cap-xa-cu': 'commune',
  'don-vi-cap-xa-truoc-sap-xep': 'commune',
  'xa-phuong-hien-nay': 'communeNow',
  'xa-tu-1-7-2025': 'communeNow',
  'xa-sau-sap-xep': 'communeNow',
  'don-vi-cap-xa-moi': 'communeNow',
  'don-vi-cap-xa-sau-sap-xep': 'communeNow',
  'tinh-cu': 'formerProvince',
  'thuoc-tinh-cu': 'formerProvince',
};

const DISTRICT_WORDS: Readonly<Record<string, DistrictKind>> = {
  'thành phố': 'city',
  'tp.': 'city',
  'thị xã': 'town',
  'tx.': 'town',
  huyện: 'district',
  quận: 'urban-district',
};
const COMMUNE_WORDS: Readonly<Record<string, CommuneKind>> = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'township',
  'tt.': 'township',
  'đặc khu': 'special-zone',
};

interface Row {
  readonly district: { readonly kind: DistrictKind; readonly name: string };
  readonly commune: CommuneName;
  readonly now: CommuneName;
  readonly formerProvince: string | undefined;
}

/** The districts until 30 June 2025 with their communes then and now, from a list with a row for each commune of then. */
export function districtsIn(tables: readonly Table[]): ListedDistricts {
  for (const { rows } of tables) {
    for (const [index, row] of rows.entries()) {
      const columns = columnsOf(row);
      if (['district', 'commune', 'communeNow'].every((key) => columns.has(key as Column))) {
        return listed(rows, index + 1, columns);
      }
    }
  }
  return { files: new Map(), names: [], communes: 0, faults: [NO_HEADINGS] };
}

const NO_HEADINGS: Fault = {
  message: {
    vi: 'Danh sách xã không có dòng tiêu đề với ba cột “Huyện”, “Xã”, “Xã hiện nay”.',
    en: 'The list of communes has no row of headings with “Huyện”, “Xã” and “Xã hiện nay”.',
  },
  remedy: {
    vi: 'Mỗi xã đến 30/6/2025 một dòng: huyện, xã khi ấy, xã hiện nay; tỉnh đã sáp nhập thì thêm cột “Tỉnh cũ”.',
    en: 'A row for each commune until 30 June 2025: its district, its name then, the commune of today; “Tỉnh cũ” where provinces were merged.',
  },
};

function columnsOf(row: readonly string[]): ReadonlyMap<Column, number> {
  return new Map(
    row.flatMap((heading, index) => {
      const known = HEADINGS[slugOf(heading)] ?? columnHeaded(heading);
      const column = COLUMNS.find((one) => one === known);
      return column === undefined ? [] : [[column, index] as const];
    }),
  );
}

function listed(
  rows: Table['rows'],
  first: number,
  columns: ReadonlyMap<Column, number>,
): ListedDistricts {
  const faults: Fault[] = [];
  const read: Row[] = [];
  for (const [index, cells] of rows.entries()) {
    const cell = (column: Column) => {
      const at = columns.get(column) ?? -1;
      return { text: tidied(cells[at] ?? ''), at: cellName(index, Math.max(at, 0)) };
    };
    if (index < first || cells.every((text) => text.trim() === '')) continue;
    const district = named(cell('district'), DISTRICT_WORDS, faults);
    const commune = named(cell('commune'), COMMUNE_WORDS, faults);
    const now = named(cell('communeNow'), COMMUNE_WORDS, faults);
    const formerProvince = cell('formerProvince').text || undefined;
    if (district && commune && now) read.push({ district, commune, now, formerProvince });
  }
  const groups = [...Map.groupBy(read, ({ district }) => `${district.kind} ${district.name}`)];
  const slugs = slugsFor(groups.flatMap(([, [one]]) => (one ? [one.district] : [])));
  const files = groups.map(([key, all]): [string, string] => [
    `districts/${slugs.get(key) ?? ''}.json`,
    fileOf(all),
  ]);
  return {
    files: new Map(files),
    names: groups.flatMap(([, [one]]) => (one ? [one.district.name] : [])),
    communes: read.length,
    faults,
  };
}

/** The unit with what it is: “thị trấn Ví Dụ”. */
function named<Kind extends string>(
  { text, at }: { readonly text: string; readonly at: string },
  words: Readonly<Record<string, Kind>>,
  faults: Fault[],
): { kind: Kind; name: string } | undefined {
  const lower = text.toLocaleLowerCase('vi');
  const word = Object.keys(words).find((one) => lower.startsWith(one));
  const kind = word === undefined ? undefined : words[word];
  const name = text.slice(word?.length ?? 0).trim();
  if (kind !== undefined && name !== '') return { kind, name };
  faults.push(unclear(text, at, Object.keys(words)));
  return undefined;
}

function unclear(text: string, at: string, words: readonly string[]): Fault {
  const said: Name =
    text === ''
      ? { vi: `Ô ${at} để trống.`, en: `Cell ${at} is empty.` }
      : {
          vi: `Ô ${at}: ${quoted(text)} không nói đó là đơn vị gì.`,
          en: `Cell ${at}: ${quoted(text)} does not say what kind of unit it is.`,
        };
  const known = words.filter((word) => !word.endsWith('.')).join(', ');
  return {
    message: said,
    remedy: {
      vi: `Viết cả loại và tên; loại là: ${known}.`,
      en: `Write its kind and name; the kinds are: ${known}.`,
    },
  };
}

const WORD_OF = new Map(
  [...Object.entries(DISTRICT_WORDS), ...Object.entries(COMMUNE_WORDS)]
    .reverse()
    .map(([word, kind]) => [kind, word.replace('.', '')]),
);

/** The slugs of units by kind and name; where two share a name, each has its kind before it. */
function slugsFor(
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

function fileOf(rows: readonly Row[]): string {
  const [first] = rows;
  const slugs = slugsFor(rows.map(({ commune }) => commune));
  const { kind = 'district', name = '' } = first?.district ?? {};
  const former = rows.find(({ formerProvince }) => formerProvince)?.formerProvince;
  const lines = [
    `"kind": "${kind}"`,
    `"name": ${inJson({ vi: name, en: name })}`,
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
