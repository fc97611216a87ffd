import { bilingual } from '../../../i18n/bilingual.ts';

/** The words with which an organiser adds what is their own. */
export const STUDIO_OWN_WORDS = bilingual(
  {
    own: 'Lời và logo của ban tổ chức',
    foreword: 'Lời nói đầu',
    forewordHint: 'Thay đoạn giới thiệu của danh mục. Mỗi dòng là một đoạn.',
    runningHead: 'Dòng đầu trang',
    logos: 'Logo ban tổ chức và nhà tài trợ',
    logosHint:
      'Nhiều nhất sáu tệp. Logo ở lại trên máy này, không gửi đi đâu và không nằm trong liên kết: mở lại trang thì chọn lại.',
    remove: 'Bỏ',
    removeOne: (name: string) => `Bỏ logo ${name}`,
    added: (count: number) => `Đã thêm ${count} logo.`,
    removed: (name: string) => `Đã bỏ logo ${name}.`,
    fault: {
      many: (most: number) => `Chỉ có chỗ cho ${most} logo; các tệp sau không được lấy.`,
      empty: (name: string) => `“${name}” là tệp trống. Hãy chọn tệp khác.`,
      heavy: (name: string) => `“${name}” nặng hơn 20 MB. Hãy xuất lại logo nhỏ hơn.`,
      large: (name: string) => `“${name}” có quá nhiều điểm ảnh cho một logo. Hãy thu nhỏ lại.`,
      unreadable: (name: string) =>
        `“${name}” không phải ảnh mà trình duyệt này đọc được. Hãy dùng PNG, JPEG, WebP hay SVG.`,
    },
    long: (letters: number, most: number) =>
      `Lời nói đầu dài ${letters} chữ cái; trang ấy chỉ vừa ${most}.`,
  },
  {
    own: 'The organiser’s own words and logos',
    foreword: 'Foreword',
    forewordHint: 'In place of the catalogue’s introduction. Each line is a paragraph.',
    runningHead: 'Line over the pages',
    logos: 'Logos of organiser and sponsors',
    logosHint:
      'Six files at most. They stay on this device, are sent nowhere and are no part of the link: choose them again when you open the page anew.',
    remove: 'Remove',
    removeOne: (name: string) => `Remove the logo ${name}`,
    added: (count: number) => (count === 1 ? '1 logo added.' : `${count} logos added.`),
    removed: (name: string) => `Logo ${name} removed.`,
    fault: {
      many: (most: number) =>
        `There is room for ${most} logos; the files after them were not taken.`,
      empty: (name: string) => `“${name}” is an empty file. Please choose another.`,
      heavy: (name: string) => `“${name}” is larger than 20 MB. Please export a smaller logo.`,
      large: (name: string) => `“${name}” has too many pixels for a logo. Please make it smaller.`,
      unreadable: (name: string) =>
        `“${name}” is no picture that this browser can read. Please use PNG, JPEG, WebP or SVG.`,
    },
    long: (letters: number, most: number) =>
      `The foreword has ${letters} letters; its page holds ${most}.`,
  },
);
