import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the command by which another province takes over the catalogue. */
export const ADOPT_WORDS = bilingual(
  {
    usage: `Cách dùng: npm run adopt -- --province "tỉnh …" [cờ …]
  --province     tên tỉnh hay thành phố, cả chữ “tỉnh”, “thành phố”
  --province-en  tên tiếng Anh (mặc định: “… Province”, “… City”)
  --communes     danh sách xã (.xlsx, .ods, .csv, .docx): mỗi xã đến 30/6/2025 một dòng, các cột “Huyện”, “Xã”,
                 “Xã hiện nay”, đều ghi cả loại (“huyện …”, “thị trấn …”); tỉnh đã sáp nhập thêm cột “Tỉnh cũ”;
                 có mã đơn vị thì thêm “Mã huyện”, “Mã xã cũ”, “Mã xã hiện nay”
  --yes          thay ngay, không hỏi
  --dry-run      chỉ nói sẽ ghi gì
  --lang         vi hoặc en
  --help         in trang này
Thay thư mục content/ bằng khung của tỉnh mới; bản cũ được cất lại. Giữ: hướng dẫn, phân nhóm quốc gia, từ đồng nghĩa,
trang giới thiệu (viết lại: npm run check chỉ chỗ còn nhắc tỉnh cũ).`,
    noProvince: 'Thiếu --province: danh mục của tỉnh nào?',
    cannotRead: (file: string) => `Không đọc được ${file}.`,
    replaces: (label: string, products: number, producers: number, sources: number) =>
      `${label}/ đang có ${products} sản phẩm, ${producers} chủ thể, ${sources} nguồn; tất cả được cất đi và thay bằng:`,
    districts: (districts: number, communes: number) =>
      `  ${districts} huyện với ${communes} xã (chưa có chỗ trên bản đồ: thêm tile sau)`,
    noDistricts: (folder: string) =>
      `  (chưa có ${folder}: chạy với --communes, hoặc viết tay theo content/README.md)`,
    dryRun: 'Chạy thử: chưa ghi gì.',
    write: (label: string) => `Thay ${label}/ như vậy?`,
    notAsked: 'Chưa ghi gì. Thêm --yes để thay mà không hỏi.',
    done: (aside: string, label: string) => `Đã ghi ${label}/; bản cũ ở ${aside}/.
Bước tiếp:
1. npm run check: chỗ nào còn nhắc tỉnh cũ (trang giới thiệu, từ đồng nghĩa).
2. ${label}/site.json: câu giới thiệu, nơi nhận góp ý, ba màu, hoa văn.
3. npm run import -- danh-sach.xlsx --dry-run: danh sách công nhận đầu tiên.
4. npm run check -- --record, rồi npm start để xem.`,
  },
  {
    usage: `Usage: npm run adopt -- --province "tỉnh …" [flags …]
  --province     the name of the province or city in Vietnamese, with “tỉnh” or “thành phố”
  --province-en  its name in English (default: “… Province”, “… City”)
  --communes     a list of communes (.xlsx, .ods, .csv, .docx): a row for each commune until 30 June 2025, columns
                 “Huyện”, “Xã”, “Xã hiện nay”, each with its kind (“huyện …”, “thị trấn …”); “Tỉnh cũ” after a merger;
                 official codes under “Mã huyện”, “Mã xã cũ”, “Mã xã hiện nay”
  --yes          replace at once, without asking
  --dry-run      only tell what would be written
  --lang         vi or en
  --help         print this page
Replaces content/ by the skeleton of a province; what was there is put aside. What stays: the guide, the national
categories, synonyms, and the about page (to be rewritten: npm run check tells where it still speaks of the old one).`,
    noProvince: '--province is missing: whose catalogue is it?',
    cannotRead: (file: string) => `${file} can’t be read.`,
    replaces: (label: string, products: number, producers: number, sources: number) =>
      `${label}/ has ${products} products, ${producers} producers, ${sources} sources; all are put aside, in their place:`,
    districts: (districts: number, communes: number) =>
      `  ${districts} districts with ${communes} communes (not on the map yet: add tile later)`,
    noDistricts: (folder: string) =>
      `  (no ${folder} yet: run with --communes, or write them by hand, see content/README.md)`,
    dryRun: 'Dry run: nothing was written.',
    write: (label: string) => `Replace ${label}/ so?`,
    notAsked: 'Nothing was written. Add --yes to replace without being asked.',
    done: (aside: string, label: string) => `Wrote ${label}/; what was there is in ${aside}/.
Next:
1. npm run check: what still speaks of the old province (about page, synonyms).
2. ${label}/site.json: the introduction, where to send corrections, three colours, the motif.
3. npm run import -- list.xlsx --dry-run: the first list of recognitions.
4. npm run check -- --record, then npm start to see it.`,
  },
);
