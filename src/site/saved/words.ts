import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the list of products that a reader puts aside for print. */
export const SHORTLIST_WORDS = bilingual(
  {
    shortlist: 'Sổ chọn',
    add: 'Thêm vào sổ chọn',
    remove: 'Bỏ khỏi sổ chọn',
    added: 'Đã thêm. Số sản phẩm trong sổ chọn:',
    removed: 'Đã bỏ. Số sản phẩm trong sổ chọn:',
  },
  {
    shortlist: 'Shortlist',
    add: 'Add to shortlist',
    remove: 'Remove from shortlist',
    added: 'Added. Products on the shortlist:',
    removed: 'Removed. Products on the shortlist:',
  },
);
