import { parse } from 'yaml';
import { entriesOf } from '../../entries/read-entries.ts';
import { exampleTree, TODAY } from '../../entries/testing/example-entries.ts';
import { issueForms } from '../github/form-template.ts';
import type { FormName } from '../github/form-questions.ts';
import { issueAnswer } from '../github/issue-answer.ts';

/** A part of a form as GitHub reads it (https://docs.github.com/communities → form schema). */
export interface FormElement {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly id?: string;
  readonly attributes: {
    readonly label: string;
    readonly value?: string;
    readonly placeholder?: unknown;
    readonly options?: readonly (string | { readonly label: string })[];
  };
  readonly validations?: { readonly required: boolean };
}

export const { entries } = entriesOf(exampleTree());

/** The parts of one of our forms. */
export function elementsOf(name: FormName): readonly FormElement[] {
  return elementsIn(issueForms(entries).get(`.github/ISSUE_TEMPLATE/${name}.yml`));
}

/** The parts of a form that is written so. */
export function elementsIn(text = ''): readonly FormElement[] {
  // GitHub reads YAML 1.1, in which a bare date is no text.
  return (parse(text, { version: '1.1' }) as { body: FormElement[] }).body;
}

/** The text that GitHub makes of a form that was filled in, answers by their label. */
export function bodyOf(name: FormName, answers: Readonly<Record<string, string>>): string {
  return filledIn(elementsOf(name), answers);
}

/** The text that GitHub makes of a form with these parts. */
export function filledIn(
  elements: readonly FormElement[],
  answers: Readonly<Record<string, string>>,
): string {
  return elements
    .filter(({ type }) => type !== 'markdown')
    .map(({ type, attributes: { label, options = [] } }) => {
      const [first = ''] = options;
      const ticked = typeof first === 'string' ? first : `- [x] ${first.label}`;
      const answer = type === 'checkboxes' ? ticked : (answers[label] ?? '_No response_');
      return `### ${label}\n\n${answer}`;
    })
    .join('\n\n');
}

/** What is answered to a body, with the made-up province. */
export function answerTo(body: string): string {
  return issueAnswer(body, { entries, today: TODAY, lang: 'vi' });
}

/** A product as an officer would propose it. */
export const PROPOSED = {
  'Tên sản phẩm': 'Bánh gạo Bản Nước',
  'Tên sản phẩm (tiếng Anh)': 'Bản Nước rice crackers',
  'Chủ thể': 'Hợp tác xã Bản Nước',
  Huyện: 'Đông Sông',
  Xã: 'Bản Nước',
  'Phân nhóm': 'I.2.a Thô, sơ chế: Gạo',
  'Hình vẽ': 'bánh',
  'Giới thiệu': 'Bánh gạo nướng than.',
  'Giới thiệu (tiếng Anh)': 'Rice crackers baked over charcoal.',
  'Hạng sao': '4 sao',
  'Ngày quyết định': '15/11/2023',
  'Số quyết định': '12/QĐ-UBND',
  'Nguồn của lần công nhận': '12/QĐ-UBND',
};
