import { stringify } from 'yaml';
import { ANSWER_WORDS } from '../proposal/answers.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { wordLabel } from '../proposal/field-words.ts';
import { leafOptions } from '../proposal/options.ts';
import { type Question, questionsFor } from '../proposal/questions.ts';
import { type Relation, UNKNOWN } from '../../entries/schemas/scalar.ts';
import { writtenExample } from '../proposal/written-value.ts';
import {
  CERTIFICATION_QUESTIONS,
  FORM_HEADS,
  type FormName,
  type FormQuestion,
  REPORT_QUESTIONS,
  WHAT_DECIDED,
  WHICH_PRODUCT,
  WHY_REVOKED,
} from './form-questions.ts';

const { unknown, unknownToo } = ANSWER_WORDS.vi;

/** How people name an entry who do not know the names of files. */
const NAMED: Readonly<Partial<Record<Relation, string>>> = {
  producers: 'Ghi tên đầy đủ.',
  'communes-now': 'Ghi cả loại và tên, như “xã …”, “phường …”.',
  sources:
    'Dán địa chỉ trang đăng quyết định, hoặc ghi số quyết định hay tên bài. Chưa đăng trên mạng thì kéo tệp PDF hay ảnh chụp vào đây.',
};

/** The part of an issue form that asks the question, in Vietnamese. English wordings may be left to the editors. */
function formElement(
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
  const isMissing = field.mayBeUnknown && !input.words.includes(UNKNOWN);
  return [...input.words.map((word) => wordLabel(input, word)), ...(isMissing ? [unknown] : [])];
}

function exampleOf({ field: { example } }: Question): string {
  const own = typeof example === 'object' && 'vi' in example ? example.vi : example;
  return own === undefined ? '' : writtenExample(own, 'yaml').replace(/^'(.*)'$/u, '$1');
}

/** The forms in which people without Git propose something (https://docs.github.com/communities → issue forms). */
export function issueForms({ categories }: Pick<Entries, 'categories'>): Map<string, string> {
  const elementsOf = (questions: ReturnType<typeof questionsFor>) =>
    questions.filter(({ isAsked }) => isAsked).map((one) => formElement(one, { categories }));
  const bodies: Record<FormName, readonly object[]> = {
    'de-xuat-san-pham': [...elementsOf(questionsFor('product')), CONSENT],
    'bao-sai-sot': REPORT_QUESTIONS.map(ownElement),
    'cap-nhat-chung-nhan': [
      ownElement(WHICH_PRODUCT),
      ownElement(WHAT_DECIDED),
      ...elementsOf(CERTIFICATION_QUESTIONS),
      ownElement(WHY_REVOKED),
      CONSENT,
    ],
  };
  const forms = (Object.keys(bodies) as FormName[]).map((name) => {
    const { introduction, ...head } = FORM_HEADS[name];
    const markdown = { type: 'markdown', attributes: { value: introduction } };
    return [fileOf(name), written({ ...head, body: [markdown, ...bodies[name]] })] as const;
  });
  return new Map([...forms, [fileOf('config'), written({ blank_issues_enabled: true })]]);
}

const fileOf = (name: string) => `.github/ISSUE_TEMPLATE/${name}.yml`;

const written = (form: object) =>
  `# Do npm run generate ghi ra; đừng sửa tay.\n${stringify(form, { lineWidth: 0, singleQuote: true, version: '1.1' })}`;

function ownElement({ id, label, description, isRequired, options }: FormQuestion): object {
  const type = options ? 'dropdown' : id.startsWith('which') ? 'input' : 'textarea';
  const attributes = { label, description, ...(options && { options }) };
  return { type, id, attributes, validations: { required: isRequired } };
}

const CONSENT = {
  type: 'checkboxes',
  id: 'consent',
  attributes: {
    label: 'Cam kết',
    options: [
      {
        label:
          'Những điều trên có nguồn công khai, và tôi đồng ý công bố chúng theo CC BY 4.0, tức là ai cũng được dùng lại, miễn ghi nguồn.',
        required: true,
      },
    ],
  },
};
