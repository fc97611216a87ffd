import { calendarDayOf, isBefore } from '../../catalog/certification/calendar-day.ts';
import type { Finding } from '../problems/problem.ts';
import type { Path, Place } from '../problems/position.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** What follows from a decision comes after it; certifications are listed oldest first; fairs and sources go forward in time. */
export const dateOrder: Rule = {
  code: 'date-order',
  level: 'error',
  demand: {
    vi: 'Công nhận cũ đứng trước, mỗi lần một mục; quyết định sau đánh giá, thu hồi và hết hạn sau quyết định; hội chợ kết thúc sau khi mở; nguồn được xem sau khi đăng.',
    en: 'Certifications are listed oldest first and once; the decision follows the evaluation, revocation and end the decision; a fair ends after it begins; a source is seen after it was published.',
  },
  *check({ products, fairs, sources }) {
    for (const { fields, at } of products.values()) {
      let newest: string | undefined;
      const told = new Set<string>();
      for (const [index, certification] of items(fields?.certifications)) {
        const { decided, stars, evaluated, revoked, validUntil } = certification;
        if (!decided) continue;
        const path = ['certifications', index];
        // Within a year or a month a product may be recognised twice, on one day it is not.
        const mark = calendarDayOf(decided) ?? `${decided} ${stars ?? ''}`;
        if (told.has(mark)) yield toldTwice(at, [...path, 'decided'], decided);
        told.add(mark);
        if (newest !== undefined && isBefore(decided, newest)) {
          yield {
            ...outOfOrder(at, [...path, 'decided'], decided, newest),
            remedy: {
              vi: 'Xếp các lần công nhận từ cũ đến mới.',
              en: 'List the certifications from the oldest to the newest.',
            },
          };
        }
        if (evaluated?.on !== undefined && isBefore(decided, evaluated.on)) {
          yield outOfOrder(at, [...path, 'decided'], decided, evaluated.on);
        }
        if (revoked?.on !== undefined && isBefore(revoked.on, decided)) {
          yield outOfOrder(at, [...path, 'revoked', 'on'], revoked.on, decided);
        }
        if (validUntil?.day !== undefined && isBefore(validUntil.day, decided)) {
          yield outOfOrder(at, [...path, 'validUntil', 'day'], validUntil.day, decided);
        }
        newest = decided;
      }
    }
    for (const { fields, at } of sources.values()) {
      const { published, seen } = fields ?? {};
      if (published !== undefined && seen !== undefined && isBefore(seen, published)) {
        yield outOfOrder(at, ['seen'], seen, published);
      }
    }
    for (const { fields, at } of fairs.values()) {
      if (
        fields?.from !== undefined &&
        fields.to !== undefined &&
        isBefore(fields.to, fields.from)
      ) {
        yield outOfOrder(at, ['to'], fields.to, fields.from);
      }
    }
  },
};

function toldTwice(at: (path: Path) => Place, path: Path, decided: string): Finding {
  return {
    at: at(path),
    heading: path,
    message: {
      vi: `lần công nhận ${decided} đã có ở trên.`,
      en: `the recognition of ${decided} stands above already.`,
    },
    remedy: {
      vi: 'Nếu là một lần viết hai lần thì xóa một; nếu là hai lần thì ghi rõ ngày của mỗi lần.',
      en: 'If it is one that was written twice, delete one; if there were two, give the day of each.',
    },
  };
}

function outOfOrder(
  at: (path: Path) => Place,
  path: Path,
  date: string,
  previous: string,
): Finding {
  return {
    at: at(path),
    heading: path,
    message: {
      vi: `${date} sớm hơn ${previous}.`,
      en: `${date} is before ${previous}.`,
    },
    remedy: { vi: 'Xem lại hai ngày trong nguồn.', en: 'Check both dates in the sources.' },
  };
}
