import { bilingual } from './bilingual.ts';

/** The words of the wizard about photos, and about files that are written or copied. */
export const NEW_FILE_WORDS = bilingual(
  {
    copied: (from: string, file: string) => `Đã chép ${from} → ${file}`,
    wouldWrite: (file: string) => `Sẽ ghi ${file}`,
    wouldCopy: (from: string, file: string) => `Sẽ chép ${from} → ${file}`,
    hasPhotos: 'Có ảnh của chính sản phẩm này không?',
    photoPath: 'Đường dẫn của tệp ảnh (JPEG, PNG, WebP hoặc AVIF); lệnh chép ảnh vào cạnh tệp.',
  },
  {
    copied: (from: string, file: string) => `Copied ${from} → ${file}`,
    wouldWrite: (file: string) => `Would write ${file}`,
    wouldCopy: (from: string, file: string) => `Would copy ${from} → ${file}`,
    hasPhotos: 'Are there photos of this very product?',
    photoPath: 'Path of the photo (JPEG, PNG, WebP or AVIF); it is copied beside the entry.',
  },
);
