import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { fold } from '../../text/fold.ts';
import { schemaAt } from './readable.ts';
import { ENTRY_FORMS, ENTRY_KINDS, everyField } from './entry-kinds.ts';
import type { Field } from './field.ts';

const guide = readFileSync('content/README.md', 'utf8');

function fieldAt(kind: 'product' | 'producer', path: string): Field | undefined {
  return everyField(ENTRY_FORMS[kind].fields).find((field) => field.path === path);
}

/** The schema of a field, through the lists on the way to it. */
function schemaOf(schema: z.core.$ZodType, { path }: Field): z.core.$ZodType | undefined {
  return path.split('.').reduce<z.core.$ZodType | undefined>((parent, key) => {
    const above = parent instanceof z.ZodArray ? schemaAt(parent, [0]) : parent;
    return schemaAt(above, [key]);
  }, schema);
}

describe.each(ENTRY_KINDS)('Các mục của %s', (kind) => {
  const { schema, fields } = ENTRY_FORMS[kind];
  const every = everyField(fields);

  test('đủ mọi mục của tệp, đúng thứ tự', () => {
    const keys = Object.keys(schema.shape).filter((key) => key !== '$schema');
    expect(fields.map(({ key }) => key)).toEqual(keys);
  });

  test('ví dụ nào cũng được tệp chấp nhận, và mục nào không có mục con cũng có ví dụ', () => {
    for (const field of every) {
      const wanted = schemaOf(schema, field);
      if (!wanted) throw new Error(field.path);
      if (field.parts.length > 0) continue;
      expect(z.safeParse(wanted, field.example), field.path).toMatchObject({ success: true });
    }
  });

  test('mục nào cũng biết hỏi bằng cách nào, hoặc gồm các mục con', () => {
    const unasked = every.filter(({ input, parts }) => (input === undefined) === !parts.length);
    expect(unasked.map(({ path }) => path)).toEqual([]);
  });

  test('không hai mục cạnh nhau nào mang cùng một tên gọi hay tên cột', () => {
    for (const siblings of [fields, ...every.map(({ parts }) => parts)]) {
      const names = siblings.flatMap(({ label, columns = [] }) => [label.vi, ...columns].map(fold));
      expect(names).toEqual([...new Set(names)]);
      const english = siblings.map(({ label }) => label.en);
      expect(english).toEqual([...new Set(english)]);
    }
  });

  test('đề mục được dẫn có trong hướng dẫn', () => {
    const sections = every.flatMap(({ section }) => section ?? []);
    expect(sections.filter((section) => !guide.includes(`\n## ${section}\n`))).toEqual([]);
  });
});

test('lược đồ của tệp cho biết phải điền gì và điền thế nào', () => {
  expect(fieldAt('product', 'certifications.stars')).toMatchObject({
    isRequired: true,
    isList: false,
    mayBeUnknown: true,
    input: { kind: 'choice', words: ['3', '4', '5'] },
  });
  expect(fieldAt('product', 'season')).toMatchObject({
    isRequired: false,
    isList: true,
    input: { kind: 'number', least: 1, most: 12 },
  });
  expect(fieldAt('product', 'aliases')).toMatchObject({
    isList: true,
    languages: new Map([
      ['vi', false],
      ['en', false],
    ]),
    input: { kind: 'text' },
  });
  expect(fieldAt('product', 'summary')).toMatchObject({
    isList: false,
    languages: new Map([
      ['vi', true],
      ['en', true],
    ]),
    input: { kind: 'long-text' },
  });
  expect(fieldAt('producer', 'commune')).toMatchObject({
    mayBeUnknown: false,
    input: { kind: 'relation', to: 'communes' },
  });
  expect(fieldAt('producer', 'kind')?.input).toMatchObject({
    labels: { vi: { cooperative: 'Hợp tác xã' }, en: { cooperative: 'Cooperative' } },
  });
});
