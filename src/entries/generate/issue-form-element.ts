import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import type { Entries } from '../entries.ts';
import { leafOptions } from '../new/category-options.ts';
import type { Question } from '../new/questions.ts';
import type { Relation } from '../schemas/input.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import { writtenExample } from './written-example.ts';

const { unknown, unknownToo } = NEW_ENTRY_WORDS.vi;

/** How people name an entry who do not know the names of files. */
const NAMED: Readonly<Partial<Record<Relation, string>>> = {
  producers: 'Ghi tên đầy đủ.',
  sources:
    'Dán địa chỉ trang đăng quyết định, hoặc ghi số quyết định hay tên bài. Chưa đăng trên mạng thì kéo tệp PDF hay ảnh chụp vào đây.',
};

/** The part of an issue form that asks the question, in Vietnamese. English wordings may be left to the editors. */
export function formElement(
  question: Question,
  categories: Pick<Entries, 'categories'>,
): Readonly<Record<string, unknown>> {
  const { key, flag, label, field, input, isRequired } = question;
  const options = choicesOf(question, categories);
  const isLong = input.kind === 'long-text' || field.isList;
  const sentences = [
    field.hint.vi,
    input.kind === 'relation' ? (NAMED[input.to] ?? '') : '',
    field.isList ? 'Mỗi dòng một mục.' : '',
    field.mayBeUnknown && !options ? `${unknown} thì viết “${unknownToo}”.` : '',
    key.endsWith('.en') ? 'Để trống thì người bảo trì dịch.' : '',
  ];
  const isShown = !options && input.kind !== 'relation' && !key.endsWith('.en');
  return {
    type: options ? 'dropdown' : isLong ? 'textarea' : 'input',
    id: flag,
    attributes: {
      label: label.vi,
      description: sentences.filter((sentence) => sentence !== '').join(' '),
      ...(isShown && { placeholder: exampleOf(question) }),
      ...(options && { options }),
    },
    validations: { required: isRequired && !key.endsWith('.en') },
  };
}

/** What a drop-down list offers; undefined where people write. */
function choicesOf({ input, field }: Question, categories: Pick<Entries, 'categories'>) {
  if (input.kind === 'relation' && input.to === 'categories') {
    return leafOptions(categories).map(({ label }) => label);
  }
  if (input.kind !== 'choice') return undefined;
  const { words, labels } = input;
  const isMissing = field.mayBeUnknown && !words.includes(UNKNOWN);
  return [...words.map((word) => labels?.vi[word] ?? word), ...(isMissing ? [unknown] : [])];
}

function exampleOf({ field: { example } }: Question): string {
  const own = typeof example === 'object' && 'vi' in example ? example.vi : example;
  return own === undefined ? '' : writtenExample(own, 'yaml').replace(/^'(.*)'$/u, '$1');
}
