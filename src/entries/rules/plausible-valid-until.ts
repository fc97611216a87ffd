import {
  addDays,
  addMonths,
  intervalOf,
  type CalendarDay,
} from '../../catalog/certification/calendar-day.ts';
import { VALIDITY_MONTHS } from '../../catalog/certification/certification.ts';
import type { Source } from '../../catalog/source.ts';
import { decisionTime } from '../certification-of.ts';
import type { Entries } from '../read-entries.ts';
import { sourceOf } from '../to-catalog.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** While a renewal is under way an old certificate holds so much longer at most (QĐ 26/2026/QĐ-TTg, Điều 12.3). */
const LONGEST_EXTENSION_DAYS = 180;

/** A stated end lies no later than the law can carry it. */
export const plausibleValidUntil: Rule = {
  code: 'plausible-valid-until',
  level: 'error',
  demand: {
    vi: 'validUntil không muộn hơn 36 tháng cộng 180 ngày kể từ quyết định.',
    en: 'validUntil is at most 36 months and 180 days after the decision.',
  },
  *check(entries, today) {
    const sources = datedSources(entries);
    for (const { fields, at } of entries.products.values()) {
      for (const [index, certification] of items(fields?.certifications)) {
        const { decided, evaluated, validUntil } = certification;
        if (decided === undefined || !validUntil?.day) continue;
        const { madeBy: latest } = decisionTime(
          {
            decided,
            evaluated: evaluated?.on && { on: evaluated.on, sources: [] },
            sources: items(certification.sources).map(([, id]) => id),
          },
          sources,
          today,
        );
        const last = lastDayAfter(latest);
        if (validUntil.day <= last) continue;
        const path = ['certifications', index, 'validUntil', 'day'];
        const [vi, en] = isWhole(decided)
          ? [`quyết định ngày ${latest}`, `a decision of ${latest}`]
          : [`quyết định muộn nhất ngày ${latest}`, `a decision made by ${latest}`];
        yield {
          at: at(path),
          heading: path,
          message: {
            vi: `${validUntil.day} quá muộn; với ${vi}, giấy có giá trị đến ${last} là cùng.`,
            en: `${validUntil.day} is too late; after ${en} a certificate is valid until ${last} at most.`,
          },
          remedy: {
            vi: 'Xem lại ngày này và ngày quyết định; giấy có giá trị 36 tháng, thêm tối đa 180 ngày khi đang làm lại (Quyết định 26/2026/QĐ-TTg, Điều 12.3).',
            en: 'Check this day and that of the decision; a certificate is valid for 36 months, and at most 180 days longer during a renewal (Decision 26/2026/QĐ-TTg, Điều 12.3).',
          },
        };
      }
    }
  },
};

function lastDayAfter(decision: CalendarDay): CalendarDay {
  return addDays(addMonths(decision, VALIDITY_MONTHS), LONGEST_EXTENSION_DAYS);
}

function isWhole(decided: string | null): boolean {
  const days = decided === null ? undefined : intervalOf(decided);
  return days !== undefined && days.earliest === days.latest;
}

/** The sources that could be read; without the others a decision may have been made later, never earlier. */
function datedSources({ sources }: Entries): ReadonlyMap<string, Source> {
  return new Map(
    [...sources].flatMap(([id, { complete }]) =>
      complete ? [[id, sourceOf(id, complete)] as const] : [],
    ),
  );
}
