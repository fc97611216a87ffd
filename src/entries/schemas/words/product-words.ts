import type { ProductFields } from '../product.ts';
import { SOURCES, WITHDRAWN, type WordsFor } from '../field.ts';
import { BUYING_WORDS } from './buying-words.ts';
import { PRODUCER_WORDS } from '../producer.ts';
import { CERTIFICATION_WORDS } from './certification-words.ts';

/** The words for the photos of a product. */
const PHOTO_WORDS: WordsFor<ProductFields>['photos'] = {
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

/** The words for the front matter of a product. */
export const PRODUCT_WORDS: WordsFor<ProductFields> = {
  name: {
    label: { vi: 'Tên sản phẩm', en: 'Product name' },
    hint: { vi: 'Đúng như trong quyết định.', en: 'As in the decision.' },
    example: { vi: 'Bánh gạo Trang Trắng', en: 'Trang Trắng rice crackers' },
    columns: ['Sản phẩm', 'Tên SP', 'Tên sản phẩm OCOP'],
  },
  aliases: {
    label: { vi: 'Tên gọi khác', en: 'Other names' },
    hint: {
      vi: 'Tên khác mà người mua hay gõ; tiếng nào ghi vào tiếng ấy.',
      en: 'Other names that buyers type, each in its language.',
    },
    example: { vi: ['Bánh tráng gạo'], en: ['rice cracker'] },
  },
  producer: {
    label: { vi: 'Chủ thể', en: 'Producer' },
    hint: {
      vi: 'Ai làm ra và giữ giấy chứng nhận.',
      en: 'Who makes it and holds the certificate.',
    },
    example: 'htx-trang-trang',
    columns: ['Tên chủ thể', 'Chủ thể sản xuất', 'Đơn vị sản xuất', 'Cơ sở sản xuất'],
  },
  district: {
    label: { vi: 'Huyện', en: 'District' },
    hint: { vi: 'Huyện, thị xã, thành phố đến 30/6/2025.', en: 'The district until 30 June 2025.' },
    example: 'vi-du',
    columns: ['Huyện, thị xã, thành phố', 'Địa bàn'],
  },
  commune: {
    label: { vi: 'Xã', en: 'Commune' },
    hint: {
      vi: 'Xã, phường, thị trấn đến 30/6/2025; nơi ngày nay tự suy ra.',
      en: 'The commune until 30 June 2025; today’s is derived.',
    },
    example: 'trang-trang',
    section: 'Huyện và xã',
    columns: ['Xã, phường, thị trấn', 'Xã, phường'],
  },
  communeNow: PRODUCER_WORDS.communeNow,
  category: {
    label: { vi: 'Phân nhóm', en: 'Category' },
    hint: {
      vi: 'Phân nhóm cuối cùng theo Quyết định 26/2026/QĐ-TTg.',
      en: 'The last subdivision in Decision 26/2026/QĐ-TTg.',
    },
    example: 'I.3.b',
    section: 'Mã nhóm và hình vẽ',
    columns: ['Nhóm', 'Nhóm sản phẩm', 'Bộ sản phẩm', 'Ngành hàng'],
  },
  categoryIsOurs: {
    label: { vi: 'Phân nhóm do mình xếp', en: 'Category is ours' },
    hint: {
      vi: 'Không nguồn nào nêu phân nhóm, mình tự xếp.',
      en: 'No source states the category; you chose it.',
    },
    example: true,
  },
  drawing: {
    label: { vi: 'Hình vẽ', en: 'Drawing' },
    hint: {
      vi: 'Loại sản phẩm được vẽ, dùng khi chưa có ảnh.',
      en: 'What kind of product is drawn while there is no photo.',
    },
    example: 'cracker',
    section: 'Mã nhóm và hình vẽ',
  },
  summary: {
    label: { vi: 'Giới thiệu', en: 'Summary' },
    hint: {
      vi: 'Một câu: làm từ gì, làm thế nào, có gì riêng. Tên và nơi làm đã có bên cạnh.',
      en: 'One sentence: what it is made of, how, what is its own. Name and place stand beside it.',
    },
    example: {
      vi: 'Bánh gạo phơi nắng rồi nướng than.',
      en: 'Rice crackers, dried in the sun and baked over charcoal.',
    },
    columns: ['Mô tả'],
  },
  certifications: {
    label: { vi: 'Các lần công nhận', en: 'Recognitions' },
    hint: {
      vi: 'Mỗi lần công nhận một mục, lần cũ ở trên, lần mới ở dưới; ít nhất một.',
      en: 'One item for each recognition, the oldest first; at least one.',
    },
    section: 'Khi sản phẩm được công nhận lại',
    parts: CERTIFICATION_WORDS,
  },
  ...BUYING_WORDS,
  photos: PHOTO_WORDS,
  conflicts: {
    label: { vi: 'Chỗ nguồn nói khác nhau', en: 'Where sources disagree' },
    hint: { vi: 'Mỗi chỗ một câu.', en: 'A sentence for each.' },
    example: [{ vi: 'Hai nguồn ghi hai năm công nhận.' }],
  },
  inferred: {
    label: { vi: 'Phần suy ra', en: 'Deduced' },
    hint: {
      vi: 'Điều mình suy ra chứ nguồn không nói thẳng.',
      en: 'What you deduced because no source states it.',
    },
    example: ['commune'],
  },
  storySources: {
    ...SOURCES,
    label: { vi: 'Nguồn của bài viết', en: 'Sources of the story' },
    neededWhen: { vi: 'khi có bài viết', en: 'where there is a story' },
    section: 'Bài viết',
  },
  formerSlugs: {
    label: { vi: 'Tên thư mục cũ', en: 'Former folder names' },
    hint: {
      vi: 'Những tên thư mục trước đây, để đường dẫn cũ vẫn tới đúng chỗ.',
      en: 'Names that the folder had, so that old links still lead here.',
    },
    example: ['banh-gao'],
    section: 'Đổi tên',
  },
  withdrawn: WITHDRAWN,
};
