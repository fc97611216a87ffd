import { slugOf } from '../../text/slug.ts';
import { communesToday, type District } from '../../catalog/district.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import type { Name } from '../../text/local-text.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../text/quote.ts';
import { showDate } from '../../i18n/dates.ts';
import { districtName } from '../../i18n/places.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { districtsOf } from '../../entries/place-of.ts';
import { meant, saysUnknown } from '../../entries/schemas/scalar.ts';
import type { ListCell, ListRow } from './workbook/list-rows.ts';
import { findAmong } from '../proposal/find-entry.ts';
import { communeNamed, type CommuneFound, namesOf } from './commune-named.ts';
import { saidCertification } from './row-recognition.ts';
import type { RowJudgement, RowWork } from './row-judgement.ts';

const COMMUNE = /^(?:xa|phuong|thi-tran|dac-khu|x|p|tt)-./u;
const DISTRICT = /^(?:huyen|thi-xa|thanh-pho|quan|tp|h|tx|q)-./u;
const ABBREVIATED = /^(?:x|p|tt|tp|h|tx|q)\s*\.\s*|^(?:tp|tt|tx)\s+/iu;

/** Before these words in small letters a new part begins, also where no comma stands; “hợp tác xã” and “thị xã” are whole words. */
const PART =
  /\s*[,;]\s*|\s+[-–]\s+|(?<!tác|thị|nay là)\s+(?=(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s)/u;
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
  const all = [...districtsOf(entries).values()];
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

/** What to write in place of a name that no place has. */
function nearestOf(typed: string, names: readonly string[]): Name {
  const guess = nearest(
    typed.replace(/^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\.?)\s+/iu, ''),
    names,
  );
  if (guess !== undefined) return meant(guess);
  const [some, left] = [names.slice(0, 15).join(', '), names.length - 15];
  if (left < 1) return { vi: `Chọn một trong: ${some}.`, en: `Choose one of: ${some}.` };
  return { vi: `Chọn: ${some}… và ${left} tên khác.`, en: `Choose: ${some} … and ${left} more.` };
}

/** A district, and a commune of it as both were until 30 June 2025, or a commune of today; `unknown` where the row says that nobody knows. */
export interface PlaceSaid {
  readonly district?: string | undefined;
  readonly commune?: string | undefined;
  readonly communeNow?: string | undefined;
}

/** The place that the columns of a row name, those of then or that of today. */
export function placeSaid(work: RowWork): PlaceSaid {
  const { row, importing, judgement } = work;
  const { district, commune, communeNow } = placeCells(row);
  const today = communeNow && !saysUnknown(communeNow.text) && communeNowIn(communeNow, work);
  const now = today ? { communeNow: today } : {};
  if (district && saysUnknown(district.text)) return { district: 'unknown', ...now };
  const home = district && districtIn(district, importing.entries, judgement);
  if (!commune || saysUnknown(commune.text) || (district && !home))
    return { district: home, ...now };
  const found = communeIn(commune, home ?? row.section.district, work);
  return { district: home, ...now, ...found };
}

const NOT_DISTRICT = /^(?:xã|phường|thị trấn|đặc khu)\s/iu;

/** The cells that name a place; a commune in a column that is headed as the district’s is one all the same. */
function placeCells({
  cells,
}: ListRow): Partial<Record<'district' | 'commune' | 'communeNow', ListCell>> {
  const [district, commune, communeNow] = (['district', 'commune', 'communeNow'] as const).map(
    (key) => cells.get(key),
  );
  const isCommune = district && !commune && NOT_DISTRICT.test(district.text);
  return {
    ...(isCommune
      ? { commune: district }
      : { ...(district && { district }), ...(commune && { commune }) }),
    ...(communeNow && { communeNow }),
  };
}

function communeNowIn(cell: ListCell, { importing, judgement }: RowWork): string | undefined {
  const all = [...communesToday(districtsOf(importing.entries)).values()];
  const options = all.map(({ slug, ...commune }) => ({ value: slug, names: namesOf(commune) }));
  const found = findAmong(cell.text, options);
  if (found.kind === 'found') return found.values[0];
  return judgement.refuse(
    cell,
    {
      vi: `Không có xã, phường nào từ 1/7/2025 tên ${quoted(cell.text)}.`,
      en: `No commune since 1 July 2025 is called ${quoted(cell.text)}.`,
    },
    nearestOf(
      cell.text,
      all.map(({ name }) => name),
    ),
  );
}

/** The place that an address names: “xã X, huyện Y”, or only “xã X”. Nothing where it names none. */
function placeInAddress(address: ListCell, district: string | undefined, work: RowWork): PlaceSaid {
  const parts = addressPlaces(address.text);
  const at = { at: address.at };
  const home = parts.district
    ? districtIn({ text: parts.district, ...at }, work.importing.entries, work.judgement)
    : district;
  if (parts.district && !home) return {};
  if (!parts.commune) return { district: home };
  return communeIn({ text: parts.commune, ...at }, home, work) ?? { district: home };
}

function communeIn(
  cell: ListCell,
  district: string | undefined,
  { importing, row, judgement }: RowWork,
): PlaceSaid | undefined {
  const districts = districtsOf(importing.entries);
  const decided = saidCertification(row, importing.given, judgement).decided;
  const isOld = decided !== undefined && decided < ONLY_TODAY;
  const found = communeNamed(cell.text, { district, isOld }, districts);
  switch (found.kind) {
    case 'then':
      if (found.until) noteMoved(cell, found, districts, judgement);
      return { district: found.district, commune: found.commune };
    case 'now':
      return { district, communeNow: found.communeNow };
    case 'several':
      return judgement.refuse(
        cell,
        {
          vi: `${quoted(cell.text)} có thể là nhiều xã cũ: ${found.places.join('; ')}.`,
          en: `${quoted(cell.text)} may be several former communes: ${found.places.join('; ')}.`,
        },
        {
          vi: 'Ghi xã và huyện đến 30/6/2025.',
          en: 'Write the commune and district until 30 June 2025.',
        },
      );
    case 'none':
      return judgement.refuse(
        cell,
        {
          vi: `Không có xã nào tên ${quoted(cell.text)}${district === undefined ? '' : ' trong huyện đã ghi'}.`,
          en: `There is no commune ${quoted(cell.text)}${district === undefined ? '' : ' in that district'}.`,
        },
        nearestOf(cell.text, found.names),
      );
    default:
      return found satisfies never;
  }
}

/** Decisions since that day name no district (Resolution 1661/NQ-UBTVQH15). */
const ONLY_TODAY = '2025-07-01';

/** A commune that lay in the district named, and was moved: its entry bears the district until 30 June 2025. */
function noteMoved(
  cell: ListCell,
  { district, until }: Extract<CommuneFound, { kind: 'then' }>,
  districts: ReadonlyMap<string, District>,
  judgement: RowJudgement,
): void {
  const home = districts.get(district);
  if (!home || until === undefined) return;
  judgement.note(
    `Ô ${cell.at}: ${quoted(cell.text)} thuộc huyện ấy đến ${showDate(until, 'vi')}, sau đó thuộc ${districtName(home, 'vi')}; ghi theo huyện sau.`,
    `Cell ${cell.at}: ${quoted(cell.text)} belonged to that district until ${showDate(until, 'en')}, then to ${districtName(home, 'en')}, which is written.`,
  );
}

/** The place of something new: as its columns say, else the address, else the heading above the row. */
export function rowPlace(work: RowWork): PlaceSaid {
  const { row, judgement } = work;
  const said = placeSaid(work);
  const home = said.district ?? row.section.district;
  const address = row.cells.get('address');
  const isSettled = (said.commune ?? said.communeNow) !== undefined || said.district === 'unknown';
  if (isSettled || !address) return inSection({ ...said, district: home }, work);
  const found = placeInAddress(address, home, work);
  if (home !== undefined && found.district !== undefined && found.district !== home) {
    judgement.note(
      `Ô ${address.at} ${quoted(address.text)} nói huyện khác; ghi theo cột hoặc mục huyện.`,
      `Cell ${address.at} ${quoted(address.text)} names another district; the column or heading counts.`,
    );
    return { district: home };
  }
  return inSection({ ...found, district: home ?? found.district }, work);
}

/** The place, in the commune of the heading above the row where the row itself names none. */
function inSection(place: PlaceSaid, work: RowWork): PlaceSaid {
  const { commune } = work.row.section;
  if (!commune || Object.values(place).some((said) => said !== undefined)) return place;
  return communeIn(commune, undefined, work) ?? place;
}
