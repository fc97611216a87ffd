import { bilingual } from '../../i18n/bilingual.ts';

/** Why the text of an issue form can't be read, and what to do. */
export const ISSUE_BODY_WORDS = bilingual(
  {
    bodyTooLarge: 'Nội dung mẫu quá dài.',
    shortenBody: 'Rút gọn dưới 200 KB.',
    headingTwice: (heading: string) => `Tiêu đề “### ${heading}” có hai lần.`,
    keepOneHeading: 'Xóa dòng ấy trong câu trả lời; mỗi mục chỉ trả lời một chỗ.',
    noKindInBody: 'Không nhận ra đây là mẫu của loại mục nào.',
    keepHeadings:
      'Giữ nguyên các dòng “### …” của mẫu “Đề xuất sản phẩm”; với mẫu khác, chép nội dung mà máy trả lời dưới bài trên GitHub.',
  },
  {
    bodyTooLarge: 'The text of the form is too long.',
    shortenBody: 'Make it less than 200 KB.',
    headingTwice: (heading: string) => `The heading “### ${heading}” stands there twice.`,
    keepOneHeading: 'Delete that line within the answer; each field is answered in one place.',
    noKindInBody: 'It is not clear for which kind of entry this form is.',
    keepHeadings:
      'Leave the “### …” lines of the form for a new product as they are; for other forms, copy what was answered below the issue on GitHub.',
  },
);

/** The words of the summary that a pull request gets. */
export const PULL_REQUEST_WORDS = bilingual(
  {
    title: 'Đề xuất này đổi gì',
    nothing: 'Không tệp nào trong `content/` thay đổi.',
    changed: { added: 'mới', changed: 'sửa', removed: 'bỏ' },
    renamed: (path: string) => `đổi tên từ ${path}`,
    onlyForm: 'chỉ đổi cách trình bày hoặc chú thích',
    notCompared: 'nội dung đã đổi, không kể ở đây',
    unreadable: 'không đọc được hết; xem các lỗi bên dưới',
    more: (count: number) => `… và ${count} chỗ khác`,
    moreFiles: (count: number) => `… và ${count} tệp khác.`,
    moreReports: (count: number) => `… và lỗi ở ${count} tệp khác; \`npm run check\` kể hết.`,
    problems: 'Lỗi và lời nhắc',
    soon: 'Giấy chứng nhận sắp hết hạn',
    soonNone: 'Không có giấy nào hết hạn trong 180 ngày tới mà biết chắc ngày.',
    notCounted: 'Chưa tính được, vì còn lỗi.',
    preview:
      'Trang dựng thử, khi không có lỗi: ở cuối trang này, mục **Artifacts**, tải `xem-thu` (cách mở ở CONTRIBUTING.md).',
  },
  {
    title: 'What this proposal changes',
    nothing: 'No file in `content/` has changed.',
    changed: { added: 'new', changed: 'changed', removed: 'removed' },
    renamed: (path: string) => `renamed from ${path}`,
    onlyForm: 'only its form or its comments have changed',
    notCompared: 'its content has changed and is not told here',
    unreadable: 'can’t be read in full; see the errors below',
    more: (count: number) => `… and ${count} more`,
    moreFiles: (count: number) => `… and ${count} more files.`,
    moreReports: (count: number) =>
      `… and problems in ${count} more files; \`npm run check\` tells them all.`,
    problems: 'Errors and reminders',
    soon: 'Certificates that end soon',
    soonNone: 'No certificate is known to end within 180 days.',
    notCounted: 'Not known while there are errors.',
    preview:
      'The site as it would be, where there are no errors: under **Artifacts** at the end of this page, `xem-thu` (CONTRIBUTING.md says how to open it).',
  },
);

/** The words of the monthly notice to the editors. */
export const RENEWAL_NOTICE_WORDS = bilingual(
  {
    about:
      'Kỳ nộp hồ sơ đánh giá lại (từ 180 đến 120 ngày trước khi giấy chứng nhận hết hạn) mở trong tháng này. Xong việc thì đóng bài này; đầu tháng nào có giấy đến kỳ, máy mở bài mới.',
    opens: (month: string) => `Mở trong ${month}`,
    possible: 'Có thể mở, vì chưa biết đúng ngày hết hạn',
    none: 'Không có.',
    line: (name: string, days: string, end: string) => `${name}: nộp ${days}; hết hạn ${end}`,
    calendar: 'Cả năm, trong ứng dụng lịch:',
    calendarOnSite: 'Cả năm, trong ứng dụng lịch: tệp `hieu-luc.ics` ở trang của danh mục.',
    what: 'Việc nên làm: báo cho chủ thể; khi có quyết định mới, mở mẫu “Cập nhật chứng nhận”.',
  },
  {
    about:
      'The time for renewal (180 to 120 days before the end of the certificate) begins this month. Close this issue when all is done; a month with new windows gets its own.',
    opens: (month: string) => `Begins in ${month}`,
    possible: 'May begin, since the exact end is not known',
    none: 'None.',
    line: (name: string, days: string, end: string) => `${name}: apply ${days}; ends ${end}`,
    calendar: 'All of the year, in a calendar app:',
    calendarOnSite: 'All of the year, in a calendar app: the file `validity.ics` on the site.',
    what: 'What to do: tell the producers; once there is a new decision, use the form for new certificates.',
  },
);

/** What is answered to the forms in which people propose something. */
export const ISSUE_WORDS = bilingual(
  {
    title: 'Máy đã đọc đề xuất này',
    thanks: 'Cảm ơn bạn. Người bảo trì sẽ đối chiếu với nguồn; máy không tự ghi gì vào danh mục.',
    unreadable: 'Chưa đọc được, vì:',
    refused:
      'Còn lỗi, nên chưa dùng được nguyên văn. Bạn có thể bấm **Edit** ở bài trên để sửa, máy sẽ kiểm tra lại; chỗ nào chưa rõ thì người bảo trì sửa giúp.',
    accepted: 'Không có lỗi nào.',
    nothingMore: 'Bạn không phải làm gì thêm.',
    similar: 'Xin xem lại:',
    knownRecognition: (path: string, decided: string, stars: string) =>
      `${path} đã có lần công nhận ${decided} (${stars} sao); nếu là lần ấy thì sửa ở đó.`,
    more: (count: number) => `… và ${count} điều khác.`,
    firstMake:
      'Chủ thể này chưa có trong danh mục. Bạn không phải làm gì: người bảo trì tạo trước, cũng từ bài này, bằng cách chép bài vào `noi-dung.md` rồi chạy lệnh sau.',
    attached: 'Tệp gửi kèm chỉ để người bảo trì đối chiếu, không vào danh mục.',
    unfinishedUpload:
      'Có tệp chưa tải lên xong khi bạn gửi. Bấm **Edit** ở bài trên, xóa chữ “Uploading…”, kéo lại tệp vào và chờ tới khi hiện tên tệp.',
    needsNumber:
      'Chưa có số quyết định, nên máy chưa soạn được nguồn. Bấm **Edit** ở bài trên, ghi số vào ô “Số quyết định”, ví dụ `25/QĐ-UBND`. Không biết số thì để vậy, người bảo trì tạo nguồn giúp.',
    otherSources: 'Điều bạn ghi là nguồn mà danh mục chưa có, để người bảo trì xem:',
    daysDiffer:
      'Ngày ghi cạnh số quyết định khác ngày ở ô “Ngày quyết định”. Xin xem lại quyết định, rồi bấm **Edit** ở bài trên để sửa.',
    untranslated: 'Chưa có bản tiếng Anh: tạm chép tiếng Việt, người bảo trì sẽ dịch.',
    text: (path: string) => `Nội dung của \`${path}\`, để người bảo trì chép:`,
    tooLong: 'Nội dung quá dài để đưa vào đây.',
    noProduct: (typed: string) => `${typed} không phải tên một sản phẩm trong danh mục.`,
    nameLike: (names: string) => `Có phải ${names}?`,
    nameAsInCatalogue:
      'Chép tên hoặc địa chỉ trang của một sản phẩm từ danh mục, mỗi sản phẩm một bài. Danh mục chưa có thì dùng mẫu “Đề xuất sản phẩm”.',
    understoodAs: (name: string, others: string) =>
      `Máy hiểu là ${name}; gần giống còn có ${others}. Không đúng thì ghi tên đầy đủ.`,
    otherList: (path: string) => `${path}: danh sách các lần công nhận được viết theo kiểu khác.`,
    writeByHand: 'Người bảo trì ghi thêm lần công nhận này bằng tay.',
    reported: (path: string) => `Chỗ cần xem lại nằm trong \`${path}\`.`,
    reportedUnknown: 'Không nhận ra mục nào trong danh mục có tên hay địa chỉ này.',
  },
  {
    title: 'This proposal was read by a program',
    thanks:
      'Thank you. The maintainers will compare it with the sources; the program writes nothing into the catalogue.',
    unreadable: 'It could not be read:',
    refused:
      'There are errors, so it can’t be used as it is. Press **Edit** above to mend it and it will be checked again; the maintainers help where something is unclear.',
    accepted: 'There are no errors.',
    nothingMore: 'You need do nothing more.',
    similar: 'Please look again:',
    knownRecognition: (path: string, decided: string, stars: string) =>
      `${path} already has the recognition of ${decided} (${stars} stars); if it is that one, edit it.`,
    more: (count: number) => `… and ${count} more.`,
    firstMake:
      'The catalogue lacks this producer. You need do nothing: the maintainers make it first, from this issue too, by copying it into `noi-dung.md` and running this.',
    attached:
      'The files you attached serve the maintainers to compare; the catalogue does not take them.',
    unfinishedUpload:
      'A file was still being uploaded when you sent the form. Press **Edit** above, delete “Uploading…”, drop the file again and wait until its name is shown.',
    needsNumber:
      'Without the number of the decision no source could be made. Press **Edit** above and write it under “Số quyết định”, as in `25/QĐ-UBND`. If you do not know it, leave it so; the maintainers will make the source.',
    otherSources: 'What you named as sources and the catalogue lacks, for the maintainers:',
    daysDiffer:
      'The day beside the number of the decision is another than the one in its own field. Please look at the decision again, press **Edit** above and mend it.',
    untranslated:
      'There is no English yet: the Vietnamese stands for it until the maintainers translate it.',
    text: (path: string) => `The text of \`${path}\`, for the maintainers to copy:`,
    tooLong: 'The text is too long to be shown here.',
    noProduct: (typed: string) => `${typed} is not the name of a product in the catalogue.`,
    nameLike: (names: string) => `Did you mean ${names}?`,
    nameAsInCatalogue:
      'Copy the name or the address of the page of one product from the catalogue; each product has an issue of its own. For one that the catalogue lacks use the form “Đề xuất sản phẩm”.',
    understoodAs: (name: string, others: string) =>
      `This was taken for ${name}; ${others} are much like it. If it is wrong, write the full name.`,
    otherList: (path: string) => `${path}: its recognitions are written in another way.`,
    writeByHand: 'The maintainers will add this recognition by hand.',
    reported: (path: string) => `What is to be looked at lies in \`${path}\`.`,
    reportedUnknown: 'No entry of the catalogue has this name or address.',
  },
);
