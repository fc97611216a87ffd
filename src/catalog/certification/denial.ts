import { fold } from '../../text/fold.ts';

/** How a text says that something is no recognition, or none any more. */
export type DenialKind = 'revoked' | 'failed' | 'lapsed';

/** The words of a text that deny a recognition. */
export interface Denial {
  readonly kind: DenialKind;
  /** As they stand there: “Thu hồi”. */
  readonly words: string;
  readonly index: number;
}

/** What offices write, in small letters; of several that fit, the first in the text counts. */
const PHRASES: Readonly<Record<DenialKind, readonly string[]>> = {
  revoked: ['thu hồi', 'hủy bỏ', 'hủy', 'bãi bỏ', 'tước', 'rút giấy', 'xin rút', 'đình chỉ'],
  failed: [
    '(?:không|chưa) đạt',
    '(?:không|chưa)(?: đủ điều kiện)?(?: được)? (?:công nhận|xếp hạng|phân hạng)',
    'không đủ điều kiện',
    'bị loại',
  ],
  lapsed: [
    // “hết hạn 15/11/2026” tells until when a certificate runs.
    'hết (?:thời )?hạn(?!\\s*(?:ngày|vào|đến|:)?\\s*\\d)',
    'hết hiệu lực',
    '(?:không|chưa)(?: đăng ký)? (?:tham gia|làm lại|đánh giá lại)',
    'không còn(?: hiệu lực| sản xuất| hoạt động)?',
    '(?:tạm )?(?:dừng|ngừng)',
  ],
};

/** Without its tone marks such a word is another: “dung” in “sử dụng”, the name “Huy”. */
const NEED_MARKS = /^(?:hủy|tước|\(\?:tạm \)\?)/u;

const word = (inner: string) => `(?<![\\p{L}\\d])(?:${inner})(?![\\p{L}\\d])`;

const FORMS = (Object.keys(PHRASES) as DenialKind[]).map((kind) => {
  const bare = PHRASES[kind].filter((phrase) => !NEED_MARKS.test(phrase)).map(fold);
  return {
    kind,
    marked: new RegExp(word(PHRASES[kind].join('|')), 'u'),
    bare: new RegExp(word(bare.join('|')), 'u'),
  };
});

/** Both ways of writing the tone mark. */
const sameTone = (text: string) => text.replaceAll('huỷ', 'hủy');

/** The first words by which a text denies a recognition; undefined where it does not. A text without tone marks is read without them. */
export function denialIn(text: string): Denial | undefined {
  const composed = text.normalize('NFC');
  const read = sameTone(composed.toLowerCase());
  const isBare = fold(read) === read;
  const found = FORMS.flatMap(({ kind, marked, bare }) => {
    const match = (isBare ? bare : marked).exec(read);
    if (!match) return [];
    const words = composed.slice(match.index, match.index + match[0].length);
    return [{ kind, words, index: match.index }];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}

const RECOGNISES = /(?<!không |chưa |được |giấy |lại )(?:công nhận|phân hạng|xếp hạng|cấp giấy)/iu;

/** The denial of a title; one that recognises first, “công nhận 12 sản phẩm và thu hồi 2 giấy”, denies nothing. */
export function denialInTitle(title: string): Denial | undefined {
  const denial = denialIn(title);
  if (!denial) return undefined;
  return RECOGNISES.test(title.normalize('NFC').slice(0, denial.index)) ? undefined : denial;
}
