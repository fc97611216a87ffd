import { bilingual } from './bilingual.ts';

/** Why something cannot be printed. */
export const PRINT_PROBLEM = bilingual(
  {
    nothingChosen:
      'Không có sản phẩm nào để in: lựa chọn này không khớp sản phẩm nào, hoặc mọi sản phẩm khớp đều bị bỏ ra vì tình trạng giấy chứng nhận.',
    unknownProduct: (slug: string) => `Danh mục không có sản phẩm “${slug}”.`,
    unprintable: (where: string, characters: string) =>
      `${where}: phông chữ in không có ký tự ${characters}. Xóa hoặc thay ký tự đó rồi in lại.`,
    where: {
      fairName: 'Tên hội chợ',
      fairPlace: 'Nơi tổ chức',
      booth: (product: string) => `Số gian của “${product}”`,
      price: (product: string) => `Giá của “${product}”`,
      product: (product: string) => `Mục “${product}”`,
      work: 'Chữ chung của bản in',
    },
  },
  {
    nothingChosen:
      'There is nothing to print: no product matches the selection, or every product that matches is left out for the state of its certificate.',
    unknownProduct: (slug: string) => `The catalogue has no product “${slug}”.`,
    unprintable: (where: string, characters: string) =>
      `${where}: the print font lacks the character ${characters}. Remove or replace it and print again.`,
    where: {
      fairName: 'Name of the fair',
      fairPlace: 'Place of the fair',
      booth: (product: string) => `Booth of “${product}”`,
      price: (product: string) => `Price of “${product}”`,
      product: (product: string) => `Entry “${product}”`,
      work: 'General text of the work',
    },
  },
);
