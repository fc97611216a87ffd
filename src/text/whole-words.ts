import { wholeNames } from './whole-names.ts';

/**
 * Vietnamese writes each syllable of a word by itself. These words stand in headings and names so often that a line
 * that ends within one is read twice.
 */
const COMPOUNDS = [
  'bạch trà',
  'cà phê',
  'chẩm chéo',
  'chẳm chéo',
  'chế biến',
  'chứng nhận',
  'cổ phần',
  'cổ thụ',
  'công nhận',
  'da xanh',
  'danh sách',
  'dịch vụ',
  'đặc sản',
  'đánh giá',
  'địa lý',
  'đông trùng',
  'gác bếp',
  'giấm táo',
  'hạ thảo',
  'hết hạn',
  'hiệu lực',
  'hồng trà',
  'hợp tác xã',
  'khẩu xén',
  'kinh doanh',
  'lên men',
  'mắc ca',
  'mật ong',
  'miến dong',
  'nông nghiệp',
  'nông sản',
  'ong mật',
  'pha phin',
  'quốc tế',
  'sản phẩm',
  'sản vật',
  'sản xuất',
  'séng cù',
  'shan tuyết',
  'tám thơm',
  'táo mèo',
  'thành phố',
  'thị trấn',
  'thị xã',
  'thổ cẩm',
  'thực phẩm',
  'tiềm năng',
  'tổng hợp',
  'trà xanh',
  'trước đây',
] as const;

const WITHIN_COMPOUND = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join('|')})(?!\\p{L})`, 'giu');

/** A figure and what it counts: `3 sao`, `36 tháng`, `năm 2023`. */
const COUNTED =
  /(?<!\d)(\d{1,3}) (sao|tháng|năm|ngày|stars?|months?)(?!\p{L})|(năm|ngày|tháng) (?=\d)/giu;

/** The text so that no line ends within a compound or between a figure and its unit, or begins with a dash. */
export function wholeWords(text: string): string {
  return text
    .replaceAll(/ [-–] /gu, '\u00A0– ')
    .replaceAll(WITHIN_COMPOUND, unbroken)
    .replaceAll(COUNTED, unbroken);
}

const unbroken = (text: string) => text.replaceAll(' ', '\u00A0');

const HEADING = /<(h[1-3])\b[^>]*>.*?<\/\1>/gsu;

/** The page with {@link wholeWords} in its headings, whose lines the browser makes equally long. */
export function wholeHeadings(html: string): string {
  return html.replaceAll(HEADING, (heading) =>
    heading.replaceAll(/[^<>]+(?=<)/gu, (text) => wholeNames(wholeWords(text))),
  );
}
