import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the page that reads an office’s list. */
export const IMPORT_PAGE_WORDS = bilingual(
  {
    title: 'Nhập danh sách sản phẩm',
    description:
      'Thả danh sách OCOP của cơ quan vào trang: biết ngay dòng nào dùng được, ô nào sai và sửa thế nào.',
    intro:
      'Có danh sách sản phẩm kèm quyết định? Thả tệp vào đây để biết ngay dòng nào dùng được, ô nào sai và sửa thế nào; rồi tải về danh sách có ghi chú để trả lại nơi lập, và các tệp để đưa vào danh mục.',
    privacy:
      'Danh sách được đọc ngay trên máy của bạn và không gửi đi đâu. Trang không tự ghi gì vào danh mục.',
    choose: 'Chọn tệp danh sách',
    drop: 'hoặc kéo tệp thả vào khung này',
    kinds:
      'Excel (.xlsx), LibreOffice (.ods), .csv, hoặc Word (.docx) có bảng; nặng không quá 10 MB.',
    paste: 'Không có tệp? Dán bảng chép từ Excel hay Word',
    pasteLabel: 'Bảng đã chép, kể cả dòng tiêu đề cột',
    readPasted: 'Đọc bảng đã dán',
    decisionTitle: 'Cả danh sách theo một quyết định',
    decisionHint: 'Điền khi các dòng không ghi riêng quyết định của mình. Để trống chỗ chưa biết.',
    decision: 'Số quyết định',
    decisionExample: 'Ví dụ: 25/QĐ-UBND',
    date: 'Ngày ký',
    dateExample: 'Ví dụ: 15/11/2023',
    issuer: 'Cơ quan ký',
    issuerExample: 'Ví dụ: UBND tỉnh …',
    titleOf: 'Tên quyết định',
    url: 'Địa chỉ web có quyết định',
    urlExample: 'Bắt đầu bằng https://',
    revocation: 'Đây là quyết định thu hồi: mọi dòng là giấy chứng nhận bị thu hồi',
    reason: 'Lý do thu hồi, cho dòng không ghi lý do',
    dates: 'Danh mục đã ghi quyết định ấy với ngày khác thì',
    datesAsk: 'hỏi lại từng dòng',
    datesList: 'sửa theo danh sách',
    datesFile: 'giữ ngày đã ghi',
    datesBoth: 'giữ cả hai (hai quyết định trùng số)',
    again: 'Đọc lại danh sách',
    otherWays: 'Cách khác',
    ways: {
      mail: 'Gửi tệp danh sách cho người biên tập',
      form: 'Điền mẫu trên GitHub, từng sản phẩm',
      contribute: 'Những cách đóng góp khác',
      command:
        'Người biên tập có kho trên máy thì chạy npm run import: cùng một cách đọc, và ghi thẳng vào thư mục content.',
    },
    withoutScript:
      'Đọc danh sách ngay trên trang cần JavaScript. Không bật được thì dùng một trong các cách dưới đây.',
  },
  {
    title: 'Import a list of products',
    description:
      'Drop an office’s OCOP list onto the page: see at once which rows are right, which cell is wrong, and how to mend it.',
    intro:
      'Do you have a list of products that goes with a decision? Drop the file here to see at once which rows can be used, which cell is wrong and how to mend it; then take away the list with comments for its office, and the files for the catalogue.',
    privacy:
      'The list is read on your own device and sent nowhere. The page writes nothing into the catalogue.',
    choose: 'Choose a list',
    drop: 'or drag a file into this frame',
    kinds: 'Excel (.xlsx), LibreOffice (.ods), .csv, or Word (.docx) with a table; at most 10 MB.',
    paste: 'No file? Paste a table copied from Excel or Word',
    pasteLabel: 'The copied table, with its row of headings',
    readPasted: 'Read the pasted table',
    decisionTitle: 'The whole list belongs to one decision',
    decisionHint:
      'Fill this in where rows do not name a decision of their own. Leave out what you do not know.',
    decision: 'Number of the decision',
    decisionExample: 'For example: 25/QĐ-UBND',
    date: 'Signed on',
    dateExample: 'For example: 15/11/2023',
    issuer: 'Signed by',
    issuerExample: 'For example: UBND tỉnh …',
    titleOf: 'Title of the decision',
    url: 'Web address of the decision',
    urlExample: 'Begins with https://',
    revocation: 'It is a revocation: every row is a certificate that is withdrawn',
    reason: 'Reason, for rows that give none',
    dates: 'Where the catalogue has that decision with another day',
    datesAsk: 'ask about each row',
    datesList: 'take the day of the list',
    datesFile: 'keep the day on file',
    datesBoth: 'keep both (two decisions of one number)',
    again: 'Read the list again',
    otherWays: 'Other ways',
    ways: {
      mail: 'Send the list to the editors',
      form: 'Fill in a form on GitHub, one product at a time',
      contribute: 'Other ways to contribute',
      command:
        'Editors with the repository on their machine run npm run import: it reads in the same way and writes into the folder content.',
    },
    withoutScript:
      'Reading a list on this page needs JavaScript. Without it, use one of the ways below.',
  },
);
