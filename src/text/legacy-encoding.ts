/** The encodings of Vietnamese before Unicode that office fonts still carry: `.VnTime` and `VNI-Times`. */
export const LEGACY_ENCODINGS = ['TCVN3', 'VNI'] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** A text that was written for such a font. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** What it says; of a half converted text, the part that is not Unicode yet read by that encoding. */
  readonly text: string;
  /** Whether other words are Unicode already, so that nobody can tell which reading is right. */
  readonly isHalf: boolean;
}

/** TCVN 5712:1993 (VN3), as the “ABC” fonts have it: each letter is one character of windows-1252. */
const TCVN3 = pairs(
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞị' +
    'ßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ' +
    '¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư',
);

/** VNI writes a letter, then what stands above or below it. */
const VNI_MARKS = pairs('ù\u0301ø\u0300û\u0309õ\u0303ï\u0323');
/** The same with a hat (`â`) or breve (`ê`) under the tone. */
const VNI_HATS: ReadonlyMap<string, string> = new Map([
  ...hats('âáàåãä', '\u0302'),
  ...hats('êéèúüë', '\u0306'),
]);
const VNI_LETTERS = pairs('ñđôơöưííììæỉóĩòịîỵ');

function pairs(text: string): ReadonlyMap<string, string> {
  const letters = [...text];
  return new Map(
    letters.flatMap((letter, index) =>
      index % 2 === 0 ? [[letter, letters[index + 1] ?? ''] as const] : [],
    ),
  );
}

function hats(marks: string, hat: string): (readonly [string, string])[] {
  const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
  return [...marks].map((mark, index) => [mark, hat + (tones[index] ?? '')] as const);
}

/** A letter in small, and back in the case in which it stood. */
function inCase(table: ReadonlyMap<string, string>, letter: string): string | undefined {
  const found = table.get(letter.toLowerCase());
  return letter === letter.toLowerCase() ? found : found?.toUpperCase();
}

function fromTcvn3(text: string): string {
  return [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');
}

function fromVni(text: string): string {
  const read: string[] = [];
  let last = '';
  for (const letter of text) {
    const mark = /[aeouyơư]$/iu.test(last) ? VNI_MARKS.get(letter.toLowerCase()) : undefined;
    const hat = /[aeo]$/iu.test(last) ? VNI_HATS.get(letter.toLowerCase()) : undefined;
    const above = mark ?? hat;
    if (above !== undefined) read.pop();
    last =
      above === undefined
        ? (inCase(VNI_LETTERS, letter) ?? letter)
        : (last + above).normalize('NFC');
    read.push(last);
  }
  return read.join('').normalize('NFC');
}

const READERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  TCVN3: fromTcvn3,
  VNI: fromVni,
};

const SYLLABLE =
  /^(?:ch|gh|gi|kh|ngh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:[aăâeêioôơuưy]|a[iouy]|â[uy]|eo|êu|i[aêu]|iêu|o[aăeio]|oa[iy]|oeo|[ôơ]i|u[aâêiôơy]|uây|uôi|uya|uyê|uyu|ư[aiơu]|ươ[iu]|yêu?)(?:ch|nh|ng|[cmnpt])?$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether the word can be one of Vietnamese: an onset, a rhyme and at most one tone. */
function isVietnamese(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD');
  const bare = spread.replace(TONES, '').normalize('NFC');
  return (spread.match(TONES) ?? []).length < 2 && SYLLABLE.test(bare);
}

/** What parts words; `·`, `¸` and the soft hyphen are letters of TCVN3. */
const BETWEEN = /([\s,.;:()[\]/“”"'!?+&\d–—-]+)/u;
const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** No font of those times has such a letter. */
const BEYOND_LATIN_1 = /[\u0100-\u{10FFFF}]/u;
/** What no Vietnamese text in Unicode has within a word. */
const SIGNS = /[¡-¿Æ×Ø÷]/u;

/** The encoding for which a font was made: `.VnTime`, `VNI-Times`; undefined for any other. */
export function legacyFont(font: string): LegacyEncoding | undefined {
  if (/^\.Vn/iu.test(font)) return 'TCVN3';
  return /^VNI-/iu.test(font) ? 'VNI' : undefined;
}

/** Whether the text holds a letter that no encoding before Unicode has: `ế`, `đ`, `ư`. */
export function isSurelyUnicode(text: string): boolean {
  return BEYOND_LATIN_1.test(text.normalize('NFC').replace(/[^\p{L}]/gu, ''));
}

/** The text read by that encoding, whatever it looks like. */
export function readAs(encoding: LegacyEncoding, text: string): string {
  return READERS[encoding](text.normalize('NFC'));
}

/** The text as an encoding before Unicode means it; undefined where it is Unicode, or no Vietnamese at all. */
export function legacyText(typed: string): LegacyText | undefined {
  const text = typed.normalize('NFC');
  const words = text.split(BETWEEN).filter((word) => BEYOND_ASCII.test(word));
  // A sign alone, “©”, is no word.
  const strange = words.filter((word) => [...word].length > 1 && !isVietnamese(word));
  if (strange.length === 0) return undefined;
  const fitting = LEGACY_ENCODINGS.filter((one) =>
    strange.every((word) => isVietnamese(READERS[one](word))),
  );
  const isStrange = new Set(strange);
  const hasSigns = strange.some((word) => SIGNS.test(word));
  const encoding = fitting.length > 1 && !hasSigns ? 'VNI' : fitting[0];
  if (encoding === undefined) return undefined;
  const read = READERS[encoding];
  const isHalf = words.some((word) => BEYOND_LATIN_1.test(word) && !isStrange.has(word));
  if (!isHalf && words.every((word) => isVietnamese(read(word)))) {
    return { encoding, text: read(text), isHalf: false };
  }
  const parts = text.split(BETWEEN);
  const half = parts.map((part) => (isStrange.has(part) ? read(part) : part)).join('');
  return { encoding, text: half, isHalf: true };
}

/**
 * Words that stand among names and begin with a small vowel with its tone: TCVN3 has no capital for it, so `Bản Ảnh`
 * comes as `Bản ảnh`, and only a reader knows.
 */
export function lostCapitals(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  const isCapital = (word: string | undefined) => /^\p{Lu}/u.test(word ?? '');
  return words.filter((word, at) => {
    const isToned = /^[aeiouy]\p{M}*[\u0300\u0301\u0303\u0309\u0323]/u.test(word.normalize('NFD'));
    return isToned && isCapital(words[at - 1]) && (at > 1 || isCapital(words[at + 1]));
  });
}
