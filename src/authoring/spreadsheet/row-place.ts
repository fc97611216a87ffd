import { slugOf } from '../../text/slug.ts';
import type { CommuneName } from '../../catalog/district.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import type { Name } from '../../text/local-text.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../text/quote.ts';
import { communeName, districtName } from '../../i18n/places.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { districtOf } from '../../entries/place-of.ts';
import { meant, saysUnknown } from '../../entries/schemas/scalar.ts';
import type { ListCell, ListRow } from './workbook/list-rows.ts';
import { findAmong } from '../proposal/find-entry.ts';
import type { RowJudgement, RowWork } from './row-work.ts';

const COMMUNE = /^(?:xa|phuong|thi-tran|x|p|tt)-./u;
const DISTRICT = /^(?:huyen|thi-xa|thanh-pho|tp|h|tx)-./u;
const ABBREVIATED = /^(?:x|p|tt|tp|h|tx)\s*\.\s*|^(?:tp|tt|tx)\s+/iu;

/** Before these words in small letters a new part begins, also where no comma stands; “hợp tác xã” and “thị xã” are whole words. */
const PART =
  /\s*[,;]\s*|\s+[-–]\s+|(?<!tác|thị|nay là)\s+(?=(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh)\s)/u;
/** Behind the old name of a place people write the new one, or the old one behind the new one. */
const NOW = /\s*\(\s*nay (?:là|thuộc)[^()]*\)/giu;
const THEN = /[^,;()]*\(([^()]*?)\s+cũ\)/giu;

/** The commune and the district that an address names with their kinds: “Bản Mẫu, xã A, huyện B, tỉnh C”. */
function addressPlaces(address: string): { commune?: string; district?: string } {
  const then = address.replace(NOW, '').replace(THEN, ' $1').trim();
  const parts = then.split(PART);
  const named = (kind: RegExp) => {
    const found = parts.filter((part) => kind.test(slugOf(part)));
    return found.length === 1 ? found[0]?.replace(ABBREVIATED, '') : undefined;
  };
  const [commune, district] = [named(COMMUNE), named(DISTRICT)];
  return { ...(commune && { commune }), ...(district && { district }) };
}

/** The slug of the district that a cell names; one that names a commune is told which district was meant. */
function districtIn(cell: ListCell, entries: Entries, judgement: RowJudgement): string | undefined {
  const all = districts(entries);
  const options = all.map(({ slug, name, ...rest }) => ({
    value: slug,
    names: [
      name.vi,
      name.en,
      ...LANGUAGES.map((lang) => districtName({ slug, name, ...rest }, lang)),
    ],
  }));
  const found = findAmong(cell.text, options);
  if (found.kind === 'found') return found.values[0];
  const homes = all.filter(({ communes }) => {
    const named = communes.map(({ now, ...then }) => ({
      value: then.slug,
      names: [...namesOf(then), ...namesOf(now)],
    }));
    return findAmong(cell.text, named).kind !== 'none';
  });
  return judgement.refuse(
    cell,
    {
      vi: `Không có huyện nào tên ${quoted(cell.text)}${homes.length > 0 ? '; đó là tên một xã' : ''}.`,
      en: `There is no district ${quoted(cell.text)}${homes.length > 0 ? '; it is a commune' : ''}.`,
    },
    homes.length > 0
      ? {
          vi: `Ghi huyện đến 30/6/2025: ${homes.map((home) => districtName(home, 'vi')).join(' hoặc ')}.`,
          en: `Write the district until 30 June 2025: ${homes.map((home) => districtName(home, 'en')).join(' or ')}.`,
        }
      : nearestOf(
          cell.text,
          options.map(({ names }) => names[0] ?? ''),
        ),
  );
}

/** How a commune may be called, with and without what it is. */
function namesOf(commune: CommuneName): readonly string[] {
  return [commune.name, ...LANGUAGES.map((lang) => communeName(commune, lang))];
}

/** The districts without faults. */
function districts(entries: Entries) {
  return [...entries.districts.values()].flatMap(({ slug, complete }) =>
    complete ? [districtOf(slug, complete)] : [],
  );
}

/** What to write in place of a name that no place has. */
function nearestOf(typed: string, names: readonly string[]): Name {
  const guess = nearest(
    typed.replace(/^(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tp\.?)\s+/iu, ''),
    names,
  );
  if (guess !== undefined) return meant(guess);
  const [some, left] = [names.slice(0, 15).join(', '), names.length - 15];
  if (left < 1) return { vi: `Chọn một trong: ${some}.`, en: `Choose one of: ${some}.` };
  return { vi: `Chọn: ${some}… và ${left} tên khác.`, en: `Choose: ${some} … and ${left} more.` };
}

/** A district, and a commune of it as both were until 30 June 2025; `unknown` where the row says that nobody knows. */
export interface PlaceSaid {
  readonly district?: string | undefined;
  readonly commune?: string | undefined;
}

/** The place that the columns of a row name, both or one of them. */
export function placeSaid(row: ListRow, entries: Entries, judgement: RowJudgement): PlaceSaid {
  const [district, commune] = [row.cells.get('district'), row.cells.get('commune')];
  if (district && saysUnknown(district.text)) return { district: 'unknown' };
  const home = district && districtIn(district, entries, judgement);
  if (!commune || saysUnknown(commune.text) || (district && !home)) return { district: home };
  const found = communeIn(commune, home ?? row.section.district, entries, judgement);
  return found ?? { district: home };
}

/** The place that an address names: “xã X, huyện Y”. Nothing where it names none. */
function placeInAddress(
  address: ListCell,
  district: string | undefined,
  entries: Entries,
  judgement: RowJudgement,
): PlaceSaid {
  const parts = addressPlaces(address.text);
  const at = { at: address.at };
  const home = parts.district
    ? districtIn({ text: parts.district, ...at }, entries, judgement)
    : district;
  if (parts.district && !home) return {};
  if (!parts.commune) return { district: home };
  return communeIn({ text: parts.commune, ...at }, home, entries, judgement) ?? { district: home };
}

function communeIn(
  cell: ListCell,
  district: string | undefined,
  entries: Entries,
  judgement: RowJudgement,
): PlaceSaid | undefined {
  const homes = districts(entries).filter(({ slug }) => (district ?? slug) === slug);
  const all = homes.flatMap((home) =>
    home.communes.map((commune) => ({
      ...commune,
      district: home.slug,
      whole: `${communeName(commune, 'vi')}, ${districtName(home, 'vi')}`,
      value: `${home.slug}/${commune.slug}`,
    })),
  );
  const then: readonly string[] = findAmong(
    cell.text,
    all.map(({ value, slug, ...commune }) => ({ value, names: [slug, ...namesOf(commune)] })),
  ).values;
  const now = findAmong(
    cell.text,
    all.map(({ value, now: { name } }) => ({ value, names: [name] })),
  ).values;
  // Without a district of then, nobody can tell whether the commune of today is meant that bears the same name.
  const isOld =
    then.length > 0 && (district !== undefined || now.every((one) => then.includes(one)));
  const found = isOld ? then : [...then, ...now];
  const [only, ...others] = all.filter(({ value }) => found.includes(value));
  if (only && others.length === 0) return { district: only.district, commune: only.slug };
  const named = [...(only ? [only] : []), ...others].map(({ whole }) => whole).join('; ');
  if (only && others.every((one) => one.district === only.district)) {
    judgement.note(
      `Ô ${cell.at}: ${quoted(cell.text)} có thể là ${named}; chỉ ghi huyện.`,
      `Cell ${cell.at}: ${quoted(cell.text)} may be ${named}; only the district is written.`,
    );
    return { district: only.district };
  }
  const why: Name = only
    ? {
        vi: `${quoted(cell.text)} có thể là nhiều xã cũ: ${named}.`,
        en: `${quoted(cell.text)} may be several former communes: ${named}.`,
      }
    : {
        vi: `Không có xã nào tên ${quoted(cell.text)}${district === undefined ? '' : ' trong huyện đã ghi'}.`,
        en: `There is no commune ${quoted(cell.text)}${district === undefined ? '' : ' in that district'}.`,
      };
  const remedy: Name = only
    ? {
        vi: 'Ghi xã và huyện đến 30/6/2025.',
        en: 'Write the commune and district until 30 June 2025.',
      }
    : nearestOf(
        cell.text,
        all.map(({ name }) => name),
      );
  return judgement.refuse(cell, why, remedy);
}

/** The place of something new: as its columns say, else the address, else the heading above the row. */
export function rowPlace({ importing, row, judgement }: RowWork): PlaceSaid {
  const { entries } = importing;
  const said = placeSaid(row, entries, judgement);
  const home = said.district ?? row.section.district;
  const address = row.cells.get('address');
  if (said.commune !== undefined || said.district === 'unknown' || !address) {
    return { ...said, district: home };
  }
  const found = placeInAddress(address, home, entries, judgement);
  if (home !== undefined && found.district !== undefined && found.district !== home) {
    judgement.note(
      `Ô ${address.at} ${quoted(address.text)} nói huyện khác; ghi theo cột hoặc mục huyện.`,
      `Cell ${address.at} ${quoted(address.text)} names another district; the column or heading counts.`,
    );
  }
  return {
    district: home ?? found.district,
    commune: found.district === home || home === undefined ? found.commune : undefined,
  };
}
