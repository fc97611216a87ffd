import * as z from 'zod';
import { yesOrNo } from './choice.ts';
import type { WordsFor } from './field.ts';
import { listOf, name, ordinal, reference, sentence, text } from './scalar.ts';

/** An item of `collections.json`. */
export const collectionSchema = z.strictObject({
  slug: text,
  name,
  criterion: sentence,
  words: z.strictObject({ vi: listOf(text), en: listOf(text) }).optional(),
  where: z
    .strictObject({
      categories: listOf(text),
      starsAtLeast: ordinal.optional(),
      priceBelow: ordinal.optional(),
      isInSeason: yesOrNo.optional(),
    })
    .optional(),
  products: listOf(z.strictObject({ slug: reference('products'), reason: sentence })),
});

/** `collections.json`. */
export const collectionsSchema = z.array(collectionSchema);

/** What the file of collections says. */
export type CollectionsFields = z.output<typeof collectionsSchema>;

/** The words for a collection. */
export const COLLECTION_WORDS: WordsFor<CollectionsFields[number]> = {
  slug: {
    label: { vi: 'Địa chỉ', en: 'Address' },
    hint: { vi: 'Thành địa chỉ của trang.', en: 'Becomes the address of the page.' },
    example: 'qua-bieu',
  },
  name: {
    label: { vi: 'Tên', en: 'Name' },
    hint: { vi: 'Việc mà người mua định làm.', en: 'What a buyer has in mind.' },
    example: { vi: 'Quà biếu', en: 'Gifts' },
  },
  criterion: {
    label: { vi: 'Tiêu chí', en: 'Criterion' },
    hint: {
      vi: 'Sản phẩm thế nào thì có mặt, đúng như máy và người chọn.',
      en: 'Which products belong to it, exactly as they are chosen.',
    },
    example: {
      vi: 'Lần công nhận gần nhất được 4 sao trở lên.',
      en: 'The last recognition gave 4 stars or more.',
    },
  },
  words: {
    label: { vi: 'Từ để tìm', en: 'Search words' },
    hint: { vi: 'Người ta gõ gì khi tìm những thứ này.', en: 'What people type who look for it.' },
    example: { vi: ['quà tặng'], en: ['present'] },
  },
  where: {
    label: { vi: 'Máy chọn theo', en: 'Chosen by' },
    hint: { vi: 'Mọi điều ghi ở đây đều phải đúng.', en: 'All that is stated must hold.' },
    parts: {
      categories: {
        label: { vi: 'Nhóm', en: 'Categories' },
        hint: { vi: 'Mã nhóm; kể cả nhóm nhỏ hơn.', en: 'Codes; narrower ones are included.' },
        example: ['I.5'],
      },
      starsAtLeast: {
        label: { vi: 'Từ mấy sao', en: 'Stars at least' },
        hint: { vi: 'Sao của lần công nhận gần nhất.', en: 'The stars of the last recognition.' },
        example: 4,
      },
      priceBelow: {
        label: { vi: 'Giá dưới (đồng)', en: 'Price below (đồng)' },
        hint: {
          vi: 'Mọi giá đã ghi đều dưới mức này; chưa có giá thì không vào.',
          en: 'Every price on file is below it; without a price a product is left out.',
        },
        example: 200000,
      },
      isInSeason: {
        label: { vi: 'Đang vào mùa', en: 'In season' },
        hint: { vi: 'Mùa thu hoạch có tháng này.', en: 'The harvest falls in this month.' },
        example: true,
      },
    },
  },
  products: {
    label: { vi: 'Người biên tập chọn thêm', en: 'Chosen by the editors' },
    hint: { vi: 'Mỗi sản phẩm kèm một lý do.', en: 'Each product with a reason.' },
    parts: {
      slug: {
        label: { vi: 'Sản phẩm', en: 'Product' },
        hint: { vi: 'Tên thư mục trong products/.', en: 'The name of its folder.' },
        example: 'banh-gao-trang-trang',
      },
      reason: {
        label: { vi: 'Lý do chọn', en: 'Reason' },
        hint: { vi: 'Vì sao hợp tiêu chí.', en: 'Why it fits the criterion.' },
        example: { vi: 'Bán theo hộp.', en: 'Sold in boxes.' },
      },
    },
  },
};
