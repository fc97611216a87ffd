import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the button that saves a product, and of the link to what is saved. */
export const SAVE_WORDS = bilingual(
  {
    saved: 'Đã lưu',
    add: 'Lưu',
    remove: 'Bỏ lưu',
    added: 'Đã lưu. Số sản phẩm đã lưu:',
    removed: 'Đã bỏ. Số sản phẩm đã lưu:',
    unstored: 'Máy này không cho lưu: danh sách mất khi rời trang. Số sản phẩm:',
  },
  {
    saved: 'Saved',
    add: 'Save',
    remove: 'Remove',
    added: 'Saved. Products saved:',
    removed: 'Removed. Products saved:',
    unstored: 'This device does not store it: the list is lost when you leave. Products:',
  },
);
