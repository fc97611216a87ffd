import { isBefore } from '../../catalog/certification/calendar-day.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import type { Entries } from '../read-entries.ts';
import type { Place } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import { solidNumber } from './decision-number.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** Number and date of a recognition are those of the decision that it cites. A reminder: a source may be a later edition. */
export const citedDecision: Rule = {
  code: 'cited-decision',
  level: 'reminder',
  demand: {
    vi: 'Số và ngày của lần công nhận nên khớp với quyết định được dẫn.',
    en: 'Number and date of a recognition should be those of the decision cited.',
  },
  *check(entries) {
    for (const { fields, at } of entries.products.values()) {
      for (const [index, { decided, number, sources }] of items(fields?.certifications)) {
        const days = items(sources).map(([, id]) => entries.sources.get(id)?.fields?.published);
        const isTooEarly =
          decided && days.length > 0 && days.every((day) => day && isBefore(day, decided));
        if (isTooEarly) {
          yield tooEarly(at(['certifications', index, 'sources']), decided);
        }
        const decision = onlyDecision(
          entries,
          items(sources).map(([, id]) => id),
        );
        if (!decision) continue;
        const { slug, fields: facts } = decision;
        if (!isTooEarly && decided && facts?.published && isLaterYear(decided, facts.published)) {
          const path = ['certifications', index, 'decided'];
          const message = unlike(decided, slug, facts.published);
          yield { at: at(path), heading: path, message, remedy: REMEDY };
          continue;
        }
        // A decision of another year may tell of this one.
        if (decided && facts?.published && yearOf(decided) !== yearOf(facts.published)) continue;
        const pairs = [
          ['decided', decided, facts?.published, areApart],
          ['number', number, facts?.number, areOther],
        ] as const;
        for (const [key, said, cited, differ] of pairs) {
          if (!said || !cited || !differ(said, cited)) continue;
          const path = ['certifications', index, key];
          yield { at: at(path), heading: path, message: unlike(said, slug, cited), remedy: REMEDY };
        }
      }
    }
  },
};

/** The one decision among the sources; of several, nobody knows which is meant. */
function onlyDecision({ sources }: Entries, ids: readonly string[]) {
  const decisions = ids.flatMap((id) => {
    const source = sources.get(id);
    return source?.fields?.kind === 'decision' ? source : [];
  });
  return decisions.length === 1 ? decisions[0] : undefined;
}

const areApart = (a: string, b: string) => isBefore(a, b) || isBefore(b, a);

/** No decision tells of one that comes in a year after it. */
const isLaterYear = (decided: string, published: string) =>
  isBefore(published, decided) && yearOf(published) < yearOf(decided);
const yearOf = (date: string) => date.slice(0, 4);
const areOther = (number: string, other: string) => bare(number) !== bare(other);
const bare = (number: string) => solidNumber(number).replace(/^0+(?=\d)/u, '');

function tooEarly(at: Place, decided: string): Finding {
  return {
    at,
    message: {
      vi: `Mọi nguồn của lần công nhận này có trước ngày quyết định ${decided}.`,
      en: `All sources of this recognition are older than its decision of ${decided}.`,
    },
    remedy: {
      vi: 'Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.',
      en: 'Cite a source that tells of that very decision, or correct the day.',
    },
  };
}

function unlike(said: string, slug: string, cited: string): Name {
  return {
    vi: `${quoted(said)} khác với nguồn ${quoted(slug)}, ở đó ghi ${quoted(cited)}.`,
    en: `${quoted(said)} differs from the source ${quoted(slug)}, which says ${quoted(cited)}.`,
  };
}

const REMEDY: Name = {
  vi: 'Xem lại trong quyết định, kể cả ngày và tháng có đổi chỗ không, rồi sửa nơi ghi sai.',
  en: 'Look into the decision, also whether day and month are swapped, and correct what is wrong.',
};
