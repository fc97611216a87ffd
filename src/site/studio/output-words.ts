import { bilingual } from '../../i18n/bilingual.ts';

/** The words with which printed works are looked at and taken away. */
export const STUDIO_OUTPUT_WORDS = bilingual(
  {
    output: 'Xem và tải',
    preview: 'Xem trước',
    download: 'Tải PDF',
    docx: 'Tải Word để sửa',
    csv: 'Tải CSV',
    xlsx: 'Tải Excel',
    copyLink: 'Sao chép liên kết',
    copied: 'Đã chép. Ai mở địa chỉ này sẽ thấy đúng lựa chọn của bạn.',
    notCopied: 'Trình duyệt không cho chép. Hãy chép từ ô địa chỉ phía trên.',
    fairFile: 'Tải tệp hội chợ',
    fairFileHint:
      'Tệp để gửi người biên tập, thêm hội chợ này vào danh mục. Cần có tên, địa điểm và ngày.',
    firstTime: 'Lần đầu, trình duyệt tải bộ dàn trang khoảng 11 MB và giữ lại cho lần sau.',
    notYet: 'Bấm “Xem trước” để xem từng trang và số trang.',
    pages: (count: number) => `${count} trang`,
    previewOf: 'Các trang',
    cancel: 'Hủy',
    cancelled: 'Đã hủy.',
    saved: (name: string, pages: string) => `Đã tạo ${name}, ${pages}.`,
    ready: (name: string, size: string) => `${name} (${size})`,
    share: 'Gửi hoặc lưu bằng ứng dụng khác',
    elsewhere:
      'Trình duyệt bên trong Zalo, Facebook hay Messenger thường không lưu được tệp. Hãy giữ ngón tay trên địa chỉ này rồi mở bằng Chrome hoặc Safari; lựa chọn của bạn nằm sẵn trong đó:',
    mendFirst: 'Chưa in được: xem các dòng báo ở trên.',
  },
  {
    output: 'Look and download',
    preview: 'Preview',
    download: 'Download PDF',
    docx: 'Download Word to edit',
    csv: 'Download CSV',
    xlsx: 'Download Excel',
    copyLink: 'Copy the link',
    copied: 'Copied. Whoever opens this link sees your very choice.',
    notCopied: 'The browser does not allow it. Copy from the address bar above.',
    fairFile: 'Download fair file',
    fairFileHint:
      'A file to send to the editors, who add the fair to the catalogue. It needs name, place and dates.',
    firstTime: 'The first time, about 11 MB of typesetter are loaded, and kept for later.',
    notYet: 'Press “Preview” to see the pages and their number.',
    pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
    previewOf: 'Pages',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    saved: (name: string, pages: string) => `Made ${name}, ${pages}.`,
    ready: (name: string, size: string) => `${name} (${size})`,
    share: 'Send or save with another app',
    elsewhere:
      'The browsers inside Zalo, Facebook and Messenger often cannot save a file. Hold your finger on this address and open it in Chrome or Safari; your choice is in it:',
    mendFirst: 'This cannot be printed yet: see the messages above.',
  },
);
