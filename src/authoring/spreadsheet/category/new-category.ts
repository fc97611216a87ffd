import { isWithin, withAncestors } from '../../../catalog/category.ts';
import type { Language } from '../../../catalog/site.ts';
import { categoriesOf } from '../../../entries/place-of.ts';
import { UNKNOWN, UNKNOWN_WORD } from '../../../entries/schemas/scalar.ts';
import { leavesSaid } from '../row-facts.ts';
import type { RowWork } from '../row-judgement.ts';
import { categoriesLike } from './categories.ts';
import { filedByWords, isDrinkByOffice, leafByWords } from './category-words.ts';

/** The leaf for a new product: the only one that the row allows, else that of products with such a name, which is our choice; else what is known above it. */
export function newCategory(work: RowWork, name: string): { category: string; isOurs: boolean } {
  const { importing, judgement } = work;
  const allowed = leavesSaid(work);
  const [only, ...others] = allowed;
  if (only !== undefined && others.length === 0) return { category: only, isOurs: false };
  const known = leafByWords(name, importing.entries);
  if (known !== undefined && (allowed.includes(known) || isDrinkByOffice(known, allowed))) {
    judgement.note(...filedByWords(known, allowed, importing.entries));
    return { category: known, isOurs: true };
  }
  const [like, ...unlike] = categoriesLike(name, allowed, importing.entries);
  if (like !== undefined && unlike.length === 0) {
    judgement.note(
      `Phân nhóm ${like} xếp theo sản phẩm cùng tên gọi.`,
      `Category ${like} as for products of that name.`,
    );
    return { category: like, isOurs: true };
  }
  return draftCategory(work, like === undefined ? allowed : [like, ...unlike]);
}

/** The group or sector that holds every leaf that may be meant: the product is a draft until somebody chooses one. */
function draftCategory(
  { importing, judgement }: RowWork,
  leaves: readonly string[],
): { category: string; isOurs: boolean } {
  const [first = ''] = leaves;
  const { complete = [] } = importing.entries.categories;
  const all = categoriesOf(complete);
  const code = withAncestors(first).find((one) => leaves.every((leaf) => isWithin(leaf, one)));
  const found = all.find((one) => one.code === code);
  const within = (lang: Language) => (found ? `${found.code} (${found.name[lang]})` : UNKNOWN);
  judgement.note(
    `Chưa rõ phân nhóm; ghi tạm ${found ? within('vi') : UNKNOWN_WORD}, người biên tập sẽ được nhắc chọn.`,
    `The category is not clear; ${within('en')} is written, and the editors are reminded of it.`,
  );
  judgement.marks.add('draft');
  return { category: code ?? UNKNOWN, isOurs: false };
}
