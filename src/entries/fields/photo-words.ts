import type { ProductFields } from '../schemas/product.ts';
import type { WordsFor } from './field-words.ts';

/** The words for the photos of a product. */
export const PHOTO_WORDS: WordsFor<ProductFields>['photos'] = {
  label: { vi: 'Ảnh', en: 'Photos' },
  hint: {
    vi: 'Ảnh của chính sản phẩm này, đặt cạnh index.md.',
    en: 'Photos of this very product, beside index.md.',
  },
  section: 'Ảnh',
  parts: {
    file: {
      label: { vi: 'Tên tệp ảnh', en: 'File of the photo' },
      hint: {
        vi: 'Tên không dấu, đuôi viết thường.',
        en: 'An unaccented name with a lower-case ending.',
      },
      example: 'mat-truoc.jpg',
    },
    alt: {
      label: { vi: 'Ảnh có gì', en: 'What it shows' },
      hint: {
        vi: 'Tả ảnh cho người không nhìn thấy.',
        en: 'Describes the photo to someone who can’t see it.',
      },
      example: { vi: 'Túi giấy màu nâu', en: 'A brown paper bag' },
    },
    credit: {
      label: { vi: 'Người chụp', en: 'Photographer' },
      hint: { vi: 'Ai chụp hoặc giữ quyền.', en: 'Who took it or holds the rights.' },
      example: 'HTX Trang Trắng',
    },
    licence: {
      label: { vi: 'Giấy phép ảnh', en: 'Licence of the photo' },
      hint: {
        vi: 'Giấy phép sử dụng, hoặc lời đồng ý của chủ ảnh.',
        en: 'The licence, or the consent of its owner.',
      },
      example: 'CC BY 4.0',
    },
  },
};
