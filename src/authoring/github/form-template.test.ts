import { describe, expect, test } from 'vitest';
import { elementsOf, entries } from '../testing/form-body.sample.ts';
import { FORM_HEADS, type FormName } from './form-questions.ts';
import { issueForms } from './form-template.ts';

describe.each(Object.keys(FORM_HEADS) as FormName[])('Mẫu %s', (name) => {
  const elements = elementsOf(name);
  const asking = elements.filter(({ type }) => type !== 'markdown');

  test('được GitHub nhận: tên và mã không trùng, chữ là chữ, lựa chọn không trùng', () => {
    const ids = asking.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/u);
    const labels = asking.map(({ attributes }) => attributes.label);
    expect(labels).toEqual([...new Set(labels)]);
    for (const { attributes } of asking) {
      const { placeholder = '', options = [] } = attributes;
      expect(typeof placeholder).toBe('string');
      expect(options.length).toBe(new Set(options).size);
      expect(options).not.toContain('None');
    }
  });

  test('có điều bắt buộc, và lời mở đầu', () => {
    expect(asking.some(({ validations }) => validations?.required)).toBe(true);
    expect(elements[0]?.attributes.value).toMatch(/\.$/u);
  });
});

test('mọi mẫu và phần cài đặt của chúng', () => {
  expect([...issueForms(entries).keys()]).toMatchInlineSnapshot(`
    [
      ".github/ISSUE_TEMPLATE/de-xuat-san-pham.yml",
      ".github/ISSUE_TEMPLATE/bao-sai-sot.yml",
      ".github/ISSUE_TEMPLATE/cap-nhat-chung-nhan.yml",
      ".github/ISSUE_TEMPLATE/config.yml",
    ]
  `);
});
