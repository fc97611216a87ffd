import {
  addDays,
  addMonths,
  type CalendarDay,
  intervalOf,
} from '../../catalog/certification/calendar-day.ts';
import { RENEWAL_OPENS_DAYS, VALIDITY_MONTHS } from '../../catalog/certification/certification.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import type { Finding } from '../problems/problem.ts';
import { solidNumber } from './decision-number.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/**
 * A product is seldom recognised again before the time to renew, which begins 180 days before the end, and never twice
 * by one decision. A reminder: an upgrade may come at any time, and numbers begin anew each year.
 */
export const recognitionInterval: Rule = {
  code: 'recognition-interval',
  level: 'reminder',
  demand: {
    vi: 'Hai lần công nhận ít khi cách nhau dưới một năm, hay chồng lên giấy còn hạn; một quyết định chỉ có một ngày.',
    en: 'Two recognitions are seldom closer than a year, or made while a certificate still runs; one decision has one day.',
  },
  *check({ products }) {
    for (const { fields, at } of products.values()) {
      const told = items(fields?.certifications);
      for (const [place, [index, item]] of told.entries()) {
        const path = ['certifications', index, 'decided'];
        const earlier = told.slice(0, place).map(([, one]) => one);
        const same = earlier.find((one) => isOneDecision(one, item));
        const previous = earlier.at(-1);
        const doubt = same ? oneDecision(same, item) : previous && tooSoon(previous, item);
        if (doubt) yield { at: at(path), heading: path, ...doubt };
      }
    }
  },
};

/** What a recognition says of itself. */
interface Told {
  readonly stars?: number | null | undefined;
  readonly decided?: string | null | undefined;
  readonly number?: string | undefined;
  readonly revoked?: unknown;
  readonly lapse?: unknown;
  readonly validUntil?: { readonly day?: CalendarDay | undefined } | undefined;
}

type Doubt = Pick<Finding, 'message' | 'remedy'>;

function isOneDecision(a: Told, b: Told): boolean {
  if (!a.number || !b.number || a.stars !== b.stars) return false;
  return solidNumber(a.number) === solidNumber(b.number) && a.decided !== b.decided;
}

function oneDecision({ number = '', decided }: Told, later: Told): Doubt {
  return {
    message: {
      vi: `Quyết định ${quoted(number)} với cùng số sao đã ghi ngày ${decided ?? '?'}, ở đây là ${later.decided ?? '?'}.`,
      en: `The decision ${quoted(number)} with the same stars is dated ${decided ?? '?'} above, here ${later.decided ?? '?'}.`,
    },
    remedy: {
      vi: 'Ngày nào đúng? Giữ một lần với ngày ấy; nếu là hai quyết định trùng số của hai năm thì giữ cả hai.',
      en: 'Which day is right? Keep one with that day; keep both where they are two decisions of different years.',
    },
  };
}

function tooSoon(before: Told, after: Told): Doubt | undefined {
  const [first, second] = [before, after].map(({ decided }) => intervalOf(decided ?? ''));
  if (!first || !second || (before.revoked ?? before.lapse)) return undefined;
  // What may be one time can't be told apart.
  if (second.earliest <= first.latest) return undefined;
  const isUpgrade = before.stars && after.stars && after.stars > before.stars;
  if (isUpgrade) return undefined;
  if (second.latest < addMonths(first.earliest, 12)) {
    return { message: closerThanAYear(before, after), remedy: REMEDY };
  }
  const end = before.validUntil?.day ?? addMonths(first.earliest, VALIDITY_MONTHS);
  if (second.latest >= addDays(end, -RENEWAL_OPENS_DAYS)) return undefined;
  return { message: stillRunning(before, end, after), remedy: REMEDY };
}

function closerThanAYear({ decided }: Told, later: Told): Name {
  return {
    vi: `${later.decided ?? '?'} chưa đầy một năm sau lần công nhận ${decided ?? '?'}.`,
    en: `${later.decided ?? '?'} is less than a year after the recognition of ${decided ?? '?'}.`,
  };
}

function stillRunning({ decided }: Told, end: CalendarDay, later: Told): Name {
  return {
    vi: `${later.decided ?? '?'}: giấy của lần ${decided ?? '?'} còn hạn đến ${end}, chưa tới kỳ làm lại.`,
    en: `${later.decided ?? '?'}: the certificate of ${decided ?? '?'} still ran until ${end}, and the time to renew had not begun.`,
  };
}

const REMEDY: Name = {
  vi: 'Xem lại hai ngày và số sao trong quyết định; đúng như vậy thì giữ nguyên.',
  en: 'Check both days and the stars in the decisions; leave them if they are right.',
};
