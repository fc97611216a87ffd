import type { Language } from '../../../catalog/site.ts';
import { categoriesOf } from '../../../entries/place-of.ts';
import type { Entries } from '../../../entries/read-entries.ts';
import { fold } from '../../../text/fold.ts';
import { remembering } from '../../../text/remembering.ts';

/** Where a phrase stands among the words of a text, and how long it is. */
interface Found {
  readonly at: number;
  readonly length: number;
}

/** Words in small letters between single spaces; a text without any tone mark is compared without them. */
const spaced = remembering((text) => {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ');
  return ` ${words.trim()} `;
});

const bare = remembering(fold);

/** Where the phrase stands in the text, tone marks and all; undefined where it does not. “độ” is not “đỗ”. */
export function phraseIn(text: string, phrase: string): Found | undefined {
  const [whole, part] = [spaced(text), spaced(phrase)];
  const isBare = bare(whole) === whole;
  const at = isBare ? whole.indexOf(bare(part)) : whole.indexOf(part);
  return at === -1 ? undefined : { at, length: part.length };
}

/** A leaf with the words that lead to it. */
interface Leaf {
  readonly code: string;
  readonly names?: readonly string[] | undefined;
  readonly processed?: { readonly as: string; readonly words: readonly string[] } | undefined;
}

/**
 * The leaf that the words of a name say: names begin with what the thing is, so the first words count, the longest
 * phrase of them first; “sấy” and the like behind make it another leaf. Undefined where no word is known.
 */
export function leafByWords(name: string, { categories }: Entries): string | undefined {
  const leaves = (categories.complete ?? []).flatMap(({ groups }) =>
    groups.flatMap((group): readonly Leaf[] => group.leaves ?? [group]),
  );
  const [best] = leaves
    .flatMap((leaf) =>
      (leaf.names ?? []).flatMap((word) => {
        const found = phraseIn(name, word);
        return found ? [{ leaf, ...found }] : [];
      }),
    )
    .sort((a, b) => a.at - b.at || b.length - a.length);
  if (!best) return undefined;
  const { code, processed } = best.leaf;
  const isProcessed = processed?.words.some((word) => phraseIn(name, word));
  return isProcessed ? processed?.as : code;
}

/** Tea and coffee are food by law, and offices file them under drinks. */
export function isDrinkByOffice(leaf: string, allowed: readonly string[]): boolean {
  return /^I\.[56]/u.test(leaf) && allowed.every((code) => code.startsWith('II.'));
}

/** How it is told by which words a leaf was chosen. */
export function filedByWords(
  leaf: string,
  allowed: readonly string[],
  { categories }: Entries,
): [vi: string, en: string] {
  const { name } = categoriesOf(categories.complete ?? []).find(({ code }) => code === leaf) ?? {};
  const shown = (lang: Language) => `${leaf} (${name?.[lang] ?? ''})`;
  return isDrinkByOffice(leaf, allowed)
    ? [
        `Bảng xếp vào đồ uống; theo Quyết định 26/2026 là phân nhóm ${shown('vi')}.`,
        `The list files it under drinks; by Decision 26/2026 it is category ${shown('en')}.`,
      ]
    : [
        `Phân nhóm ${shown('vi')} theo chữ trong tên.`,
        `Category ${shown('en')} by the words of the name.`,
      ];
}
