import { slugOf } from '../../text/slug.ts';
import { everyEntry, textsIn } from '../every-text.ts';
import { labelOf } from '../label.ts';
import { leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

const LISTS_OF_SOURCES: readonly unknown[] = ['sources', 'storySources'];

/** Every source that an entry cites has an entry. */
export const knownSource: Rule = {
  code: 'known-source',
  level: 'error',
  demand: {
    vi: 'Nguồn được dẫn phải có tệp trong sources/.',
    en: 'Every source cited has a file in sources/.',
  },
  *check(entries) {
    for (const { typed, at } of everyEntry(entries)) {
      for (const [path, text] of textsIn(typed)) {
        const id = text.trim();
        if (!LISTS_OF_SOURCES.includes(path.at(-2)) || id === '' || entries.sources.has(id))
          continue;
        yield leadsNowhere(
          at(path),
          labelOf(path.slice(0, -1)),
          id,
          { vi: 'một nguồn trong danh mục', en: 'a source of this catalogue' },
          entries.sources.keys(),
          {
            vi: `Tạo sources/${slugOf(id)}.json cho nguồn này.`,
            en: `Create sources/${slugOf(id)}.json for this source.`,
          },
        );
      }
    }
  },
};
