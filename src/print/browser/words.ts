import { bilingual } from '../../i18n/bilingual.ts';

/** What is said while the reader's own browser typesets, and where it cannot. */
export const TYPESETTING_WORDS = bilingual(
  {
    composing: 'Đang soạn nội dung…',
    /** Amounts as people read them: `3,2`, `10,9`. */
    downloading: (done: string, all: string) => `Đang tải phần dàn trang: ${done} / ${all} MB`,
    downloadingUnmeasured: (done: string) => `Đang tải phần dàn trang: ${done} MB`,
    typesetting: 'Đang dàn trang…',
    page: (page: number, pages: number) => `Trang ${page} / ${pages}`,
    failure: {
      outdated:
        'Trình duyệt này chưa dàn trang được. Hãy cập nhật trình duyệt, hoặc dùng các tệp PDF làm sẵn.',
      unreachable: 'Chưa tải được phần dàn trang. Hãy kiểm tra kết nối mạng rồi thử lại.',
      missing:
        'Thiếu một tệp cần để dàn trang, có thể vì trang web vừa được cập nhật. Hãy tải lại trang này rồi thử lại.',
      refused: 'Chưa in được bản này:',
      crashed:
        'Việc dàn trang bị dừng giữa chừng, có thể vì thiết bị thiếu bộ nhớ. Hãy thử lại, hoặc chọn ít sản phẩm hơn.',
    },
  },
  {
    composing: 'Composing…',
    downloading: (done: string, all: string) => `Loading the typesetter: ${done} of ${all} MB`,
    downloadingUnmeasured: (done: string) => `Loading the typesetter: ${done} MB`,
    typesetting: 'Typesetting…',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    failure: {
      outdated:
        'This browser cannot typeset. Please update it, or take one of the PDFs that are ready.',
      unreachable: 'The typesetter could not be loaded. Check the connection and try again.',
      missing:
        'A file that typesetting needs is missing, perhaps because the site has just been updated. Reload this page and try again.',
      refused: 'This cannot be printed yet:',
      crashed:
        'Typesetting broke off, perhaps because the device has too little memory. Try again, or choose fewer products.',
    },
  },
);
