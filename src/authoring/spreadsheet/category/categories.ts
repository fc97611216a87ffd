import { type Drawing, DRAWINGS } from '../../../catalog/product.ts';
import { DRAWING } from '../../../i18n/drawing-words.ts';
import { slugOf } from '../../../text/slug.ts';
import type { Entries } from '../../../entries/read-entries.ts';
import { nearest } from '../../../text/nearest.ts';
import { phraseIn } from './category-words.ts';
import { isWithin } from '../../../catalog/category.ts';
import { categoriesOf, districtsOf } from '../../../entries/place-of.ts';
import { communeNamed } from '../commune-named.ts';
import type { Section } from '../workbook/list-rows.ts';
import { findAmong } from '../../proposal/find-entry.ts';
import { starsIn } from '../row-recognition.ts';

/** The categories, of those allowed, of products whose names begin with the same words as this one: the more words the better. */
export function categoriesLike(
  name: string,
  leaves: readonly string[],
  { products }: Entries,
): readonly string[] {
  const words = slugOf(name).split('-');
  for (const count of [3, 2, 1]) {
    const beginning = `${words.slice(0, count).join('-')}-`;
    const alike = [...products.values()].flatMap(({ fields }) => {
      const isAlike = `${slugOf(fields?.name?.vi ?? '')}-`.startsWith(beginning);
      return isAlike && fields?.category ? [fields.category] : [];
    });
    const found = [...new Set(alike)].filter((category) => leaves.includes(category));
    if (found.length > 0) return found;
  }
  return [];
}

/** What goods of a category look like whose names have the words of no drawing; of some only those with these words. */
const LOOKS: readonly {
  readonly within: string;
  readonly words?: string;
  readonly drawing: Drawing;
}[] = [
  { within: 'I.3.c', words: 'macca, maca', drawing: 'macadamia' },
  { within: 'I.3.d', words: 'thịt, trâu, bò, lợn, lạp sườn, lạp xưởng', drawing: 'dried-meat' },
  { within: 'I.4.b', drawing: 'spice' },
  { within: 'I.5', drawing: 'tea' },
  { within: 'I.6', words: 'coffee, cafe, arabica, robusta', drawing: 'coffee' },
  { within: 'II.1', drawing: 'spirit' },
  { within: 'IV.2', drawing: 'brocade' },
];

/** An oil looks like a flask, whatever it was pressed from. */
const OIL = /^(?:tinh )?dầu\s/iu;

/** The drawing whose words the name has, the longest first; else the look of its category, or the basket, which fits anything. */
export function drawingFor(name: string, category: string): Drawing {
  if (OIL.test(name)) return 'basket';
  const [best] = DRAWINGS.flatMap((drawing) =>
    DRAWING.vi[drawing].split(/[,()]/u).flatMap((words) => {
      const found = words.trim() === '' ? undefined : phraseIn(name, words);
      return found ? [{ drawing, length: found.length }] : [];
    }),
  ).sort((a, b) => b.length - a.length);
  const look = LOOKS.find(
    ({ within, words }) =>
      isWithin(category, within) &&
      (words === undefined || words.split(', ').some((one) => phraseIn(name, one))),
  );
  return best?.drawing ?? look?.drawing ?? 'basket';
}

const NUMBER = /^(?:[IVXLC]+|[A-HĐ]|\d{1,2})\s*[.):-]\s*/u;
const KINDS = /^(?:(?:cac|san-pham|nhom|nganh-hang|nganh|bo|phan-nhom|linh-vuc|thuoc)-)+/u;

/** The codes of sectors, groups or leaves that the text may mean: `I.3.b`, “Nhóm thực phẩm”, “3. Đồ ăn nhanh”. */
export function categoriesNamed(text: string, { categories }: Entries): readonly string[] {
  const all = categoriesOf(categories.complete ?? []);
  const [code] = /^[IVX]+(?:\.\d+(?:\.[a-zđ])?)?(?=[\s.:]|$)/u.exec(text) ?? [];
  const coded = all.filter((category) => category.code === code);
  if (coded.length > 0 && /^[IVX]+\.\d|^[IVX]+$/u.test(text)) return coded.map((one) => one.code);
  const wanted = core(text.replace(NUMBER, ''));
  if (wanted === '') return [];
  const whole = all.filter(({ name, slug }) => [core(name.vi), slug].includes(wanted));
  if (whole.length > 0) return whole.map((one) => one.code);
  return namedInParts(text, all);
}

/** What stands between a group and its leaf: “Thực phẩm tươi sống: Rau, củ, quả, hạt tươi”, “Nhóm …; Phân nhóm: …”. */
const BETWEEN = /\s*[;:/–]\s*|\s+-\s+/u;

/** The last part that names a category counts, being the narrowest; one that is nearly the name of a leaf is that leaf. */
function namedInParts(text: string, all: ReturnType<typeof categoriesOf>): readonly string[] {
  const parts = text.split(BETWEEN).map(core);
  for (const part of parts.length > 1 ? parts.reverse() : []) {
    const found = all.filter(
      ({ name, slug }) => part !== '' && [core(name.vi), slug].includes(part),
    );
    if (found.length > 0) return found.map((one) => one.code);
  }
  if (text.length < 12) return [];
  const leaves = all.filter(({ isLeaf }) => isLeaf);
  const guess = nearest(
    text,
    leaves.map(({ name }) => name.vi),
  );
  return leaves.filter(({ name }) => name.vi === guess).map(({ code }) => code);
}

/** The leaves below any of these categories; every leaf where none is given. */
export function leavesBelow(codes: readonly string[], { categories }: Entries): readonly string[] {
  return categoriesOf(categories.complete ?? [])
    .filter(({ isLeaf }) => isLeaf)
    .map(({ code }) => code)
    .filter((leaf) => codes.length === 0 || codes.some((code) => isWithin(leaf, code)));
}

/** What the heading of a section says: a sector or group, a district or commune, or stars; undefined where it says none of them. */
export function sectionIn(heading: string, at: string, entries: Entries): Section | undefined {
  const bare = heading.replace(NUMBER, '').replace(/\s*[:(].*$/u, '');
  const [category] = categoriesNamed(bare, entries);
  if (category !== undefined) return { category };
  const stars = starsIn(bare);
  if (stars !== undefined) return { stars };
  const district = findAmong(
    bare,
    [...entries.districts.values()].map(({ slug, fields }) => ({
      value: slug,
      names: [fields?.name?.vi ?? slug],
    })),
  );
  if (district.kind === 'found') return { district: district.values[0] };
  if (!/^(?:xã|phường|thị trấn|đặc khu)\s/iu.test(bare)) return undefined;
  const commune = communeNamed(bare, {}, districtsOf(entries));
  return commune.kind === 'none' ? undefined : { commune: { text: bare, at } };
}

const core = (text: string) => slugOf(text).replace(KINDS, '');
