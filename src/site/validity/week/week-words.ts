import { bilingual } from '../../../i18n/bilingual.ts';
import type { Week } from './since-visit.ts';

type WeekPart = Exclude<keyof Week, 'since'>;

/** The words of what an officer looks at first. */
export const WEEK_WORDS = bilingual(
  {
    title: 'Tuần này',
    since: (from: string, to: string) => `Từ ${from} đến ${to}.`,
    sinceVisit: (from: string, to: string) =>
      `Từ ${from} đến ${to}; thay đổi so với lần trước bạn mở trang này trên máy này.`,
    part: {
      changed: 'Thay đổi',
      opened: 'Vào kỳ nộp hồ sơ đánh giá lại',
      passed: 'Từ nay có thể đã hết hạn',
    } satisfies Record<WeekPart, string>,
    ends: (end: string) => `hết hạn ${end}`,
    added: (recognised: string) => `mới có trong danh mục, ${recognised}`,
    altered: (before: string, now: string) => (before === now ? now : `${before} → ${now}`),
    none: 'Không có gì.',
    all: 'Mọi thay đổi từ trước đến nay',
  },
  {
    title: 'This week',
    since: (from: string, to: string) => `From ${from} to ${to}.`,
    sinceVisit: (from: string, to: string) =>
      `From ${from} to ${to}; changes since you last opened this page on this device.`,
    part: {
      changed: 'Changed',
      opened: 'Renewal window begins',
      passed: 'May have expired by now',
    },
    ends: (end: string) => `ends ${end}`,
    added: (recognised: string) => `new in the catalogue, ${recognised}`,
    altered: (before: string, now: string) => (before === now ? now : `${before} → ${now}`),
    none: 'Nothing.',
    all: 'All changes so far',
  },
);
