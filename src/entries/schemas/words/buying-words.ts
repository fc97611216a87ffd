import type { ProductFields } from '../product.ts';
import { LINK_PARTS, SOURCES, STATEMENT_PARTS, type WordsFor } from '../field.ts';

type Buying =
  | 'season'
  | 'packaging'
  | 'storage'
  | 'shelfLife'
  | 'capacity'
  | 'prices'
  | 'marks'
  | 'gtin'
  | 'traceUrl'
  | 'shops';

/** The words for what a buyer asks of a product. */
export const BUYING_WORDS: WordsFor<Pick<ProductFields, Buying>> = {
  season: {
    label: { vi: 'Mùa thu hoạch', en: 'Season' },
    hint: { vi: 'Các tháng thu hoạch chính.', en: 'The months of the main harvest.' },
    example: [10, 11],
  },
  packaging: {
    label: { vi: 'Quy cách', en: 'Packaging' },
    hint: { vi: 'Bao bì, khối lượng.', en: 'How it is packed, and how much.' },
    parts: STATEMENT_PARTS,
  },
  storage: {
    label: { vi: 'Bảo quản', en: 'Storage' },
    hint: { vi: 'Nơi cất, nhiệt độ.', en: 'Where and how cold.' },
    parts: STATEMENT_PARTS,
  },
  shelfLife: {
    label: { vi: 'Hạn dùng', en: 'Shelf life' },
    hint: { vi: 'Dùng được bao lâu.', en: 'How long it keeps.' },
    parts: STATEMENT_PARTS,
  },
  capacity: {
    label: { vi: 'Sản lượng', en: 'Capacity' },
    hint: {
      vi: 'Mỗi năm bao nhiêu, trên diện tích nào.',
      en: 'How much is produced, and on what area.',
    },
    parts: STATEMENT_PARTS,
  },
  prices: {
    label: { vi: 'Giá', en: 'Prices' },
    hint: { vi: 'Giá mà một nguồn nêu.', en: 'Prices that a source states.' },
    parts: {
      ...STATEMENT_PARTS,
      date: {
        label: { vi: 'Giá vào lúc nào', en: 'When it was asked' },
        hint: { vi: 'Ngày, tháng hoặc năm.', en: 'Day, month or year.' },
        example: '2026-05',
      },
    },
  },
  marks: {
    label: { vi: 'Dấu khác OCOP', en: 'Other marks' },
    hint: { vi: 'Chứng nhận, danh hiệu khác.', en: 'Certificates and awards other than OCOP.' },
    parts: {
      kind: {
        label: { vi: 'Loại dấu', en: 'Kind of mark' },
        hint: { vi: 'Là loại nào.', en: 'What it is.' },
        example: 'vietgap',
      },
      name: {
        label: { vi: 'Tên của dấu', en: 'Name of the mark' },
        hint: { vi: 'Tên đầy đủ.', en: 'Its full name.' },
        example: { vi: 'VietGAP trồng trọt', en: 'VietGAP for crops' },
      },
      detail: {
        label: { vi: 'Chi tiết về dấu', en: 'Details of the mark' },
        hint: { vi: 'Điều cần nói thêm.', en: 'What else to say of it.' },
        example: { vi: 'Cho 5 ha lúa.' },
      },
      sources: SOURCES,
    },
  },
  gtin: {
    label: { vi: 'Mã vạch', en: 'Barcode number' },
    hint: {
      vi: 'Dãy số dưới mã vạch: 8, 12, 13 hoặc 14 chữ số.',
      en: 'The digits below the barcode: 8, 12, 13 or 14.',
    },
    example: '2000000000015',
    columns: ['GTIN', 'Mã số mã vạch'],
  },
  traceUrl: {
    label: { vi: 'Truy xuất nguồn gốc', en: 'Traceability page' },
    hint: { vi: 'Trang mà mã QR dẫn tới.', en: 'The page to which the QR code leads.' },
    example: 'https://example.com/truy-xuat/',
  },
  shops: {
    label: { vi: 'Nơi bán', en: 'Shops' },
    hint: { vi: 'Trang web bán sản phẩm này.', en: 'Pages that sell this product.' },
    parts: LINK_PARTS,
  },
};
