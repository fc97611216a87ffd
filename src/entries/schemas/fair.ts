import * as z from 'zod';
import { PLACE_KINDS } from '../../catalog/place-to-buy.ts';
import { oneOf, yesOrNo } from './choice.ts';
import { day, partialDate } from './date.ts';
import { local, name, reference, sources, text } from './scalar.ts';
import { ON, type WordsFor } from './field.ts';

/** `places.json`. */
export const placesSchema = z.array(
  z.strictObject({
    kind: oneOf(PLACE_KINDS),
    name,
    where: local,
    district: text.optional(),
    opened: partialDate.optional(),
    sources,
  }),
);

/** What the file of places to buy says. */
export type PlacesFields = z.output<typeof placesSchema>;

/** `past-fairs.json`. */
export const pastFairsSchema = z.array(
  z.strictObject({
    name,
    place: local,
    from: partialDate.optional(),
    to: partialDate.optional(),
    organiser: local.optional(),
    detail: local,
    products: z.array(text).optional(),
    goods: z.array(local).optional(),
    sources,
    conflict: local.optional(),
  }),
);

/** What the file of past fairs says. */
export type PastFairsFields = z.output<typeof pastFairsSchema>;

/** `fairs/<slug>.json`. */
export const fairSchema = z.strictObject({
  $schema: text.optional(),
  name,
  place: local,
  from: day,
  to: day,
  isExample: yesOrNo.optional(),
  booths: z.array(
    z.strictObject({
      number: text,
      products: z.array(z.strictObject({ slug: reference('products'), price: text.optional() })),
    }),
  ),
  plan: z.array(text).optional(),
});

/** What a fair's file says. */
export type FairFields = z.output<typeof fairSchema>;

/** The words for a fair's file. */
export const FAIR_WORDS: WordsFor<FairFields> = {
  name: {
    label: { vi: 'Tên hội chợ', en: 'Name of the fair' },
    hint: { vi: 'Tên chính thức.', en: 'Its official name.' },
    example: { vi: 'Hội chợ Mẫu 2026', en: 'Sample Fair 2026' },
  },
  place: {
    label: { vi: 'Địa điểm', en: 'Place' },
    hint: { vi: 'Nơi tổ chức.', en: 'Where it takes place.' },
    example: { vi: 'Sân vận động tỉnh Mẫu' },
  },
  from: { ...ON, label: { vi: 'Từ ngày', en: 'From' }, example: '2026-12-01' },
  to: { ...ON, label: { vi: 'Đến hết ngày', en: 'To' }, example: '2026-12-05' },
  isExample: {
    label: { vi: 'Chỉ là ví dụ', en: 'Only an example' },
    hint: { vi: 'Hội chợ này không có thật.', en: 'No such fair takes place.' },
    example: true,
  },
  booths: {
    label: { vi: 'Gian hàng', en: 'Booths' },
    hint: { vi: 'Mỗi gian một mục.', en: 'One item for each stand.' },
    parts: {
      number: {
        label: { vi: 'Số gian', en: 'Booth number' },
        hint: { vi: 'Như ghi trên sơ đồ.', en: 'As on the plan.' },
        example: 'A1',
      },
      products: {
        label: { vi: 'Sản phẩm bày ở gian', en: 'Products shown' },
        hint: { vi: 'Mỗi sản phẩm một mục.', en: 'One item for each product.' },
        parts: {
          slug: {
            label: { vi: 'Thư mục sản phẩm', en: 'Folder of the product' },
            hint: { vi: 'Sản phẩm nào.', en: 'Which product.' },
            example: 'banh-gao-trang-trang',
          },
          price: {
            label: { vi: 'Giá tại gian', en: 'Price at the booth' },
            hint: { vi: 'Giá kèm đơn vị.', en: 'The price with its unit.' },
            example: '30.000 đồng/túi',
          },
        },
      },
    },
  },
  plan: {
    label: { vi: 'Sơ đồ gian hàng', en: 'Plan of the hall' },
    hint: {
      vi: 'Mỗi dãy gian một dòng, các gian cách nhau bằng dấu phẩy; chỗ để trống là lối đi.',
      en: 'A line for each row of booths, with commas between them; an empty place is where people walk.',
    },
    example: ['A1, A2, , A3', 'B1, B2, , B3'],
  },
};
