import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { bilingual } from '../../i18n/bilingual.ts';
import { showDate } from '../../i18n/dates.ts';

/** What is said where there is no network. */
export const OFFLINE_WORDS = bilingual(
  {
    kept: (day: CalendarDay) => `Bản lưu ngày ${showDate(day, 'vi')}: mạng không trả lời.`,
    keptUndated: 'Bản lưu trên máy: mạng không trả lời.',
    notKeptTitle: 'Trang này chưa lưu trên máy',
    notKept: 'Máy đang không có mạng. Những trang đã mở hay đã lưu vẫn xem được:',
    home: 'Trang chủ',
    search: 'Tìm kiếm',
    saved: 'Đã lưu',
    retry: 'Tải lại trang này',
    title: 'Khi không có mạng',
    offer: (size: string) => `Tải cả danh mục về máy để xem và tìm khi không có mạng (${size}).`,
    take: (size: string) => `Tải về máy (${size})`,
    taking: 'Đang tải về máy…',
    taken: (day: CalendarDay) =>
      `Cả danh mục đã ở trên máy này (bản ngày ${showDate(day, 'vi')}), xem và tìm được khi không có mạng.`,
    interrupted: 'Chưa tải được hết. Phần đã tải vẫn dùng được.',
  },
  {
    kept: (day: CalendarDay) => `Copy kept on ${showDate(day, 'en')}: the network does not answer.`,
    keptUndated: 'Copy kept on this device: the network does not answer.',
    notKeptTitle: 'This page is not on your device',
    notKept: 'There is no network. Pages that you opened or saved can still be read:',
    home: 'Home',
    search: 'Search',
    saved: 'Saved',
    retry: 'Load this page again',
    title: 'Without a network',
    offer: (size: string) =>
      `Load the whole catalogue onto this device, to read and search it without a network (${size}).`,
    take: (size: string) => `Load it (${size})`,
    taking: 'Loading…',
    taken: (day: CalendarDay) =>
      `The whole catalogue is on this device (copy of ${showDate(day, 'en')}); it can be read and searched without a network.`,
    interrupted: 'Not everything could be loaded. What was loaded can be used.',
  },
);
