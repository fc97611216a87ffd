import { bilingual } from '../../../i18n/bilingual.ts';

/** The words with which an organiser adds what is their own. */
export const STUDIO_OWN_WORDS = bilingual(
  {
    own: 'Lời, ảnh bìa và logo của ban tổ chức',
    foreword: 'Lời nói đầu',
    forewordHint: 'Thay đoạn giới thiệu của danh mục. Mỗi dòng là một đoạn.',
    runningHead: 'Dòng đầu trang',
    cover: 'Ảnh bìa',
    coverHint:
      'Thay hình vẽ trên bìa, áp phích và tờ gấp; ảnh nằm ngang, rộng từ 1.200 điểm ảnh thì in rõ. Ảnh ở lại trên máy này; vị trí và ngày chụp ghi trong tệp không vào bản in.',
    coverTaken: (name: string) => `Bìa dùng ảnh ${name}.`,
    coverRemoved: 'Bìa dùng lại hình vẽ.',
    blurred: (width: number, least: number) =>
      `Ảnh bìa chỉ rộng ${width} điểm ảnh, in ra sẽ mờ; nên từ ${least}.`,
    logos: 'Logo ban tổ chức và nhà tài trợ',
    logosHint:
      'Nhiều nhất sáu tệp. Logo ở lại trên máy này, không gửi đi đâu và không nằm trong liên kết: mở lại trang thì chọn lại.',
    remove: 'Bỏ',
    removeOne: (name: string) => `Bỏ ${name}`,
    added: (count: number) => `Đã thêm ${count} logo.`,
    removed: (name: string) => `Đã bỏ logo ${name}.`,
    fault: {
      many: (most: number) => `Chỉ có chỗ cho ${most} logo; các tệp sau không được lấy.`,
      empty: (name: string) => `“${name}” là tệp trống. Hãy chọn tệp khác.`,
      heavy: (name: string) => `“${name}” nặng hơn 20 MB. Hãy xuất lại nhỏ hơn.`,
      large: (name: string) => `“${name}” có quá nhiều điểm ảnh. Hãy thu nhỏ lại.`,
      unreadable: (name: string) =>
        `“${name}” không phải ảnh mà trình duyệt này đọc được. Hãy dùng PNG, JPEG, WebP hay SVG.`,
    },
    long: (letters: number, most: number) =>
      `Lời nói đầu dài ${letters} chữ cái; trang ấy chỉ vừa ${most}.`,
  },
  {
    own: 'The organiser’s own words, cover and logos',
    foreword: 'Foreword',
    forewordHint: 'In place of the catalogue’s introduction. Each line is a paragraph.',
    runningHead: 'Line over the pages',
    cover: 'Picture for the cover',
    coverHint:
      'In place of the drawing on cover, poster and leaflet; a wide picture of 1,200 pixels or more prints sharp. It stays on this device; the place and the day that its file tells are not in the print.',
    coverTaken: (name: string) => `The cover shows ${name}.`,
    coverRemoved: 'The cover shows the drawing again.',
    blurred: (width: number, least: number) =>
      `The cover picture is only ${width} pixels wide and will print blurred; better ${least} or more.`,
    logos: 'Logos of organiser and sponsors',
    logosHint:
      'Six files at most. They stay on this device, are sent nowhere and are no part of the link: choose them again when you open the page anew.',
    remove: 'Remove',
    removeOne: (name: string) => `Remove ${name}`,
    added: (count: number) => (count === 1 ? '1 logo added.' : `${count} logos added.`),
    removed: (name: string) => `Logo ${name} removed.`,
    fault: {
      many: (most: number) =>
        `There is room for ${most} logos; the files after them were not taken.`,
      empty: (name: string) => `“${name}” is an empty file. Please choose another.`,
      heavy: (name: string) => `“${name}” is larger than 20 MB. Please export a smaller one.`,
      large: (name: string) => `“${name}” has too many pixels. Please make it smaller.`,
      unreadable: (name: string) =>
        `“${name}” is no picture that this browser can read. Please use PNG, JPEG, WebP or SVG.`,
    },
    long: (letters: number, most: number) =>
      `The foreword has ${letters} letters; its page holds ${most}.`,
  },
);
