import { type Language, LANGUAGES } from '../../catalog/site.ts';
import type { Name } from '../../text/local-text.ts';
import type { Input, Relation } from '../../entries/schemas/scalar.ts';
import type { Field } from '../../entries/schemas/field.ts';
import { CONTENT_KEY_WORDS } from './content-key-words.ts';

/** One step of the way to a value: a key, or the number of an item, from 1. */
export type Step = string | number;

const KEY_WORDS = {
  vi: new Map(Object.entries(CONTENT_KEY_WORDS.vi)),
  en: new Map(Object.entries(CONTENT_KEY_WORDS.en)),
};

/** The words for where a value stands: `Các lần công nhận 2 › Hạng sao`, `Tên sản phẩm (en)`. */
export function placeOf(path: readonly Step[], fields: readonly Field[], lang: Language): string {
  let [place, within] = ['', fields];
  for (const step of path) {
    if (typeof step === 'number') {
      place = `${place} ${step}`.trim();
      continue;
    }
    const field = within.find(({ key }) => key === step);
    const isWording = !field && LANGUAGES.some((one) => one === step);
    const name = field?.label[lang] ?? KEY_WORDS[lang].get(step) ?? step;
    place = isWording ? `${place} (${step})` : [place, name].filter(Boolean).join(' › ');
    within = field?.parts ?? [];
  }
  return place;
}

/** The words for a paragraph of a story. */
export function placeOfParagraph(number: number, lang: Language): string {
  return { vi: `Bài viết, đoạn ${number}`, en: `Story, paragraph ${number}` }[lang];
}

/** Every name by which people may head an answer: a column of a list, a part of a form. An English wording has its own. */
export function headingsOf(question: {
  readonly key: string;
  readonly label: Name;
  readonly field?: Field | undefined;
}): readonly string[] {
  const { key, label, field } = question;
  const columns = key.endsWith('.en') ? [] : (field?.columns ?? []);
  return [label.vi, label.en, ...columns];
}

type Choice = Extract<Input, { kind: 'choice' }>;

/** What people call a word of a vocabulary. */
export function wordLabel({ labels }: Choice, word: string, lang: Language = 'vi'): string {
  return labels?.[lang][word] ?? word;
}

/** The words of a vocabulary, each with what it means in Vietnamese where that says more. */
export function choiceList(choice: Choice): string {
  const shown = choice.words.map((word) => {
    const label = wordLabel(choice, word);
    return label.toLowerCase() === word ? `\`${word}\`` : `\`${word}\` (${label})`;
  });
  return shown.join(', ');
}

const RELATION: Readonly<Record<Relation, string>> = {
  products: 'Ghi tên thư mục trong products/.',
  producers: 'Ghi tên tệp trong producers/, bỏ đuôi .json.',
  sources: 'Ghi tên tệp trong sources/, bỏ đuôi .json.',
  districts: 'Ghi tên tệp trong districts/, bỏ đuôi .json.',
  communes: 'Ghi `slug` của xã trong tệp của huyện.',
  'communes-now': 'Ghi loại và tên không dấu: xa-…, phuong-…, dac-khu-….',
  categories: 'Ghi mã phân nhóm.',
};

/** How the value of a field is written in a file, in Vietnamese; empty where it is written as it is said. */
export function writtenForm({ input, mayBeUnknown }: Field): string {
  const unknown = mayBeUnknown ? 'Chưa nguồn nào nêu thì viết unknown.' : '';
  return [formOf(input), unknown].filter((sentence) => sentence !== '').join(' ');
}

function formOf(input: Field['input']): string {
  switch (input?.kind) {
    case 'relation':
      return RELATION[input.to];
    case 'date':
      return 'Viết năm-tháng-ngày, năm-tháng hoặc chỉ năm.';
    case 'day':
      return 'Viết năm-tháng-ngày.';
    case 'yes-no':
      return 'Viết true hoặc false.';
    case 'phone':
    case 'gtin':
      return 'Đặt giữa hai dấu nháy thẳng.';
    default:
      return '';
  }
}
