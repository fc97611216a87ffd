import { stringify } from 'yaml';
import type { Entries } from '../entries.ts';
import { CERTIFICATION_QUESTIONS } from '../issues/certification-questions.ts';
import { FORM_HEADS, REPORT_QUESTIONS, WHICH_PRODUCT } from '../issues/form-texts.ts';
import type { FormName, FormQuestion } from '../issues/form-texts.ts';
import { questionsFor } from '../new/questions.ts';
import { formElement } from './issue-form-element.ts';

/** The forms in which people without Git propose something (https://docs.github.com/communities → issue forms). */
export function issueForms({ categories }: Pick<Entries, 'categories'>): Map<string, string> {
  const elementsOf = (questions: ReturnType<typeof questionsFor>) =>
    questions.filter(({ isAsked }) => isAsked).map((one) => formElement(one, { categories }));
  const bodies: Record<FormName, readonly object[]> = {
    'de-xuat-san-pham': [...elementsOf(questionsFor('product')), CONSENT],
    'bao-sai-sot': REPORT_QUESTIONS.map(ownElement),
    'cap-nhat-chung-nhan': [
      ownElement(WHICH_PRODUCT),
      ...elementsOf(CERTIFICATION_QUESTIONS),
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

function ownElement({ id, label, description, isRequired }: FormQuestion): object {
  const type = id.startsWith('which') ? 'input' : 'textarea';
  return { type, id, attributes: { label, description }, validations: { required: isRequired } };
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
