import { mayProveStars } from '../../catalog/source.ts';
import { mentions, type Entry } from '../entry.ts';
import type { Entries } from '../read-entries.ts';
import type { SourceFields } from '../schemas/source.ts';
import type { Rule } from './rule.ts';

/** The sources that may prove stars, but of which nothing tells by which day they were there. */
export function undatedSources({ sources }: Entries): Entry<SourceFields>[] {
  return [...sources.values()].filter(
    (source) =>
      source.fields?.kind &&
      mayProveStars(source.fields.kind) &&
      !mentions(source, 'published') &&
      !mentions(source, 'seen'),
  );
}

/** A source bears a date, or the day on which an editor saw it: only then does it bound what it tells. */
export const datedSource: Rule = {
  code: 'dated-source',
  level: 'reminder',
  demand: {
    vi: 'Nguồn có ngày đăng (published), không thì ngày xem (seen), trừ trang bán hàng.',
    en: 'A source other than a shop has the day of its publication, or else the day on which it was seen.',
  },
  *check(entries) {
    for (const { at } of undatedSources(entries)) {
      yield {
        at: at([]),
        message: {
          vi: 'Nguồn chưa có published hay seen, nên không biết điều nguồn nói đã có từ khi nào.',
          en: 'The source has neither published nor seen, so nothing tells by when its news had come about.',
        },
        remedy: {
          vi: 'Thêm seen: ngày đầu tiên bạn xem nguồn. Để trống cũng được: người bảo trì ghi ngày nhận tệp.',
          en: 'Add seen, the first day on which you saw it. Otherwise a maintainer records the day on which the file came in.',
        },
      };
    }
  },
};
