import { addMonths, calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { VALIDITY_MONTHS } from '../../catalog/certification/certification.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** `validUntil` is for ends other than the 36 months, which are computed. */
export const needlessValidUntil: Rule = {
  code: 'needless-valid-until',
  level: 'reminder',
  demand: {
    vi: 'Chỉ ghi validUntil khi ngày hết hạn khác 36 tháng kể từ quyết định.',
    en: 'validUntil is only for an end other than 36 months after the decision.',
  },
  *check({ products }) {
    for (const { fields, at } of products.values()) {
      for (const [index, { decided, validUntil }] of items(fields?.certifications)) {
        const day = decided ? calendarDayOf(decided) : undefined;
        if (!day || !validUntil?.day || addMonths(day, VALIDITY_MONTHS) !== validUntil.day)
          continue;
        const path = ['certifications', index, 'validUntil'];
        yield {
          at: at(path, 'key'),
          heading: path,
          message: {
            vi: `${validUntil.day} đúng bằng 36 tháng kể từ ${day}.`,
            en: `${validUntil.day} is just 36 months after ${day}.`,
          },
          remedy: {
            vi: 'Xóa validUntil; ngày này được tự tính.',
            en: 'Delete validUntil; it is computed.',
          },
        };
      }
    }
  },
};
