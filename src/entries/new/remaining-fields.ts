import type { Field } from '../fields/field.ts';
import { writtenExample } from '../generate/written-example.ts';
import { writtenForm } from '../generate/written-form.ts';
import type { Answers } from './answers.ts';

const HEADING = ' Còn có thể ghi thêm, khi một nguồn có nói (xem content/README.md):';

/** The text of a new entry without these lines. */
export function withoutRemaining(text: string): string {
  return text.replace(new RegExp(`\\n*^#${RegExp.escape(HEADING)}\\n(?:#.*\\n)*`, 'mu'), '\n');
}

/** What may still be written into the entry and what each field is for, a line each, in Vietnamese. */
export function remainingFields(fields: readonly Field[], answers: Answers): string {
  const lines = fields.flatMap((field) => [
    ...(isAnswered(field, answers) ? [] : [explained(field)]),
    ...(field.key === 'certifications' ? partsOf(field, answers) : []),
  ]);
  return [HEADING, ...lines].join('\n');
}

function partsOf({ key, parts }: Field, answers: Answers): string[] {
  const left = parts.filter((part) => !isAnswered(part, answers));
  return left.map((part) => explained(part, `${key} › `));
}

function isAnswered({ path, key }: Field, answers: Answers): boolean {
  return (
    key === 'formerSlugs' ||
    [...answers.keys()].some((answer) => answer === path || answer.startsWith(`${path}.`))
  );
}

function explained(field: Field, above = ''): string {
  const { key, label, hint, example, parts } = field;
  const inside = parts.map((part) => part.key).join(', ');
  const form = writtenForm(field);
  const more = [
    ...(form === '' ? [] : [form]),
    ...(inside === '' ? [] : [`Gồm ${inside}.`]),
    ...(example === undefined ? [] : [`Ví dụ: ${writtenExample(example, 'yaml')}`]),
  ];
  return ` ${above}${key}: ${[`${label.vi}.`, hint.vi, ...more].join(' ')}`;
}
