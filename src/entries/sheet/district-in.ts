import type { CommuneName } from '../../catalog/district.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import type { Name } from '../../text/local-text.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../text/quote.ts';
import { communeName, districtName } from '../../i18n/places.ts';
import type { Entries } from '../entries.ts';
import { districtOf } from '../place-of.ts';
import { meant } from '../schemas/refusal.ts';
import type { ListCell } from './list-rows.ts';
import { picked } from './picked.ts';
import type { RowJudgement } from './row-judgement.ts';

/** The slug of the district that a cell names; one that names a commune is told which district was meant. */
export function districtIn(
  cell: ListCell,
  entries: Entries,
  judgement: RowJudgement,
): string | undefined {
  const all = districts(entries);
  const options = all.map(({ slug, name, ...rest }) => ({
    value: slug,
    names: [
      ...[name.vi, name.en],
      ...LANGUAGES.map((lang) => districtName({ slug, name, ...rest }, lang)),
    ],
  }));
  const [found, ...others] = picked(cell.text, options);
  if (found !== undefined && others.length === 0) return found;
  const homes = all.filter(({ communes }) => {
    const named = communes.map(({ now, ...then }) => ({
      value: then.slug,
      names: [...namesOf(then), ...namesOf(now)],
    }));
    return picked(cell.text, named).length > 0;
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
export function namesOf(commune: CommuneName): readonly string[] {
  return [commune.name, ...LANGUAGES.map((lang) => communeName(commune, lang))];
}

/** The districts without faults. */
export function districts(entries: Entries) {
  return [...entries.districts.values()].flatMap(({ slug, complete }) =>
    complete ? [districtOf(slug, complete)] : [],
  );
}

/** What to write in place of a name that no place has. */
export function nearestOf(typed: string, names: readonly string[]): Name {
  const guess = nearest(
    typed.replace(/^(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tp\.?)\s+/iu, ''),
    names,
  );
  if (guess !== undefined) return meant(guess);
  const [some, left] = [names.slice(0, 15).join(', '), names.length - 15];
  if (left < 1) return { vi: `Chọn một trong: ${some}.`, en: `Choose one of: ${some}.` };
  return { vi: `Chọn: ${some}… và ${left} tên khác.`, en: `Choose: ${some} … and ${left} more.` };
}
