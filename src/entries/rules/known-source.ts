import type { Name } from '../../text/local-text.ts';
import { slugOf } from '../../text/slug.ts';
import type { Entries } from '../read-entries.ts';
import { everyText } from '../texts.ts';
import { meant } from '../schemas/scalar.ts';
import { solidNumber } from './decision-number.ts';
import { leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

const LISTS_OF_SOURCES: readonly unknown[] = ['sources', 'storySources', 'codeSources'];

/** Every source that an entry cites has an entry. */
export const knownSource: Rule = {
  code: 'known-source',
  level: 'error',
  demand: {
    vi: 'Nguồn được dẫn phải có tệp trong sources/.',
    en: 'Every source cited has a file in sources/.',
  },
  *check(entries) {
    for (const { text, path, at } of everyText(entries)) {
      const id = text.trim();
      if (!path || !LISTS_OF_SOURCES.includes(path.at(-2)) || id === '' || entries.sources.has(id))
        continue;
      const numbered = sourcesNumbered(entries, id);
      yield leadsNowhere(
        at(0),
        path.slice(0, -1),
        id,
        { vi: 'một nguồn trong danh mục', en: 'a source of this catalogue' },
        numbered.length > 0 ? [] : entries.sources.keys(),
        numbered.length > 0 ? oneOfThem(numbered) : newSource(slugOf(id)),
      );
    }
  },
};

/** The sources that are a decision of that number, which people cite by it. */
function sourcesNumbered({ sources }: Entries, typed: string): string[] {
  const wanted = solidNumber(typed);
  return [...sources.values()]
    .filter(({ fields }) => wanted !== '' && solidNumber(fields?.number ?? '') === wanted)
    .map(({ slug }) => slug);
}

function oneOfThem(slugs: readonly string[]): Name {
  const [first = '', ...others] = slugs;
  if (others.length === 0) return meant(first);
  return { vi: `Chọn một trong: ${slugs.join(', ')}.`, en: `Choose one of: ${slugs.join(', ')}.` };
}

function newSource(slug: string): Name {
  return slug === ''
    ? {
        vi: 'Ghi tên tệp trong sources/, bỏ đuôi .json.',
        en: 'Write the name of a file in sources/ without .json.',
      }
    : {
        vi: `Tạo sources/${slug}.json cho nguồn này.`,
        en: `Create sources/${slug}.json for this source.`,
      };
}
