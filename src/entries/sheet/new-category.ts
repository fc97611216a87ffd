import type { Language } from '../../catalog/site.ts';
import { quoted } from '../../text/quote.ts';
import { categoriesOf } from '../place-of.ts';
import { cellOf } from './cell-for.ts';
import type { RowWork } from './importing.ts';
import { leavesSaid } from './product-facts.ts';
import { categoriesLike } from './product-kind.ts';

/** The leaf for a new product: the only one that the row allows, else that of products with such a name, which is our choice. */
export function newCategory(work: RowWork, name: string): { category?: string; isOurs: boolean } {
  const { importing, row, judgement } = work;
  const allowed = leavesSaid(work);
  const [only, ...others] = allowed;
  if (only !== undefined && others.length === 0) return { category: only, isOurs: false };
  const [like, ...unlike] = categoriesLike(name, allowed, importing.entries);
  if (like !== undefined && unlike.length === 0) {
    judgement.note(
      `Phân nhóm ${like} xếp theo sản phẩm cùng tên gọi.`,
      `Category ${like} as for products of that name.`,
    );
    return { category: like, isOurs: true };
  }
  const [example = like] = like === undefined ? allowed : [like];
  const { complete = [] } = importing.entries.categories;
  const found = categoriesOf(complete).find(({ code }) => code === example);
  const shown = (lang: Language) => `${found?.code ?? ''} (${found?.name[lang] ?? ''})`;
  judgement.refuse(
    cellOf(row, 'category', 'name.vi'),
    {
      vi: `Chưa rõ phân nhóm của ${quoted(name)}.`,
      en: `It is not clear in which category ${quoted(name)} belongs.`,
    },
    {
      vi: `Thêm cột “Phân nhóm”, ghi mã, ví dụ ${shown('vi')}. Đủ các mã: xem “Mã nhóm” ở cuối hướng dẫn.`,
      en: `Add a column “Category” with a code, such as ${shown('en')}. All codes: at the end of the guide.`,
    },
  );
  return { isOurs: false };
}
