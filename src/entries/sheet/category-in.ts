import { isWithin } from '../../catalog/category.ts';
import { slugOf } from '../../text/slug.ts';
import type { Entries } from '../entries.ts';
import { categoriesOf } from '../place-of.ts';
import type { Section } from './list-rows.ts';
import { picked } from './picked.ts';
import { starsIn } from './stars-in.ts';

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
  return all
    .filter(({ name, slug }) => [core(name.vi), slug].includes(wanted))
    .map((one) => one.code);
}

/** The leaves below any of these categories; every leaf where none is given. */
export function leavesBelow(codes: readonly string[], { categories }: Entries): readonly string[] {
  return categoriesOf(categories.complete ?? [])
    .filter(({ isLeaf }) => isLeaf)
    .map(({ code }) => code)
    .filter((leaf) => codes.length === 0 || codes.some((code) => isWithin(leaf, code)));
}

/** What the heading of a section says: a sector or group, a district, or stars; undefined where it says none of them. */
export function sectionIn(heading: string, entries: Entries): Section | undefined {
  const bare = heading.replace(NUMBER, '').replace(/\s*[:(].*$/u, '');
  const [category] = categoriesNamed(bare, entries);
  if (category !== undefined) return { category };
  const stars = starsIn(bare);
  if (stars !== undefined) return { stars };
  const [district, ...others] = picked(
    bare,
    [...entries.districts.values()].map(({ slug, fields }) => ({
      value: slug,
      names: [fields?.name?.vi ?? slug],
    })),
  );
  return district !== undefined && others.length === 0 ? { district } : undefined;
}

const core = (text: string) => slugOf(text).replace(KINDS, '');
