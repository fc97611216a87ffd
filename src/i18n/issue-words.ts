import { bilingual } from './bilingual.ts';

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
