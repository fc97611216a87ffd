import { fold } from '../../text/fold.ts';

/** Longer queries are cut here, at the end of a word. */
export const LONGEST_QUERY = 200;

/** Short forms and what they stand for, both sides as {@link canonicalText} leaves them. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  htx: 'hợp tác xã',
  cty: 'công ty',
  ct: 'công ty',
  tnhh: 'trách nhiệm hữu hạn',
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  hkd: 'hộ kinh doanh',
  hmong: 'mông',
  hmông: 'mông',
  cafe: 'cà phê',
  café: 'cà phê',
};

const NUMBERS: Readonly<Record<string, string>> = {
  ba: '3',
  bốn: '4',
  bon: '4',
  năm: '5',
  nam: '5',
  three: '3',
  four: '4',
  five: '5',
};

/** The mark of a tone on the first letter of `oa`, `oe`, `uy`, and the same on the second, as it is taught today. */
const OLD_TONES = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const NEW_TONES = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');

/** Thousands of đồng as prices are written and typed: `200.000`, `200000đ`, `200k`, `200 ngàn`. */
const THOUSANDS =
  /(?<![\p{L}\p{N}.,])(\d{1,3})(?:[.,]000\s*(?:vnđ|vnd|đồng|đ)?|000\s*(?:vnđ|vnd|đồng|đ)|\s*(?:k|ngàn))(?![\p{L}\p{M}\p{N}]|[.,]\d)/gu;

/** The text as words are compared with their marks: one spelling for each word, whatever the keyboard or style guide. */
export function canonicalText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replaceAll('Ð', 'Đ')
      .replaceAll('ð', 'đ')
      .toLowerCase()
      .replace(/(★+|⭐+)/gu, (stars) => ` ${[...stars].length} sao `)
      .replace(/([3-5])\s*\*/gu, '$1 sao ')
      .replace(THOUSANDS, '$1 nghìn ')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .replace(/\p{M}+/gu, '')
      .trim()
      .split(' ')
      .map(canonicalWord)
      .join(' ')
      .replace(/(?<![\p{L}\p{N}])(?:dân tộc|dan toc) (?=\p{L})/gu, 'người ')
      // H'Mông, Hmông and Mông are one people.
      .replace(/(?<![\p{L}\p{N}])h (?=m[ôo]ng(?![\p{L}\p{N}]))/gu, '')
      .replace(
        /(?<![\p{L}\p{N}])(ba|bốn|bon|năm|nam|three|four|five) (sao|stars?)(?![\p{L}\p{N}])/gu,
        counted,
      )
  );
}

const counted = (_: string, number: string, unit: string) => `${NUMBERS[number] ?? number} ${unit}`;

function canonicalWord(word: string): string {
  const long = SHORT_FORMS[word];
  if (long !== undefined) return long;
  // `qu` is one sound: the mark of `quý` already stands on its vowel.
  if (word.startsWith('qu')) return word;
  const open = word.slice(-2);
  const place = OLD_TONES.indexOf(open);
  return place < 0 ? word : word.slice(0, -2) + (NEW_TONES[place] ?? open);
}

/** The words of a text that someone typed or wrote, each with its marks. */
export function searchWords(text: string): string[] {
  return canonicalText(text).split(' ').filter(Boolean);
}

/** The query as it is kept in an address: without control characters, and not endless. */
export function shortened(query: string): string {
  const clean = query.replace(/[\p{C}\s]+/gu, ' ').trim();
  if (clean.length <= LONGEST_QUERY) return clean;
  const cut = clean.slice(0, LONGEST_QUERY + 1);
  const end = cut.lastIndexOf(' ');
  return (end > 0 ? cut.slice(0, end) : cut.slice(0, LONGEST_QUERY)).trim();
}

/** The words without their marks. */
export function foldedWords(text: string): string[] {
  return searchWords(text).map(fold);
}
