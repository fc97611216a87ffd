import { intervalOf } from '../../catalog/certification/calendar-day.ts';
import type { Entries } from '../read-entries.ts';
import type { Path, Place } from '../problems/position.ts';
import { quoted } from '../../text/quote.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** The programme began with QĐ 490/QĐ-TTg of 7 May 2018; no product can have been recognised before that year. */
const FIRST_YEAR = 2018;

/** No date on file lies in the future, and no recognition before the programme. */
export const plausibleDates: Rule = {
  code: 'plausible-dates',
  level: 'error',
  demand: {
    vi: 'Ngày tháng không ở tương lai; quyết định công nhận không trước năm 2018.',
    en: 'No date lies in the future, and no recognition before 2018.',
  },
  *check(entries, today) {
    for (const { date, path, at } of datesIn(entries)) {
      const days = intervalOf(date);
      if (!days) continue;
      if (days.earliest > today) {
        yield {
          at: at(path),
          heading: path,
          message: {
            vi: `${quoted(date)} ở tương lai (hôm nay là ${today}).`,
            en: `${quoted(date)} is in the future (today is ${today}).`,
          },
          remedy: { vi: 'Xem lại ngày trong nguồn.', en: 'Check the date in the source.' },
        };
      } else if (path.at(-1) === 'decided' && days.latest < `${FIRST_YEAR}`) {
        yield {
          at: at(path),
          heading: path,
          message: {
            vi: `${quoted(date)} trước khi có Chương trình OCOP (${FIRST_YEAR}).`,
            en: `${quoted(date)} is before the OCOP programme began (${FIRST_YEAR}).`,
          },
          remedy: { vi: 'Xem lại năm trong nguồn.', en: 'Check the year in the source.' },
        };
      }
    }
  },
};

interface WrittenDate {
  readonly date: string;
  readonly path: Path;
  readonly at: (path: Path) => Place;
}

function* datesIn({
  site,
  products,
  producers,
  sources,
  candidates,
  statistics,
  places,
  pastFairs,
}: Entries): Generator<WrittenDate> {
  if (site.fields?.reviewed) yield { date: site.fields.reviewed, path: ['reviewed'], at: site.at };
  for (const { fields, at } of products.values()) {
    for (const [index, { decided, evaluated, revoked }] of items(fields?.certifications)) {
      if (decided) yield { date: decided, path: ['certifications', index, 'decided'], at };
      if (evaluated?.on)
        yield { date: evaluated.on, path: ['certifications', index, 'evaluated', 'on'], at };
      if (revoked?.on)
        yield { date: revoked.on, path: ['certifications', index, 'revoked', 'on'], at };
    }
    for (const [index, { date }] of items(fields?.prices)) {
      if (date) yield { date, path: ['prices', index, 'date'], at };
    }
  }
  for (const { fields, at } of producers.values()) {
    if (fields?.founded) yield { date: fields.founded, path: ['founded'], at };
  }
  for (const { fields, at } of sources.values()) {
    if (fields?.published) yield { date: fields.published, path: ['published'], at };
    if (fields?.seen) yield { date: fields.seen, path: ['seen'], at };
  }
  for (const [index, { date }] of items(candidates.fields)) {
    if (date) yield { date, path: [index, 'date'], at: candidates.at };
  }
  for (const [index, { asOf }] of items(statistics.fields)) {
    if (asOf) yield { date: asOf, path: [index, 'asOf'], at: statistics.at };
  }
  for (const [index, { opened }] of items(places.fields)) {
    if (opened) yield { date: opened, path: [index, 'opened'], at: places.at };
  }
  for (const [index, { from, to }] of items(pastFairs.fields)) {
    if (from) yield { date: from, path: [index, 'from'], at: pastFairs.at };
    if (to) yield { date: to, path: [index, 'to'], at: pastFairs.at };
  }
}
