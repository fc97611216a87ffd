import type { Path } from '../problems/position.ts';
import { quoted } from '../../text/quote.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** A group joins at least two words, and a word has one group. */
export const synonyms: Rule = {
  code: 'synonyms',
  level: 'error',
  demand: {
    vi: 'Mỗi nhóm từ đồng nghĩa có ít nhất hai từ; mỗi từ chỉ ở một nhóm.',
    en: 'A group of synonyms has at least two words; a word stands in one group.',
  },
  *check({ synonyms: { fields, complete, at } }) {
    const seen = new Map<string, string>();
    for (const [index, group] of items(fields)) {
      const said = (['words', 'en'] as const).flatMap((list) =>
        items(group[list]).map(([place, word]) => ({ word, path: [index, list, place] as Path })),
      );
      const [first] = said;
      // Of a file with faults nobody knows how many words a group has.
      if (complete && first && said.length + (group.near?.length ?? 0) < 2) {
        yield {
          at: at(first.path),
          message: {
            vi: `${quoted(first.word)} đứng một mình trong nhóm.`,
            en: `${quoted(first.word)} is alone in its group.`,
          },
          remedy: {
            vi: 'Thêm từ đồng nghĩa, hoặc xóa nhóm này.',
            en: 'Add a word that means the same, or delete the group.',
          },
        };
      }
      for (const { word, path } of said) {
        const key = word.normalize('NFC').toLowerCase();
        const other = seen.get(key);
        if (other !== undefined) {
          yield {
            at: at(path),
            message: {
              vi: `${quoted(word)} đã có ở nhóm của ${quoted(other)}.`,
              en: `${quoted(word)} already stands in the group of ${quoted(other)}.`,
            },
            remedy: {
              vi: 'Gộp hai nhóm; nếu chỉ gần nghĩa, chuyển từ này vào near.',
              en: 'Join the groups; if it only means something akin, move it to near.',
            },
          };
        }
        seen.set(key, first?.word ?? word);
      }
    }
  },
};
