import { fold } from '../text/fold.ts';
import { textsIn, type HitFields } from './hit-fields.ts';
import { searchWords } from './words/search-words.ts';

/** What a word is worth in a summary, the only field that is whole sentences. */
const SUMMARY = 12;

/** What a word is worth in each field: name, other names, who and where, what the page tells. */
const FIELDS = [
  { field: 'title', worth: 100, isOwn: true },
  { field: 'also', worth: 80, isOwn: true },
  { field: 'same', worth: 60, isOwn: true },
  { field: 'maker', worth: 45, isOwn: true },
  { field: 'place', worth: 45, isOwn: true },
  { field: 'kind', worth: 30, isOwn: false },
  { field: 'standing', worth: 30, isOwn: true },
  { field: 'near', worth: 20, isOwn: true },
  { field: 'summary', worth: SUMMARY, isOwn: false },
] as const satisfies readonly { field: keyof HitFields; worth: number; isOwn: boolean }[];

/** What a word is worth that only the story has. */
const STORY = 5;

/** How well a word agrees: as typed, without marks where none were typed, with other marks, as a beginning. */
const AGREEMENT = { same: 1, unmarked: 0.95, otherMarks: 0.45, beginning: 0.6 } as const;

/** The words as a person typed them; a name may be complete or still being typed. */
export interface Words {
  readonly marked: readonly string[];
  readonly folded: readonly string[];
}

/** The words of a query or a text, as relevance compares them. */
export function wordsOf(text: string): Words {
  const marked = searchWords(text);
  return { marked, folded: marked.map(fold) };
}

/** How well an entry answers, and whether it has every word. */
export interface Relevance {
  readonly score: number;
  readonly isWhole: boolean;
  /** The same, the story left out: what only a story mentions may not be what is looked for. */
  readonly isNamed: boolean;
  /** Whether one of them is its own, not only of its kind of goods. */
  readonly isOwn: boolean;
  /** Whether it has each word with the marks that were typed, where any were. */
  readonly isExact: boolean;
  /** Whether it has one at least so; else the query means something else, as “cá” is not “cà”. */
  readonly hasMarks: boolean;
}

/** What an entry gains that has every word. */
const WHOLE = 40;

/** A text of an entry, and what a word is worth in it. */
export interface WeighedText {
  readonly worth: number;
  /** Whether it tells of this entry, not of its kind. */
  readonly isOwn: boolean;
  readonly words: Words;
}

/** The texts of an entry, read once for many queries. */
export function weighedTexts(fields: Readonly<Partial<HitFields>>): WeighedText[] {
  return FIELDS.flatMap(({ field, worth, isOwn }) =>
    textsIn(fields[field]).map((text) => ({ worth, isOwn, words: wordsOf(text) })),
  );
}

/** The words of a story, with and without marks. */
export function storyWords(story: string): ReadonlySet<string> {
  const { marked, folded } = wordsOf(story);
  return new Set([...marked, ...folded]);
}

const NO_STORY: ReadonlySet<string> = new Set();

/**
 * How well an entry answers the words: each counts by its best field, and words that stand together as in a name count
 * more. What was typed with marks agrees best with the same marks; the last word may be the beginning of one. `told` are
 * the words of its story, with and without marks.
 */
export function relevanceOf(
  query: Words,
  texts: readonly WeighedText[],
  told: ReadonlySet<string> = NO_STORY,
): Relevance {
  let sum = 0;
  let isWhole = true;
  let isNamed = true;
  let hasOwn = false;
  let isExact = true;
  let hasMarks = false;
  query.folded.forEach((folded, place) => {
    let best = told.has(folded) ? STORY : 0;
    let isFound = false;
    let isMarked = told.has(query.marked[place] ?? folded);
    for (const { worth, isOwn, words } of texts) {
      const agreement = bestAgreement(query, place, words);
      const isHere = agreement.isWord || (agreement.value > 0 && mayBegin(query, place));
      isFound ||= isHere;
      hasOwn ||= isHere && isOwn;
      // A name may be half typed; in a sentence some word begins with any letters.
      isMarked ||= agreement.isMarked || (agreement.isBegunMarked && worth > SUMMARY);
      best = Math.max(best, agreement.value * worth);
    }
    isExact &&= isMarked;
    hasMarks ||= isMarked;
    sum += best;
    isNamed &&= isFound;
    isWhole &&= isFound || told.has(folded);
  });
  const each = sum / Math.max(1, query.folded.length);
  return {
    score: each + togetherness(query, texts) + (isWhole ? WHOLE : 0),
    isWhole: isWhole && hasMarks,
    isNamed: isNamed && hasMarks,
    // Words that stand together in what its kind is called are not its own for standing apart elsewhere.
    isOwn: hasOwn && (!isHeldBy(query, texts, false) || isHeldBy(query, texts, true)),
    isExact,
    hasMarks,
  };
}

/** Whether one of its own texts, or of those of its kind, has every word. */
function isHeldBy(query: Words, texts: readonly WeighedText[], isOwn: boolean): boolean {
  return texts.some(
    (text) =>
      text.isOwn === isOwn &&
      query.folded.every((_, place) => {
        const { isWord, value } = bestAgreement(query, place, text.words);
        return isWord || (value > 0 && mayBegin(query, place));
      }),
  );
}

/** Whether the word may be the beginning of another: the last one is still being typed. Numbers are never begun. */
function mayBegin({ folded }: Words, place: number): boolean {
  return place === folded.length - 1 && !/^\d/u.test(folded[place] ?? '');
}

function bestAgreement(query: Words, place: number, text: Words) {
  let value = 0;
  let isWord = false;
  let isMarked = false;
  let isBegunMarked = false;
  const typed = query.marked[place] ?? '';
  for (let at = 0; at < text.folded.length; at += 1) {
    const agreement = agreementOf(query, place, text, at);
    isWord ||= agreement > 0 && text.folded[at] === query.folded[place];
    const isUnmarked = typed === query.folded[place];
    isMarked ||= agreement > 0 && (isUnmarked || text.marked[at] === typed);
    isBegunMarked ||= agreement > 0 && (text.marked[at] ?? '').startsWith(typed);
    value = Math.max(value, agreement);
  }
  return { value, isWord, isMarked, isBegunMarked };
}

/** How well a word of the query agrees with one of the text, 0 to 1. */
function agreementOf(query: Words, place: number, text: Words, at: number): number {
  const typed = query.marked[place] ?? '';
  const folded = query.folded[place] ?? '';
  const word = text.marked[at] ?? '';
  const plain = text.folded[at] ?? '';
  const hasMarks = typed !== folded;
  if (typed === word) return AGREEMENT.same;
  if (folded === plain) return hasMarks ? AGREEMENT.otherMarks : AGREEMENT.unmarked;
  if (!plain.startsWith(folded) || /^\d/u.test(folded)) return 0;
  const share = folded.length / plain.length;
  const marks = !hasMarks || word.startsWith(typed) ? 1 : AGREEMENT.otherMarks;
  return AGREEMENT.beginning * share * marks;
}

/** Words of the query that stand side by side in a text as well. */
interface Run {
  readonly from: number;
  readonly length: number;
  readonly value: number;
}

/** What the runs of words are worth together, the best first, each for the words that no better one has. */
function togetherness(query: Words, texts: readonly WeighedText[]): number {
  const runs = texts
    .flatMap(({ worth, words }) => runsIn(query, words).map((run) => ({ ...run, worth })))
    .toSorted((a, b) => b.value * b.worth - a.value * a.worth);
  const taken = new Set<number>();
  let sum = 0;
  for (const { from, length, value, worth } of runs) {
    const places = Array.from({ length }, (_, at) => from + at).filter((at) => !taken.has(at));
    sum += (value * worth * places.length) / length;
    for (const place of places) taken.add(place);
  }
  return sum;
}

/** The longest run from each place of the text: worth more the more of the query and of the text it is. */
function runsIn(query: Words, text: Words): Run[] {
  const count = query.folded.length;
  const runs: Run[] = [];
  for (let start = 0; start < text.folded.length; start += 1) {
    for (let from = 0; from < count; from += 1) {
      let length = 0;
      let agreement = 1;
      while (from + length < count && start + length < text.folded.length) {
        const value = agreementOf(query, from + length, text, start + length);
        const isBegun = text.folded[start + length] !== query.folded[from + length];
        if (value === 0 || (isBegun && !mayBegin(query, from + length))) break;
        agreement = Math.min(agreement, value);
        length += 1;
      }
      // One word of several says little unless a name begins with it.
      if (length === 0 || (length === 1 && count > 1 && start > 0)) continue;
      const share = length / text.folded.length;
      const place = start === 0 ? 0.1 : 0;
      runs.push({
        from,
        length,
        value: agreement * (length / count) * (0.5 + 0.4 * share + place),
      });
    }
  }
  return runs;
}
