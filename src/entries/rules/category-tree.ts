import type { Entries } from '../read-entries.ts';
import type { Path } from '../problems/position.ts';
import { quoted } from '../../text/quote.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** Codes of the classification continue those above them, and no code or slug is used twice. */
export const categoryTree: Rule = {
  code: 'category-tree',
  level: 'error',
  demand: {
    vi: 'Mã phân loại nối tiếp mã cấp trên; mã và slug không trùng nhau.',
    en: 'Codes of the classification continue those above; no code or slug is used twice.',
  },
  *check(entries) {
    const seen = new Set<string>();
    for (const { path, code, slug, parent } of categoriesIn(entries)) {
      if (code !== undefined && parent !== undefined && !code.startsWith(`${parent}.`)) {
        yield {
          at: entries.categories.at([...path, 'code']),
          message: {
            vi: `${quoted(code)} không nối tiếp mã cấp trên ${quoted(parent)}.`,
            en: `${quoted(code)} does not continue the code above, ${quoted(parent)}.`,
          },
          remedy: {
            vi: `Viết ${parent}. rồi đến phần riêng.`,
            en: `Write ${parent}. and then its own part.`,
          },
        };
      }
      for (const [key, value] of [
        ['code', code],
        ['slug', slug],
      ] as const) {
        if (value === undefined) continue;
        const mark = `${key} ${value}`;
        if (seen.has(mark)) {
          yield {
            at: entries.categories.at([...path, key]),
            heading: [key],
            message: {
              vi: `${quoted(value)} đã dùng ở trên.`,
              en: `${quoted(value)} is used above.`,
            },
            remedy: { vi: 'Đặt một giá trị khác.', en: 'Choose another value.' },
          };
        }
        seen.add(mark);
      }
    }
  },
};

interface Node {
  readonly path: Path;
  readonly code: string | undefined;
  readonly slug: string | undefined;
  readonly parent: string | undefined;
}

function* categoriesIn({ categories }: Entries): Generator<Node> {
  for (const [index, { code, slug, groups }] of items(categories.fields)) {
    yield { path: [index], code, slug, parent: undefined };
    for (const [place, group] of items(groups)) {
      const path = [index, 'groups', place];
      yield { path, code: group.code, slug: group.slug, parent: code };
      for (const [last, leaf] of items(group.leaves)) {
        yield {
          path: [...path, 'leaves', last],
          code: leaf.code,
          slug: leaf.slug,
          parent: group.code,
        };
      }
    }
  }
}
