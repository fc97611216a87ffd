/**
 * Vietnamese writes each syllable of a word by itself. These words stand in headings and names so often that a line
 * that ends within one is read twice.
 */
const COMPOUNDS = [
  'bạch trà',
  'cà phê',
  'chẩm chéo',
  'chẳm chéo',
  'chứng nhận',
  'công nhận',
  'cổ thụ',
  'da xanh',
  'đặc sản',
  'địa lý',
  'đông trùng',
  'gác bếp',
  'giấm táo',
  'hạ thảo',
  'hết hạn',
  'hiệu lực',
  'hồng trà',
  'khẩu xén',
  'lên men',
  'mật ong',
  'mắc ca',
  'miến dong',
  'nông sản',
  'pha phin',
  'sản phẩm',
  'sản vật',
  'séng cù',
  'shan tuyết',
  'táo mèo',
  'tám thơm',
  'thổ cẩm',
  'thực phẩm',
  'trà xanh',
] as const;

const WITHIN_COMPOUND = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join('|')})(?!\\p{L})`, 'giu');

/** A figure and what it counts: `3 sao`, `36 tháng`, `năm 2023`. */
const COUNTED =
  /(?<!\d)(\d{1,3}) (sao|tháng|năm|ngày|stars?|months?)(?!\p{L})|(năm|ngày|tháng) (?=\d)/giu;

/**
 * Capitalised words in a row are a proper name. The first word of a text is large of itself, and the last is left free:
 * a browser that balances lines lets none stand alone at the end, and would count a whole name there as one.
 */
const PROPER_NAME = /(?<=\S )\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+(?!\p{L})(?=[^]*[\p{L}\p{N}])/gu;

/** No longer than what fits beside a drawing on a phone, with the dash behind it. */
const WHOLE_NAME = /^.{1,14}$/u;

const LAST_SPACE = / (?=\S+$)/u;

/** The name unbroken, or of a long one its last two words. */
function wholeName(name: string): string {
  const isShort = WHOLE_NAME.test(name) && name.split(' ').length <= 3;
  return isShort ? unbroken(name) : name.replace(LAST_SPACE, '\u00A0');
}

/**
 * The text so that no line ends within a compound, within a proper name or between a figure and its unit, or
 * begins with a dash.
 */
export function wholeWords(text: string): string {
  return text
    .replaceAll(WITHIN_COMPOUND, unbroken)
    .replaceAll(PROPER_NAME, wholeName)
    .replaceAll(/ [-–] /gu, '\u00A0– ')
    .replaceAll(COUNTED, unbroken);
}

const unbroken = (text: string) => text.replaceAll(' ', '\u00A0');

const HEADING = /<(h[1-3])\b[^>]*>.*?<\/\1>/gsu;

/** The page with {@link wholeWords} in its headings, whose lines the browser makes equally long. */
export function wholeHeadings(html: string): string {
  return html.replaceAll(HEADING, (heading) =>
    heading.replaceAll(/[^<>]+(?=<)/gu, (text) => wholeWords(text)),
  );
}
