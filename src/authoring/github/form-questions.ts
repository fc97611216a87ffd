import { questionsFor } from '../proposal/questions.ts';

/** Everything that can be asked about one recognition of a product. */
export const CERTIFICATION_QUESTIONS = questionsFor('product').filter(({ key }) =>
  key.startsWith('certifications.'),
);

/** What a form asks besides the fields of an entry. */
export interface FormQuestion {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** What is chosen from; people write where there is nothing. */
  readonly options?: readonly string[];
}

/** Names the product whose new certificate is told. */
export const WHICH_PRODUCT: FormQuestion = {
  id: 'which-product',
  label: 'Chứng nhận của sản phẩm nào?',
  description: 'Tên đúng như trong danh mục, hoặc địa chỉ trang của sản phẩm.',
  isRequired: true,
};

/** What a decision may do to a certificate. */
export const [RECOGNISES, REVOKES] = [
  'Công nhận: mới, lại, nâng hạng hoặc hạ hạng',
  'Thu hồi giấy chứng nhận',
] as const;

/** Tells a recognition from a revocation, which is never one. */
export const WHAT_DECIDED: FormQuestion = {
  id: 'what-decided',
  label: 'Quyết định này làm gì?',
  description: 'Thu hồi thì bên dưới ghi ngày, số và nguồn của quyết định thu hồi.',
  isRequired: true,
  options: [RECOGNISES, REVOKES],
};

/** The reason of a revocation. */
export const WHY_REVOKED: FormQuestion = {
  id: 'why-revoked',
  label: 'Lý do thu hồi',
  description:
    'Chỉ khi thu hồi. Ghi như trong quyết định; quyết định không nêu thì viết “chưa rõ”.',
  isRequired: false,
};

/** Names the entry in which something is wrong. */
export const WHICH_ENTRY: FormQuestion = {
  id: 'which-entry',
  label: 'Sai ở sản phẩm hoặc chủ thể nào?',
  description: 'Tên đúng như trong danh mục, hoặc địa chỉ trang có chỗ sai.',
  isRequired: true,
};

/** What the report of an error asks besides. */
export const REPORT_QUESTIONS: readonly FormQuestion[] = [
  WHICH_ENTRY,
  {
    id: 'wrong',
    label: 'Chỗ nào sai?',
    description: 'Chép lại chữ hoặc con số đang sai.',
    isRequired: true,
  },
  {
    id: 'right',
    label: 'Đúng ra là gì?',
    description: 'Để trống nếu bạn chỉ biết chỗ ấy sai.',
    isRequired: false,
  },
  {
    id: 'evidence',
    label: 'Nguồn nào nói vậy?',
    description: 'Địa chỉ trang, số quyết định, hoặc ảnh chụp kéo thả vào đây.',
    isRequired: true,
  },
];

/** What stands at the head of each form. */
export const FORM_HEADS = {
  'de-xuat-san-pham': {
    name: 'Đề xuất sản phẩm',
    description: 'Thêm một sản phẩm OCOP chưa có trong danh mục',
    title: 'Đề xuất sản phẩm: ',
    introduction:
      'Chỉ ghi điều mà một nguồn công khai nói. Gửi xong, máy trả lời ngay bên dưới: chỗ nào còn thiếu, chỗ nào sai, và nội dung tệp để người bảo trì chép. Muốn sửa, bạn sửa chính bài này, máy kiểm tra lại.',
  },
  'bao-sai-sot': {
    name: 'Báo sai sót',
    description: 'Một thông tin trong danh mục không đúng hoặc đã cũ',
    title: 'Sai sót: ',
    introduction: 'Cảm ơn bạn. Xin nói rõ chỗ nào sai và nguồn nào cho biết điều đúng.',
  },
  'cap-nhat-chung-nhan': {
    name: 'Cập nhật chứng nhận',
    description:
      'Sản phẩm đã có trong danh mục vừa được công nhận lại, nâng hạng, hạ hạng, hoặc bị thu hồi giấy',
    title: 'Chứng nhận mới: ',
    introduction:
      'Ghi lần công nhận mới, hoặc việc thu hồi, đúng như trong quyết định; lần cũ vẫn được giữ. Gửi xong, máy trả lời ngay bên dưới. Muốn sửa, bạn sửa chính bài này, máy kiểm tra lại.',
  },
} as const;
export type FormName = keyof typeof FORM_HEADS;
