import type { Name } from '../../text/local-text.ts';
import { communeName, districtName } from '../../i18n/places.ts';
import type { Entries } from '../entries.ts';
import { quoted } from '../../text/quote.ts';
import { saysUnknown } from '../schemas/scalar.ts';
import { addressPlaces } from './address-places.ts';
import type { ListCell, ListRow } from './list-rows.ts';
import { districtIn, districts, namesOf, nearestOf } from './district-in.ts';
import { picked } from './picked.ts';
import type { RowJudgement } from './row-judgement.ts';

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
export function placeInAddress(
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
  const then = picked(
    cell.text,
    all.map(({ value, slug, ...commune }) => ({ value, names: [slug, ...namesOf(commune)] })),
  );
  const now = picked(
    cell.text,
    all.map(({ value, now: { name } }) => ({ value, names: [name] })),
  );
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
