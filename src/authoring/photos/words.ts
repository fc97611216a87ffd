import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the command that takes photos in by their names. */
export const PHOTO_WORDS = bilingual(
  {
    usage: `Cách dùng: npm run photos -- <thư mục ảnh> --credit "Người chụp" --licence "CC BY 4.0" [cờ …]
  Mỗi tệp mang tên sản phẩm (“Mật ong rừng.jpg”) hoặc tên thư mục của nó (“mat-ong-rung 2.jpg”);
  nhiều ảnh thì thêm số ở cuối.
  --credit    người chụp, ghi dưới mỗi ảnh
  --licence   giấy phép hoặc sự cho phép dùng ảnh
  --dry-run   chỉ nói ảnh nào vào đâu
  --lang      vi hoặc en
  --help      in trang này`,
    needed: 'Thiếu --credit hoặc --licence: ảnh nào cũng phải ghi người chụp và giấy phép.',
    cannotRead: (folder: string) => `Không đọc được thư mục ${folder}.`,
    noPhotos: (folder: string) => `Trong ${folder} không có tệp nào.`,
    copied: (from: string, to: string) => `${from} → ${to}`,
    known: (from: string, file: string) => `${from}: đã có, là ${file}.`,
    refused: 'Chưa ghi gì, vì có ảnh chưa dùng được. Đổi tên hay chuyển dạng rồi chạy lại.',
    dryRun: 'Chạy thử: chưa ghi gì.',
    written: (count: number) =>
      `Đã thêm ${count} ảnh. Bước tiếp: viết lại alt cho đúng từng ảnh, rồi chạy npm run check.`,
    alt: (name: string) => `Ảnh sản phẩm ${name}.`,
  },
  {
    usage: `Usage: npm run photos -- <folder> --credit "Photographer" --licence "CC BY 4.0" [flags …]
  Each file is called like a product (“Mật ong rừng.jpg”) or its folder (“mat-ong-rung 2.jpg”);
  several of one product have a number at the end.
  --credit    who took the photos
  --licence   the licence, or the permission to use them
  --dry-run   only tell which photo goes where
  --lang      vi or en
  --help      print this page`,
    needed: '--credit or --licence is missing: every photo names its photographer and licence.',
    cannotRead: (folder: string) => `The folder ${folder} cannot be read.`,
    noPhotos: (folder: string) => `There is no file in ${folder}.`,
    copied: (from: string, to: string) => `${from} → ${to}`,
    known: (from: string, file: string) => `${from}: on file already, as ${file}.`,
    refused:
      'Nothing was written, because of photos that cannot be used yet. Rename or convert them and run this again.',
    dryRun: 'Dry run: nothing was written.',
    written: (count: number) =>
      `Added ${count} ${count === 1 ? 'photo' : 'photos'}. Next: describe each in alt, then run npm run check.`,
    alt: (name: string) => `Photo of the product ${name}.`,
  },
);
