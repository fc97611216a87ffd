import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { slugOf } from '../../text/slug.ts';
import { tidied } from '../proposal/answers.ts';
import type { Fault } from '../proposal/proposal.ts';
import { inJson } from '../proposal/written-value.ts';
import { columnHeaded } from '../spreadsheet/workbook/columns.ts';
import { cellName, type Table } from '../spreadsheet/workbook/table.ts';
import {
  COMMUNE_LIST,
  COMMUNE_WORDS,
  DISTRICT_WORDS,
  districtFile,
  type ListedCommune,
  slugsFor,
} from './district-file.ts';

/** What a list of communes says, and what is wrong in it. */
export interface ListedDistricts {
  /** The files of the districts, by their places in the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  readonly communes: number;
  readonly faults: readonly Fault[];
}

const COLUMNS = [
  'district',
  'districtCode',
  'commune',
  'communeCode',
  'communeNow',
  'communeNowCode',
  'formerProvince',
] as const;
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
  'ma-huyen': 'districtCode',
  'ma-qh': 'districtCode',
  'ma-xa-cu': 'communeCode',
  'ma-xa-truoc-1-7-2025': 'communeCode',
  'ma-xa-den-30-6-2025': 'communeCode',
  'ma-xa-hien-nay': 'communeNowCode',
  'ma-xa-moi': 'communeNowCode',
  'ma-xa-tu-1-7-2025': 'communeNowCode',
  'ma-xa-sau-sap-xep': 'communeNowCode',
  'tinh-cu': 'formerProvince',
  'thuoc-tinh-cu': 'formerProvince',
};

/** The file that a list is, and the day on which it was taken in: it is the source of the codes in it. */
interface ListSource {
  readonly name: string;
  readonly day: CalendarDay;
}

function sourceOf({ name, day }: ListSource): [string, string] {
  const fields = { kind: 'official', title: `Danh sách xã, phường (${name})`, seen: day };
  return [ENTRY_FORMS.source.pathOf(COMMUNE_LIST), `${inJson(fields)}\n`];
}

/** The districts until 30 June 2025 with their communes then and now, from a list with a row for each commune of then. */
export function districtsIn(tables: readonly Table[], list: ListSource): ListedDistricts {
  for (const { rows } of tables) {
    for (const [index, row] of rows.entries()) {
      const columns = columnsOf(row);
      if (['district', 'commune', 'communeNow'].every((key) => columns.has(key as Column))) {
        const found = listed(rows, index + 1, columns);
        const isCoded = [...found.files.values()].some((text) => text.includes('"codeSources"'));
        return {
          ...found,
          files: new Map([...(isCoded ? [sourceOf(list)] : []), ...found.files]),
          faults: [...vagueCodes(row, index), ...found.faults],
        };
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

/** A code means one unit before July 2025 and another one since. */
function vagueCodes(headings: readonly string[], row: number): Fault[] {
  return headings.flatMap((heading, column) =>
    ['ma', 'ma-xa', 'ma-px', 'ma-don-vi'].includes(slugOf(heading))
      ? [
          {
            message: {
              vi: `Ô ${cellName(row, column)}: ${quoted(heading)} là mã của thời nào?`,
              en: `Cell ${cellName(row, column)}: of what time are the codes under ${quoted(heading)}?`,
            },
            remedy: {
              vi: 'Đổi thành “Mã xã cũ” (đến 30/6/2025) hay “Mã xã hiện nay”.',
              en: 'Write “Mã xã cũ” (until 30 June 2025) or “Mã xã hiện nay”.',
            },
          },
        ]
      : [],
  );
}

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
  const read: ListedCommune[] = [];
  for (const [index, cells] of rows.entries()) {
    const cell = (column: Column) => {
      const at = columns.get(column) ?? -1;
      return { text: tidied(cells[at] ?? ''), at: cellName(index, Math.max(at, 0)) };
    };
    if (index < first || cells.every((text) => text.trim() === '')) continue;
    const code = (column: Column, digits: number) => codeIn(cell(column), digits, faults);
    const district = named(cell('district'), DISTRICT_WORDS, faults);
    const commune = named(cell('commune'), COMMUNE_WORDS, faults);
    const now = named(cell('communeNow'), COMMUNE_WORDS, faults);
    const formerProvince = cell('formerProvince').text || undefined;
    const codes = [code('districtCode', 3), code('communeCode', 5), code('communeNowCode', 5)];
    if (!district || !commune || !now) continue;
    const [ofDistrict, ofCommune, ofNow] = codes;
    read.push({
      district: { ...district, ...ofDistrict },
      commune: { ...commune, ...ofCommune },
      now: { ...now, ...ofNow },
      formerProvince,
    });
  }
  const groups = [...Map.groupBy(read, ({ district }) => `${district.kind} ${district.name}`)];
  const slugs = slugsFor(groups.flatMap(([, [one]]) => (one ? [one.district] : [])));
  const files = groups.map(([key, all]): [string, string] => [
    `districts/${slugs.get(key) ?? ''}.json`,
    districtFile(all),
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

/** The code of a unit; spreadsheets drop the zeros in front. */
function codeIn(
  { text, at }: { readonly text: string; readonly at: string },
  digits: number,
  faults: Fault[],
): { code: string } | undefined {
  if (text === '') return undefined;
  if (/^\d+$/u.test(text) && text.length <= digits) return { code: text.padStart(digits, '0') };
  faults.push({
    message: {
      vi: `Ô ${at}: ${quoted(text)} không phải mã ${digits} chữ số.`,
      en: `Cell ${at}: ${quoted(text)} is no code of ${digits} digits.`,
    },
    remedy: { vi: 'Sửa mã; không rõ thì để trống.', en: 'Correct it, or leave the cell empty.' },
  });
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
