import { bilingual } from '../../i18n/bilingual.ts';

/** The words of what every page says at its end. */
export const FRAME_WORDS = bilingual(
  {
    report: {
      action: 'Báo sai ở trang này',
      subject: 'Sai sót',
      letter: (name: string, address: string) =>
        `${name}\n${address}\n\nChỗ sai: …\nĐúng ra là: …\nNguồn: …\n`,
    },
    publisher: (name: string) => `Đơn vị phụ trách: ${name}`,
  },
  {
    report: {
      action: 'Report an error on this page',
      subject: 'Error',
      letter: (name: string, address: string) =>
        `${name}\n${address}\n\nWhat is wrong: …\nWhat is right: …\nSource: …\n`,
    },
    publisher: (name: string) => `Published by ${name}`,
  },
);
